import type { EntryText, Passage } from '../entryText.ts';
import type { Finding } from '../finding.ts';

/** Keys whose value is free text. */
const TEXT_KEYS = ['title', 'asker', 'source', 'withdrawn'] as const;
/** Longest title that fits search results and cards, in characters. */
const LONG_TITLE = 150;
const VAGUE = /^(?:(?:hello|hi|dear|good (?:morning|afternoon|evening|day))\b[\s,.!]*(?:(?:doctor|doc|dr|sir|madam)\b\.?)?[\s,.!]*(?:i have (?:a|some) (?:question|problem)s?)?|(?:a |my )?(?:question|problem|help|urgent|please help(?: me)?)|醫[生師]您?你?好|請問|請問醫[生師]|求助|急)[\s.!?！？。,，]*$/iu;

/** What front matter says that is valid, but hardly what was meant. */
export function frontMatterFindings(entry: EntryText): Finding[] {
	const title = entry.passages.find(({ part }) => part === 'title');
	return [
		...TEXT_KEYS.flatMap((key) => commentFinding(entry, key)),
		...(title ? titleFindings(entry, title) : []),
		...repeatedTopics(entry),
		...moreInfoFinding(entry),
	];
}

/** `title: Is drug #3 safe?` ends at the "#". */
function commentFinding({ file, source }: EntryText, key: string): Finding[] {
	if (typeof source.front.data[key] !== 'string') return [];
	const place = source.front.source.value([key]);
	const line = file.line(place.line);
	const value = line.slice(place.column - 1, place.column - 1 + place.length);
	const rest = line.slice(place.column - 1 + place.length);
	// A comment that is meant as one has a space behind its sign.
	if (/^["'|>]/.test(value) || !/^ #\S/.test(rest)) return [];
	const from = file.start(place.line) + place.column - 1 + place.length;
	const text = `${value}${rest}`;
	const quoted = text.includes("'") ? JSON.stringify(text) : `'${text}'`;
	return [{
		...file.finding('warning', 'comment-in-text', from + rest.search(/#/), from + rest.length, {
			message: `Everything behind the "#" is a comment: it is not part of "${key}".`,
			help: 'Put the whole value in quotation marks if it is meant to be.',
		}),
		mended: line.slice(0, place.column - 1) + quoted,
	}];
}

function titleFindings({ file, source }: EntryText, { from, to }: Passage): Finding[] {
	const title = String(source.front.data['title']);
	const findings: Finding[] = [];
	if (/\*\*?\S.*\S?\*|`.+`|\[.+\]\(.+\)|^#+ |<[a-z]+>/i.test(title)) {
		findings.push(file.finding('warning', 'title-markup', from, to, {
			message: 'The title holds Markdown or HTML, which is shown as it is written.',
			help: 'Write it as plain text.',
		}));
	}
	const letters = title.replace(/[^\p{sc=Latin}]/gu, '');
	if (letters.length > 12 && letters === letters.toUpperCase()) {
		findings.push(file.finding('info', 'title-capitals', from, to, {
			message: 'The title is all in capitals, which is hard to read.',
			help: 'Write it as a sentence.',
		}));
	}
	if (title.length > LONG_TITLE) {
		findings.push(file.finding('info', 'title-long', from, to, {
			message: `The title has ${title.length} characters; lists and search results cut it at about ${LONG_TITLE}.`,
			help: 'Say in one line what is asked.',
		}));
	}
	if (VAGUE.test(title.trim())) {
		findings.push(file.finding('info', 'title-vague', from, to, {
			message: 'The title does not tell what is asked.',
			help: 'Name the complaint in the words of the question, so that people with the same one find it.',
		}));
	}
	return findings;
}

function repeatedTopics({ file, source, lang: _ }: EntryText): Finding[] {
	const { topics = [], specialty } = source.valid;
	const whole = topics.map((topic) => (topic.includes('/') || specialty === undefined ? topic : `${specialty}/${topic}`));
	return whole.flatMap((topic, index) => {
		if (whole.indexOf(topic) === index) return [];
		const place = source.front.source.value(['topics', index]);
		const from = file.start(place.line) + place.column - 1;
		return [file.finding('warning', 'topic-twice', from, from + place.length, {
			message: `The topic "${topic}" is named twice.`,
			help: 'Remove one of the two.',
		})];
	});
}

function moreInfoFinding({ file, source }: EntryText): Finding[] {
	if (source.valid.moreInfo === undefined || source.sections.more !== undefined) return [];
	const place = source.front.source.key([], 'moreInfo');
	const from = file.start(place.line);
	return [file.finding('warning', 'more-info-missing', from, from + file.line(place.line).length, {
		message: '"moreInfo" says who wrote the "More info" section, but there is none.',
		help: 'Add the section under "## More info", or remove this line.',
	})];
}
