import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * A font of Latin, Cyrillic and Traditional Chinese in pieces by character, as web fonts come. Text
 * is drawn as outlines from it, so that pictures are the same on every machine, whatever its fonts.
 * The outlines are those of its thinnest weight: drawn with a pen, they become as bold as one likes.
 */
const PACKAGE = '@fontsource-variable/noto-sans-tc';

/** The outline of one character and how far it moves the pen, in ems; y grows downwards from the baseline. */
export interface Outline {
	/** SVG path data, in units of the font. */
	path: string;
	/** Factor from those units to ems. */
	scale: number;
	advance: number;
}

const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
let pieces: Map<number, string> | undefined;
const fonts = new Map<string, Font>();
const outlines = new Map<string, Outline | undefined>();

/** The outline of a character; undefined where the font has none. */
export function outlineOf(character: string): Outline | undefined {
	if (!outlines.has(character)) outlines.set(character, readOutline(character.codePointAt(0)!));
	return outlines.get(character);
}

function readOutline(code: number): Outline | undefined {
	pieces ??= readPieces();
	const piece = pieces.get(code);
	const font = piece === undefined ? undefined : fontOf(piece);
	if (!font?.hasGlyphForCodePoint(code)) return undefined;
	const glyph = font.glyphForCodePoint(code);
	return {
		path: glyph.path.scale(1, -1).toSVG(),
		scale: 1 / font.unitsPerEm,
		advance: glyph.advanceWidth / font.unitsPerEm,
	};
}

function fontOf(piece: string): Font {
	let font = fonts.get(piece);
	if (!font) {
		const file = create(readFileSync(join(folder, 'files', `noto-sans-tc-${piece}-wght-normal.woff2`)));
		if (file.isCollection) throw new Error(`${PACKAGE}: ${piece} is a collection of fonts.`);
		fonts.set(piece, (font = file));
	}
	return font;
}

/** The piece of the font that holds each character, from ranges such as `U+4e00-4e05,U+4e07`. */
function readPieces(): Map<number, string> {
	const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
	const found = new Map<number, string>();
	for (const [name, text] of Object.entries(ranges)) {
		for (const range of text.split(',')) {
			const [first = 0, last = first] = range.replace('U+', '').split('-').map((code) => parseInt(code, 16));
			for (let code = first; code <= last; code++) found.set(code, name.replace(/[[\]]/g, ''));
		}
	}
	return found;
}
