import { foldSpace } from './whiteSpace.ts';

/** Length of excerpts on cards and in lists, in UTF-16 code units, the ellipsis included. */
export const EXCERPT_LENGTH = 280;

/** How far before the limit a place to cut is looked for at first. */
const LOOK_BACK = 60;

/** Letters and punctuation of scripts that are written without spaces. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}！（），：；？［］｛｝]/u;

/** Values as they are written, with what belongs to them: `-6.25`, `120/80`, `10 000`, `5 – 10 %`, `１～２`. */
const VALUES = /[<>≤≥±+−-]?\p{N}+(?: \p{N}{3}(?!\p{N})|(?:[.,^*．，]| ?[-–—−~～/／:：×x±－] ?)\p{N}+)*(?: ?[%‰％])?/gu;

/** What an ellipsis does not follow: white space, the signs that end a clause or open a bracket, and signs by themselves. */
const LOOSE = /(?:[\s,;:.!?…、。，；：！？·–—\p{Ps}\p{Pi}]|(?<=\s)(?![%‰％])\p{P})+$/u;

/**
 * The beginning of a text, cut at a word's end, with an ellipsis where something was cut off.
 * Never longer than `limit`; white space is folded. Words are those of the language: Chinese,
 * which has no spaces, is cut between words too. What stands together stays so: nothing is cut inside
 * a value (`120/80`, `5 – 10`), nor where signs join words (`HER2-positive`), but for a word that is
 * longer than all the excerpt.
 */
export function excerpt(text: string, lang: string, limit = EXCERPT_LENGTH): string {
	// Folding the beginning is enough, unless it is white space for the most part.
	const beginning = foldSpace(text.slice(0, limit * 2));
	const folded = beginning.length > limit ? beginning : foldSpace(text);
	if (folded.length <= limit) return folded;
	const end = wordEnd(folded, limit - 1, lang) ?? characterEnd(folded, limit - 1);
	return `${folded.slice(0, end).replace(LOOSE, '')}…`;
}

/** The last place at or before `limit` where words may be parted; undefined in one endless word. */
function wordEnd(text: string, limit: number, lang: string): number | undefined {
	const from = text.lastIndexOf(' ', limit - LOOK_BACK) + 1;
	const part = text.slice(from, limit + LOOK_BACK);
	const values = [...part.matchAll(VALUES)].map(({ index, 0: value }) => ({ start: from + index, end: from + index + value.length }));
	let best = from > 0 ? from - 1 : undefined;
	for (const { index, segment } of segmenter(lang, 'word').segment(part)) {
		const end = from + index + segment.length;
		if (end > limit) break;
		if (isApart(text, end) && !values.some((value) => value.start < end && end < value.end)) best = end;
	}
	return best;
}

/** Signs that end a clause or close a bracket, up to a space. */
const CLOSING = /[.,;:!?…)\]}"'’”»]+(?= |$)/uy;

/** Whether words meet here that are read as two: at a space or what stands before one, or in a script without spaces. */
function isApart(text: string, at: number): boolean {
	CLOSING.lastIndex = at;
	return text[at - 1] === ' ' || text[at] === ' ' || CLOSING.test(text) || UNSPACED.test(characterBefore(text, at)) || UNSPACED.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** The character before a place; beyond 16 bits it is two units. */
function characterBefore(text: string, at: number): string {
	const isPair = at > 1 && /[\uDC00-\uDFFF]/.test(text[at - 1]!);
	return text.slice(isPair ? at - 2 : at - 1, at);
}

/** The end of the last whole character at or before `limit`, its marks included. */
function characterEnd(text: string, limit: number): number {
	let best = 0;
	for (const { index, segment } of segmenter('und', 'grapheme').segment(text.slice(0, limit + LOOK_BACK))) {
		if (index + segment.length > limit) break;
		best = index + segment.length;
	}
	if (best > 0) return best;
	return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
	const key = `${granularity} ${lang}`;
	let kept = segmenters.get(key);
	if (!kept) segmenters.set(key, (kept = new Intl.Segmenter(lang, { granularity })));
	return kept;
}
