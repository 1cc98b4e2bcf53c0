import { hasRightToLeft } from '../../../archive/direction.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice, isolated } from '../format.ts';
import type { Messages } from '../types.ts';
import { isThing, type ParameterKind, type Takes } from './parameters.ts';

/** What stands behind the name of a counted thing for its number alone, as in `{questions.number}`. */
export const NUMBER = '.number';

/** A text in pieces: what stands there, and names of what is to be put in, in turn. */
export function pieces(text: string): string[] {
	return text.split(/\{([^{}]*)\}/);
}

/** The names in a text of what is to be put in. */
export function namesIn(text: string): string[] {
	return pieces(text).filter((_, index) => index % 2 === 1).map((name) => name.trim());
}

/** What writes values in a language. */
export interface Writer {
	lang: string;
	/** The words of the language, own ones included. */
	messages: Messages;
}

/** A text with the values in it; what has no value is left out. */
export function filled(text: string, values: Readonly<Record<string, unknown>>, takes: Takes, writer: Writer): string {
	return pieces(text)
		.map((piece, index) => {
			if (index % 2 === 0) return piece;
			const name = piece.trim();
			const thing = name.endsWith(NUMBER) ? name.slice(0, -NUMBER.length) : name;
			const [value, kind] = [values[thing], takes[thing]];
			if (value === undefined || kind === undefined) return '';
			return written(value, thing === name ? kind : 'number', writer);
		})
		.join('');
}

function written(value: unknown, kind: ParameterKind, { lang, messages }: Writer): string {
	if (isThing(kind)) return messages.counts[kind](Number(value));
	switch (kind) {
		case 'date': return formatDate(lang, String(value));
		case 'slice': return formatSlice(lang, String(value));
		case 'number': return formatNumber(lang, Number(value));
		case 'percent': return formatPercent(lang, Number(value));
		case 'size': return formatBytes(lang, Number(value));
		case 'names': return formatList(lang, (value as string[]).map((name) => placed(name, messages)));
		case 'quoted': return formatList(lang, (value as string[]).map((name) => messages.site.quoted(name)));
		case 'sex': return messages.people.sex[value as keyof Messages['people']['sex']];
		case 'age': return messages.people.age[value as keyof Messages['people']['age']];
		case 'text': return placed(String(value), messages);
	}
}

/** A name from elsewhere, which may run the other way than the sentence. */
function placed(text: string, { site }: Messages): string {
	return site.direction === 'rtl' || hasRightToLeft(text) ? isolated(text, site.direction) : text;
}
