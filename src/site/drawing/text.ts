import { outlineOf } from './outlines.ts';

/** Text set in lines; undefined instead where the font lacks a character of it. */
export interface SetText {
	lines: string[];
	/** Thickness of the pen, in type sizes. */
	pen: number;
	/** Type size, in pixels. */
	size: number;
	/** Width of the widest line and height of all, in pixels. */
	width: number;
	height: number;
}

/** The space that text has, and how it may fill it. */
export interface Space {
	/** In pixels. */
	width: number;
	/** What to try in turn: a type size in pixels and the lines there is space for at it. */
	tries: readonly (readonly [size: number, lines: number])[];
	/** Distance of baselines, in type sizes. */
	leading: number;
	/** How bold the pen is, in type sizes; for text with Chinese, whose characters are denser. */
	pen: number;
	densePen: number;
}

/** Sets text as large as fits; where even the smallest size does not hold it, its end is left out. */
export function setText(text: string, lang: string, space: Space): SetText | undefined {
	const words = wordsOf(text, lang);
	const pen = /\p{Script=Han}/u.test(text) ? space.densePen : space.pen;
	if (words.some((word) => measure(word, pen) === undefined)) return undefined;
	const widest = (some: readonly string[]): number => Math.max(...some.map((line) => measure(line, pen) ?? 0));
	let lines: string[] = [];
	let [size, most] = [0, 0];
	for ([size, most] of space.tries) {
		lines = wrap(words, space.width / size, pen);
		if (lines.length <= most && widest(lines) * size <= space.width) break;
	}
	lines = lines.length > most ? cut(lines, most) : balanced(words, lines.length, space.width / size, pen);
	return {
		lines,
		pen,
		size,
		width: widest(lines) * size,
		height: lines.length * space.leading * size,
	};
}

/** Words with the punctuation and the space that follow them. */
function wordsOf(text: string, lang: string): string[] {
	const words: string[] = [];
	for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text.trim())) {
		if (isWordLike || words.length === 0 || /^[\p{Ps}\p{Pi}]$/u.test(segment)) words.push(segment);
		else words.push((words.pop() ?? '') + segment);
	}
	return words;
}

/** Width in ems; undefined where the font lacks a character. */
function measure(text: string, pen: number): number | undefined {
	let total = 0;
	for (const character of text) {
		const outline = outlineOf(character);
		if (!outline) return undefined;
		total += outline.advance + pen / 2;
	}
	return total;
}

/** Fills lines in turn. @param limit width of a line, in ems */
function wrap(words: readonly string[], limit: number, pen: number): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && (measure((last + word).trimEnd(), pen) ?? 0) <= limit) lines[lines.length - 1] = last + word;
		else lines.push(word);
	}
	return lines.map((line) => line.trim());
}

/** The same number of lines as even as they get. */
function balanced(words: readonly string[], count: number, limit: number, pen: number): string[] {
	let best = wrap(words, limit, pen);
	for (let narrower = limit * 0.95; narrower > limit / 2; narrower -= limit * 0.05) {
		const lines = wrap(words, narrower, pen);
		if (lines.length > count) break;
		if (lines.every((line) => (measure(line, pen) ?? 0) <= narrower)) best = lines;
	}
	return best;
}

function cut(lines: readonly string[], count: number): string[] {
	const kept = lines.slice(0, count);
	kept[count - 1] = `${kept[count - 1]!.replace(/[\p{P}\s]+$/u, '')}...`;
	return kept;
}

/** How set text is drawn: its left edge, the top of its first line, and its colour. */
export interface Place {
	x: number;
	y: number;
	colour: string;
}

/** Set text as SVG: one path for each line, in outlines, so that no font is asked for. */
export function drawText({ lines, size, pen }: SetText, { leading }: Space, { x, y, colour }: Place): string {
	return lines
		.map((line, index) => {
			// The baseline stands where Latin and Chinese both look centred in the line.
			const baseline = y + (index + 0.5) * leading * size + 0.36 * size;
			return drawLine(line, size, pen, x, baseline);
		})
		.map((glyphs) => `<g fill="${colour}" stroke="${colour}" stroke-linejoin="round">${glyphs}</g>`)
		.join('');
}

function drawLine(line: string, size: number, pen: number, x: number, baseline: number): string {
	let at = x;
	let drawn = '';
	for (const character of line) {
		const { path, scale, advance } = outlineOf(character)!;
		const factor = scale * size;
		if (path !== '') {
			drawn += `<path transform="translate(${round(at + (pen * size) / 4)} ${round(baseline)}) scale(${round(factor)})" stroke-width="${round(pen / scale)}" d="${path}"/>`;
		}
		at += (advance + pen / 2) * size;
	}
	return drawn;
}

/** Short numbers, so that the same drawing has the same text everywhere. */
function round(value: number): string {
	return String(Math.round(value * 1e4) / 1e4);
}
