import { basename } from 'node:path/posix';
import { isRightToLeft } from '../direction.ts';
import type { Fault } from '../fault.ts';
import { excerpt } from '../markdown/excerpt.ts';
import type { HtmlCompiler } from '../markdown/html.ts';
import type { SectionName } from '../markdown/sections.ts';
import { withSigns, type SignTitles } from '../markdown/signs.ts';
import { plainText } from '../markdown/text.ts';
import type { EntryRecord, Section } from '../record.ts';
import type { EntryFrontMatter } from '../schema/index.ts';
import { contentHash } from './decode.ts';
import { readEntry } from './readEntry.ts';

/** What compiling needs to know of the site. */
export interface CompileContext {
	/** The site's languages; the first is the default. */
	languages: readonly string[];
	/** True for a preview: entries whose texts are still to be written are compiled too, and blocks carry the lines they stand on. */
	preview?: boolean;
	html: HtmlCompiler;
	/** What stands over marked blocks, by language; English words where absent. */
	signTitles?: Readonly<Record<string, SignTitles>>;
}

/** For whoever reads entries without showing them. */
export const PLAIN_TITLES: SignTitles = { emergency: 'Get help at once', urgent: 'See a doctor without delay' };

/** A compiled file: its record unless an error forbids one, and all its faults. */
export interface CompileResult<T> {
	record: T | undefined;
	faults: Fault[];
}

/** Compiles one entry from its bytes. */
export function compileEntry(
	bytes: Uint8Array,
	file: string,
	context: CompileContext,
): CompileResult<EntryRecord> {
	const entry = readEntry(bytes, file, context.languages);
	const faults = context.preview ? entry.faults.map(unfinished) : entry.faults;
	if (!entry.data || faults.some(({ severity }) => severity === 'error')) return { record: undefined, faults };
	const { data, sections } = entry;
	const lang = data.lang ?? context.languages[0]!;
	const root = lang === context.languages[0] ? '/' : `/${lang}/`;
	const place = { file, root, rightToLeft: isRightToLeft(lang), ...(context.preview && { linesBefore: entry.front.bodyLine }) };
	const compiled = (name: SectionName): Section | undefined => {
		const written = sections[name];
		// Whoever asks marks nothing.
		const tree = written && name !== 'question' ? withSigns(written, entry.front.body, context.signTitles?.[lang] ?? PLAIN_TITLES) : written;
		return tree && { html: context.html(tree, name, place), text: plainText(tree) };
	};
	const [question, answer, more] = [compiled('question')!, compiled('answer')!, compiled('more')];
	const facts = { ...data, id: basename(file, '.md'), file, hash: contentHash(bytes), lang };
	return { record: entryRecord(facts, question, answer, more), faults };
}

/** A text that is still to be written stops no preview. */
function unfinished(fault: Fault): Fault {
	return /^(?:question|answer)-missing$/.test(fault.rule) ? { ...fault, severity: 'warning' } : fault;
}

function entryRecord(
	facts: EntryFrontMatter & { id: string; file: string; hash: string; lang: string },
	question: Section,
	answer: Section,
	more: Section | undefined,
): EntryRecord {
	return {
		...facts,
		year: facts.date.slice(0, 4),
		answered: facts.answered,
		topics: topicIds(facts),
		aliases: facts.aliases ?? [],
		question,
		answer,
		more: more?.text === '' ? undefined : more,
		questionExcerpt: excerpt(question.text, facts.lang),
		answerExcerpt: facts.withdrawn === undefined ? excerpt(answer.text, facts.lang) : '',
	};
}

/** The topics that front matter names, as `specialty/topic`, each once. */
export function topicIds({ topics, specialty }: Pick<EntryFrontMatter, 'topics' | 'specialty'>): string[] {
	return [...new Set((topics ?? []).map((topic) => (topic.includes('/') ? topic : `${specialty}/${topic}`)))];
}
