import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { quoted } from './yamlFaults.ts';

type Issue = z.core.$ZodIssue;

/** A fault in words, and the value as it should be where that can be told. */
export interface ValueWords {
	message: string;
	help: string;
	value?: string;
	/** True where the value says what was written, only in the right form. */
	safe?: boolean;
}

/** Words that people write for one of a closed list of values. */
const MEANT: Readonly<Record<string, string>> = {
	f: 'female', w: 'female', woman: 'female', girl: 'female', 女: 'female', 女性: 'female',
	m: 'male', man: 'male', boy: 'male', 男: 'male', 男性: 'male',
	ai: 'machine', 不詳: 'unknown',
};

/** Nobody is known to have been older; what is more is no age. */
const OLDEST = 122;

const BEHIND = 'Write one behind the colon; a key that is not needed is left out.';

/** Says what is wrong with a value. @param name the key's name in quotation marks */
export function valueWords(issue: Issue, name: string, written: string): ValueWords {
	if ('input' in issue && issue.input === null) {
		return { message: `${name} has no value.`, help: BEHIND };
	}
	switch (issue.code) {
		case 'invalid_value':
			return closedList(issue.values.map(String), name, written);
		case 'invalid_type':
			return wrongType(issue.expected, name, written);
		case 'too_big':
		case 'too_small':
			return wrongSize(issue, name);
		case 'invalid_format':
			return wrongFormat(issue, name, written);
		case 'invalid_key':
			return { message: `"${written}" ${issue.issues[0]?.message ?? 'cannot be a key here'}.`, help: 'Correct the key.' };
		case 'invalid_union':
			return { message: `${name} must be a text, or a text for each language.`, help: 'Write the text behind the colon, or below it one line a language ("en: …").' };
		default:
			return { message: `${name} ${issue.message}.`, help: 'Correct the value.' };
	}
}

/** What of a closed list somebody certainly meant: the band of an age, `female` by `f`. */
export function meantValue(written: string, values: readonly string[]): string | undefined {
	if (isAge(written, values)) return Number(written) >= 80 ? '80+' : values[Math.floor(Number(written) / 10)];
	const meant = MEANT[written.toLowerCase()];
	return meant !== undefined && values.includes(meant) ? meant : undefined;
}

function isAge(written: string, values: readonly string[]): boolean {
	return values.includes('30-39') && /^\d{1,3}$/.test(written) && Number(written) <= OLDEST;
}

function closedList(values: string[], name: string, written: string): ValueWords {
	const plain = written.replace(/^["']|["']$/g, '');
	const list = `Write one of: ${values.join(', ')}.`;
	const meant = meantValue(plain, values);
	if (meant !== undefined && isAge(plain, values)) {
		return { message: `${name} is an age, and must be a band, so that nobody can be told from it.`, help: list, value: meant, safe: true };
	}
	const near = meant ?? nearest(plain.replace(/[~–—〜]/, '-'), values);
	return {
		message: `"${plain}" is not a value of ${name}.`,
		help: list,
		...(near === undefined ? {} : { value: near, safe: near === meant }),
	};
}

const DATE_KEYS = /"(?:date|answered|reviewed\.on|stale\.before)"$/;

function wrongType(expected: string, name: string, written: string): ValueWords {
	if (expected === 'string' && DATE_KEYS.test(name)) return wrongDate(name, written);
	if (expected === 'string' && name === '"withdrawn"' && /^(?:true|yes|on)$/i.test(written)) {
		return { message: '"withdrawn" must say why: the reason stands in the answer\'s place.', help: 'Write the reason in a sentence, for those who come back to the page.' };
	}
	if (expected === 'string') {
		const flat = !/^[[{]/.test(written);
		return {
			message: `${name} must be text, and ${flat ? `YAML reads ${written} as something else` : 'this is a list'}.`,
			help: flat ? 'Put it in quotation marks.' : 'Write one text.',
			...(flat ? { value: quoted(written), safe: true } : {}),
		};
	}
	if (expected === 'array') {
		return { message: `${name} must be a list.`, help: 'Put it in square brackets, items apart by commas.', value: `[${written}]`, safe: true };
	}
	if (expected === 'boolean') {
		const plain = written.replace(/^(["'])(.*)\1$/, '$2').trim();
		const yes = /^(?:yes|y|on|1|true|ja|是)$/i.test(plain);
		const no = /^(?:no|n|off|0|false|nein|否)$/i.test(plain);
		return { message: `${name} must be true or false.`, help: 'Write true or false.', ...(yes || no ? { value: String(yes), safe: true } : {}) };
	}
	return { message: `${name} must be a block of keys and values.`, help: 'Write its keys below it, each on a line of its own, indented by two spaces.' };
}

function wrongSize(issue: Issue & { code: 'too_big' | 'too_small' }, name: string): ValueWords {
	const isList = issue.origin === 'array';
	const unit = isList ? 'items' : 'characters';
	if (issue.code === 'too_small') {
		return Number(issue.minimum) <= 1
			? { message: `${name} has no value.`, help: BEHIND }
			: { message: `${name} needs at least ${issue.minimum} ${unit}.`, help: 'Write more.' };
	}
	const size = (issue.input as { length?: number } | undefined)?.length;
	return {
		message: `${name} has ${size ?? 'too many'} ${unit}; at most ${issue.maximum} are allowed.`,
		help: isList ? 'Leave some out.' : 'Shorten it.',
	};
}

function wrongFormat(issue: Issue & { code: 'invalid_format' }, name: string, written: string): ValueWords {
	if (issue.message.includes('YYYY-MM-DD')) return wrongDate(name, written);
	const plain = written.replace(/^["']|["']$/g, '');
	const slug = plain.toLowerCase().replace(/[^a-z0-9/]+/g, '-').replace(/^-+|-+$/g, '');
	const isId = issue.message.includes('lower-case letters') || issue.message.includes('topic id');
	return {
		message: `${name} is "${plain}" and ${issue.message}.`,
		help: 'Correct the value.',
		...(isId && slug !== '' ? { value: slug } : {}),
	};
}

function wrongDate(name: string, written: string): ValueWords {
	const plain = written.replace(/^["']|["']$/g, '');
	const value = writtenDay(plain);
	if (value === plain) {
		return { message: `The day ${plain} of ${name} does not exist.`, help: 'Look the date up and correct it.' };
	}
	return {
		message: `${name} is "${plain}" and must be a date as YYYY-MM-DD.`,
		help: 'Write the year with four digits, the month and the day with two.',
		...(value !== undefined && isDay(value) ? { value, safe: true } : {}),
	};
}

/** A day as YYYY-MM-DD, from one written with the year first ("2017/1/3", "20170103", "2017年1月3日"); undefined for others. It may not exist. */
export function writtenDay(text: string): string | undefined {
	const [, year, month = '', day = ''] =
		/^(\d{4})(?:\s*[-/.年]\s*(?=\d{1,2}\s*[-/.月])|(?=\d{4}(?:\D|$)))(\d{1,2})(?:\s*[-/.月]\s*)?(\d{1,2})\s*日?(?:[T ]\d.*)?$/.exec(text) ?? [];
	return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isDay(date: string): boolean {
	const time = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
