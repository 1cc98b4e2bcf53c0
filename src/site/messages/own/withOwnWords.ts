import type { OwnText, OwnWords } from '../../../archive/ownWords.ts';
import type { Messages } from '../types.ts';
import { choicesOf, type Choice } from './choices.ts';
import { PARAMETERS, sayable, SHARES, type Takes } from './parameters.ts';
import { filled, type Writer } from './template.ts';

/** A text that is put together from what it is given. */
type Written = (...args: unknown[]) => string;

/**
 * Messages with some texts replaced. What does not fit is passed over: the check tells of it.
 * @param lang the language that days, numbers and plurals are written in
 */
export function withOwnWords(messages: Messages, lang: string, own: OwnWords): Messages {
	const writer: Writer = { lang, messages };
	writer.messages = merged(messages, own, PARAMETERS, '', writer) as Messages;
	return writer.messages;
}

function merged(base: unknown, own: OwnText | undefined, takes: unknown, path: string, writer: Writer): unknown {
	if (own === undefined) return base;
	if (typeof base === 'string') return typeof own === 'string' && fits(path, own) ? own : base;
	if (Array.isArray(base)) return typeof base[0] === 'string' && isList(own) && own.length > 0 ? own : base;
	if (typeof base === 'function') return isList(own) ? base : writtenFrom(own, { path, takes: takes as Takes, writer, otherwise: base as Written });
	if (typeof own === 'string' || isList(own)) return base;
	const below = takes as Readonly<Record<string, unknown>> | undefined;
	return Object.fromEntries(Object.entries(base as object).map(([key, child]) => [key, merged(child, Object.hasOwn(own, key) ? own[key] : undefined, below?.[key], path === '' ? key : `${path}.${key}`, writer)]));
}

function isList(own: OwnText): own is readonly string[] {
	return Array.isArray(own);
}

/** The path of the one text that is a word of HTML. */
export const DIRECTION = 'site.direction';

/** The two values that it may have. */
export const DIRECTIONS = ['ltr', 'rtl'] as const;

function fits(path: string, text: string): boolean {
	return path !== DIRECTION || (DIRECTIONS as readonly string[]).includes(text);
}

/** What a text is put together from. */
interface Given {
	path: string;
	takes: Takes;
	writer: Writer;
	/** Where there is no text for the case at hand. */
	otherwise: Written;
}

function writtenFrom(own: OwnText, { path, takes, writer, otherwise }: Given): Written {
	const choices = choicesOf(path, takes);
	const names = Object.keys(takes);
	const says = sayable(path, takes);
	const share = Object.hasOwn(SHARES, path) ? SHARES[path] : undefined;
	return (...args) => {
		const [only] = args;
		const values = args.length === 1 && typeof only === 'object' && only !== null && !Array.isArray(only) ? (only as Record<string, unknown>) : Object.fromEntries(names.map((name, index) => [name, args[index]]));
		const text = chosen(own, choices, values, writer.lang);
		if (text === undefined) return otherwise(...args);
		return filled(text, share ? { ...values, share: share(values as Record<string, number>) } : values, says, writer);
	};
}

function chosen(own: OwnText | undefined, [choice, ...inner]: readonly Choice[], values: Readonly<Record<string, unknown>>, lang: string): string | undefined {
	if (own === undefined || typeof own === 'string') return own;
	if (choice === undefined || isList(own)) return undefined;
	const wanted = choice.caseOf(values, lang);
	return chosen(Object.hasOwn(own, wanted) ? own[wanted] : own[choice.rest], inner, values, lang);
}
