import { englishForm, plainForm, withPlainDigits } from './forms.ts';
import { compilePatterns, lines, wordsOf, type Pattern, type PatternSetting } from './pattern.ts';
import { Repair } from './repair.ts';
import type { DangerKind, DangerLanguage, KindPatterns } from './types.ts';

/** A typed text as patterns read it. */
export interface ReadText {
	text: string;
	/** Words of danger in it, as typed. */
	words: string[];
	/** Words that were read as misspelt ones of danger, as typed. */
	misspelt: string[];
}

/** A language of danger made ready. */
export interface DangerReader {
	script: RegExp;
	read: (typed: string) => ReadText;
	kinds: ReadonlyMap<DangerKind, Record<keyof KindPatterns, Pattern[]>>;
	harmless: Pattern[];
	present: Pattern[];
	urgent: Pattern[];
}

/** Amounts in units are no numbers of pills. */
const AMOUNT = /\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|ml|iu|g)\b/g;

/** A word as texts have it that were composed for comparing: ำ of Thai is two characters there. */
function composed(word: string): string {
	return word.normalize('NFKC');
}

const WORD = /\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}]*/gu;

/** Passes over a text to read it: what one made may be part of what the next finds ("two year old", "2 year old"). */
const PASSES = 2;

/** Makes a language ready; takes some milliseconds. */
export function prepareLanguage(language: DangerLanguage): DangerReader {
	const { gap, script } = language;
	const isSpaced = language.forms !== undefined;
	const form = language.forms === 'english' ? englishForm : isSpaced ? plainForm : composed;
	const classes = new Map(lines(language.classes).map((line): [string, string[]] => {
		const [name = '', words = ''] = line.split(' = ');
		return [name, words.split(' ')];
	}));
	const setting = { classes, gap, form, isSpaced };
	const compile = (text = ''): Pattern[] => compilePatterns(text, setting);
	const kinds = Object.entries(language.patterns).map(([kind, own]): [DangerKind, Record<keyof KindPatterns, Pattern[]>] => [
		kind as DangerKind,
		{ always: compile(own.always), event: compile(own.event), word: compile(own.word), mild: compile(own.mild) },
	]);
	const read = isSpaced ? spacedReader(language, setting) : plainReader(language, setting);
	return { script, read, kinds: new Map(kinds), harmless: compile(language.harmless), present: compile(language.present), urgent: compile(language.urgent) };
}

/** What is read as what, the longest first. */
function replacements({ readAs }: DangerLanguage, form: (text: string) => string): Map<string, string> {
	const pairs = readAs.split(/[;\n]/).map((pair) => pair.trim().split(' = ')).filter((pair) => pair.length === 2);
	return new Map(pairs.map(([from, to]): [string, string] => [form(from!), form(to!)]).sort(([a], [b]) => b.length - a.length));
}

function spacedReader(language: DangerLanguage, setting: PatternSetting): DangerReader['read'] {
	const { form } = setting;
	const forms = (text: string): string => text.split(' ').map(form).join(' ');
	const readAs = replacements(language, forms);
	const find = new RegExp(` (${[...readAs.keys()].join('|')})(?= )`, 'gu');
	const idle = new Set((language.idle ?? '').split(' ').map(form));
	const own = [...Object.values(language.patterns).flatMap((kind) => Object.values(kind) as string[]), language.classes.replaceAll(' = ', ' ')];
	const words = new Set([...own.flatMap((text) => wordsOf(text, setting)), ...[...readAs.keys()].flatMap((from) => from.split(' '))]);
	const repair = new Repair(words, (language.spelt ?? '').split(' '), [...(language.distinct ?? '').split(' '), ...wordsOf(language.harmless, setting)].map(form), form);
	const otherwise = compilePatterns(language.otherwise, setting).flat();
	return (typed) => {
		// English leaves its apostrophes out ("dont"); in French a word ends there.
		const found = withPlainDigits(typed.normalize('NFKC')).toLowerCase().replace(/['’‘`´]/g, language.forms === 'english' ? '' : ' ').replace(AMOUNT, ' ').match(WORD) ?? [];
		const read = found.map((word) => ({ word, own: form(word), meant: repair.form(word) }));
		let text = ` ${read.map(({ meant }) => meant).join(' ')} `;
		for (let pass = 0; pass < PASSES; pass += 1) text = text.replace(find, (_, from: string) => ` ${readAs.get(from)!}`);
		text = ` ${text.split(' ').filter((word) => word !== '' && !idle.has(word)).join(' ')} `;
		for (const row of otherwise) text = text.replace(row, ' ');
		return {
			text,
			words: read.flatMap(({ word, own }) => (words.has(own) ? [word] : [])),
			misspelt: read.flatMap(({ word, own, meant }) => (own === meant ? [] : [word])),
		};
	};
}

function plainReader(language: DangerLanguage, setting: PatternSetting): DangerReader['read'] {
	const pairs = new Map([...(language.pairs ?? '').matchAll(/(\S)(\S)/gu)].map(([, from, to]): [string, string] => [from!, to!]));
	const readAs = replacements(language, composed);
	const find = new RegExp([...readAs.keys()].join('|'), 'gu');
	const otherwise = compilePatterns(language.otherwise, setting).flat();
	return (typed) => {
		const plain = [...withPlainDigits(typed.normalize('NFKC')).toLowerCase()].map((character) => pairs.get(character) ?? character).join('');
		// Space and points part nothing that a pattern would join; numbers stay whole.
		let text = plain.replace(/[^\p{L}\p{M}\p{N}.]+/gu, '');
		for (let pass = 0; pass < PASSES; pass += 1) text = text.replace(find, (from) => readAs.get(from)!);
		for (const row of otherwise) text = text.replace(row, '');
		return { text, words: [], misspelt: [] };
	};
}
