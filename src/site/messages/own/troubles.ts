import type { WordTrouble } from '../../../archive/content/messages/messageFaults.ts';
import { keyMeant } from '../../../archive/content/knownKeys.ts';
import { nearest } from '../../../archive/nearest.ts';
import type { OwnText, OwnWords } from '../../../archive/ownWords.ts';
import type { Messages } from '../types.ts';
import { choicesOf, type Choice } from './choices.ts';
import { isThing, PARAMETERS, sayable, type Takes } from './parameters.ts';
import { namesIn, NUMBER, pieces } from './template.ts';
import { DIRECTION, DIRECTIONS } from './withOwnWords.ts';

/** Texts that are no text of this file: what to do instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	'about.sections': 'The page about the archive is written whole, as content/pages/about.md.',
};

/** Whether a text can be given in a file of words. */
export function isWords(path: string): boolean {
	return !Object.hasOwn(ELSEWHERE, path);
}

/** Every text that the site has, by path, with what it is given. */
export function textsOf(messages: Messages): Map<string, Takes | undefined> {
	const found = new Map<string, Takes | undefined>();
	const walk = (value: unknown, takes: unknown, path: string): void => {
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
			const below = takes as Readonly<Record<string, unknown>> | undefined;
			for (const [key, child] of Object.entries(value)) walk(child, below?.[key], path === '' ? key : `${path}.${key}`);
		} else if (isWords(path)) found.set(path, typeof value === 'function' ? (takes as Takes) : undefined);
	};
	walk(messages, PARAMETERS, '');
	return found;
}

/**
 * What is wrong with the words of a language.
 * @param messages the site's texts
 */
export function wordTroubles(lang: string, words: OwnWords, messages: Messages): WordTrouble[] {
	const texts = [...textsOf(messages).keys()];
	const troubles: WordTrouble[] = [];
	const add = (rule: WordTrouble['rule'], path: string[], message: string, help: string, more: Partial<WordTrouble> = {}): void => {
		troubles.push({ severity: 'error', rule, path, message, help, ...more });
	};
	const unknown = (path: string[], known: readonly string[]): void => {
		const name = path.join('.');
		if (!isWords(name)) {
			add('unknown-key', path, `"${name}" is no text of this file.`, ELSEWHERE[name]!, { isKey: true });
			return;
		}
		const near = keyMeant(path.at(-1)!, known);
		const alike = texts.find((text) => text.endsWith(`.${path.at(-1)!}`)) ?? nearest(name, texts);
		const listed = known.length > 12 ? `${known.slice(0, 12).join(', ')}, …` : known.join(', ');
		const help = near !== undefined ? `Did you mean "${near}"?` : alike !== undefined ? `Did you mean "${alike}"? It stands below "${alike.split('.')[0]!}".` : `Take it out; known here are ${listed}.`;
		add('unknown-key', path, `The site has no text "${name}".`, help, { isKey: true, ...(near === undefined ? {} : { instead: near }) });
	};
	const look = (own: OwnText, base: unknown, takes: unknown, path: string[]): void => {
		const name = path.join('.');
		if (typeof base === 'string') {
			if (typeof own !== 'string') add('words-text', path, `"${name}" is one text.`, 'Write it behind the colon.');
			else if (name === DIRECTION && !(DIRECTIONS as readonly string[]).includes(own)) add('words-text', path, `"${name}" is ltr, from left to right, or rtl.`, 'Write one of the two.', { instead: 'ltr' });
			else if (own.trim() === '') add('words-text', path, `"${name}" has no text.`, 'Write one, or take the line out.');
			else if (namesIn(own).length > 0) add('words-text', path, `"${name}" is given nothing that {${namesIn(own)[0]!}} could stand for.`, 'Write the text without braces.');
		} else if (Array.isArray(base)) {
			if (!Array.isArray(own) || own.length === 0) add('words-text', path, `"${name}" is a list of texts.`, 'Write each in a line of its own, behind a hyphen.');
		} else if (typeof base === 'function') {
			const before = troubles.length;
			formTroubles(own, { path, name, takes: sayable(name, takes as Takes), lang, add }, choicesOf(name, takes as Takes));
			// Of a text that is wrong otherwise it says nothing.
			const unsaid = troubles.length > before ? [] : unsaidIn(own, takes as Takes);
			if (unsaid.length > 0) add('words-text', path, `"${name}" does not say ${unsaid.map((one) => `{${one}}`).join(', ')}.`, 'Leave it so, if that is meant.', { severity: 'info' });
		} else if (typeof own === 'string' || Array.isArray(own)) {
			add('words-text', path, `"${name}" is a group of texts.`, `Write each below it by its name: ${Object.keys(base as object).slice(0, 12).join(', ')}.`);
		} else {
			const known = Object.keys(base as object).filter((key) => isWords([...path, key].join('.')));
			const below = takes as Readonly<Record<string, unknown>> | undefined;
			for (const [key, child] of Object.entries(own)) {
				if (known.includes(key)) look(child, (base as Record<string, unknown>)[key], below?.[key], [...path, key]);
				else unknown([...path, key], known);
			}
		}
	};
	look(words, messages, PARAMETERS, []);
	return troubles;
}

/** What a text is given and says in none of its forms. */
function unsaidIn(own: OwnText, takes: Takes): string[] {
	const said = new Set(formsOf(own).flatMap(namesIn).map((name) => (name.endsWith(NUMBER) ? name.slice(0, -NUMBER.length) : name)));
	return Object.keys(takes).filter((name) => !said.has(name) && takes[name] !== 'sex');
}

function formsOf(own: OwnText): string[] {
	return typeof own === 'string' ? [own] : Object.values(own).flatMap((form: OwnText) => formsOf(form));
}

/** A text with its values, as it is looked at. */
interface Form {
	path: string[];
	/** The text's name; `path` goes on into its cases. */
	name: string;
	takes: Takes;
	lang: string;
	add: (rule: WordTrouble['rule'], path: string[], message: string, help: string, more?: Partial<WordTrouble>) => void;
}

function formTroubles(own: OwnText, form: Form, [choice, ...inner]: readonly Choice[]): void {
	const { path, name, lang, add } = form;
	if (typeof own === 'string') {
		placeholderTroubles(own, form);
		return;
	}
	if (Array.isArray(own)) {
		add('words-text', path, `"${name}" is one text, not a list.`, 'Write it behind the colon.');
		return;
	}
	if (choice === undefined) {
		add('words-text', path, `"${name}" is one text, and has no cases.`, 'Write it behind the colon.');
		return;
	}
	const known = choice.cases(lang);
	for (const [key, child] of Object.entries(own)) {
		if (known.includes(key)) {
			formTroubles(child, { ...form, path: [...path, key] }, inner);
			continue;
		}
		const near = nearest(key, known);
		const what = choice.rest === 'other' ? `"${lang}" has no plural "${key}"` : `"${name}" knows no case "${key}"`;
		add('words-text', [...path, key], `${what}.`, `${near === undefined ? 'There are' : `Did you mean "${near}"? There are`}: ${known.join(', ')}.`, { isKey: true, ...(near === undefined ? {} : { instead: near }) });
	}
	const missing = choice.needed(lang).filter((one) => !Object.hasOwn(own, one));
	if (missing.length > 0) add('words-text', path, `"${name}" has no text for ${missing.map((one) => `"${one}"`).join(', ')}.`, choice.rest === 'other' ? `Numbers in "${lang}" need ${choice.needed(lang).join(', ')}; or write one text for all behind the colon.` : 'Add one for all that have no text of their own.');
}

function placeholderTroubles(text: string, { path, name, takes, add }: Form): void {
	const known = Object.entries(takes).flatMap(([one, kind]) => (isThing(kind) ? [one, one + NUMBER] : [one]));
	const given = known.map((one) => `{${one}}`).join(', ');
	for (const used of namesIn(text)) {
		if (known.includes(used)) continue;
		const near = nearest(used, known);
		add('words-text', path, `"${name}" is given nothing that {${used}} could stand for.`, near === undefined ? `It is given ${given}.` : `Did you mean {${near}}? It is given ${given}.`);
	}
	if (pieces(text).some((piece, index) => index % 2 === 0 && /[{}]/.test(piece))) add('words-text', path, `A brace in "${name}" stands alone.`, `Braces stand around names: ${given}.`);
}
