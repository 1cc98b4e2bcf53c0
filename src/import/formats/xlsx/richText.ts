import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { nodesToMarkdown } from '../html/markdown.ts';
import { withScripts } from '../html/scripts.ts';
import { element, text } from '../html/tree.ts';
import { withoutEscapes } from './escapes.ts';

/** The text of a cell, with what its format said besides. */
export interface RichText {
	text: string;
	/** Something stood above or below the line, and is written in characters that stand on it. */
	scripted?: boolean;
	/** The words that are struck out, and the text as Markdown that says so. */
	struck?: { words: string; markdown: string };
	/** The words of a phonetic guide. */
	reading?: string;
}

/** How letters stand. */
export interface Look {
	script?: 'sup' | 'sub';
	struck?: boolean;
}

/**
 * Collects the text of `<si>` or `<is>`: runs, those above and below the line kept apart. The words of
 * a phonetic guide, which programs show only where they are told to, are no part of it.
 */
export class RichTextReader {
	#runs: { text: string; look: Look }[] = [];
	#look: Look = {};
	#reading = '';
	#inText = false;
	#inReading = false;

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 't') this.#inText = true;
		else if (name === 'rPh') this.#inReading = true;
		else if (name === 'r') this.#look = {};
		else if (name === 'vertAlign' || name === 'strike') this.#look = { ...this.#look, ...lookOf(name, attributes) };
	}

	text(piece: string): void {
		if (!this.#inText) return;
		if (this.#inReading) this.#reading += piece;
		else this.#runs.push({ text: piece, look: this.#look });
	}

	close(name: string): void {
		if (name === 't') this.#inText = false;
		else if (name === 'rPh') this.#inReading = false;
		else if (name === 'r') this.#look = {};
	}

	/** What was collected; the next text begins anew. */
	take(): RichText {
		const runs = this.#runs;
		const reading = this.#reading;
		[this.#runs, this.#look, this.#reading] = [[], {}, ''];
		const plain = runs.length === 1 && !hasLook(runs[0]!.look);
		const rich = plain ? { text: withoutEscapes(runs[0]!.text) } : textOf(runs);
		return reading === '' ? rich : { ...rich, reading: withoutEscapes(reading) };
	}
}

/** What an element of a font says of how letters stand. */
export function lookOf(name: string, { val }: Readonly<Record<string, string>>): Look {
	if (name === 'strike') return { struck: val !== '0' && val !== 'false' };
	return val === 'superscript' ? { script: 'sup' } : val === 'subscript' ? { script: 'sub' } : {};
}

/** A text whose whole cell looks so. */
export function lookingSo(rich: RichText, look: Look): RichText {
	if (!hasLook(look) || rich.text === '') return rich;
	const whole = textOf([{ text: rich.text, look }]);
	return { ...rich, ...whole };
}

function hasLook({ script, struck }: Look): boolean {
	return script !== undefined || struck === true;
}

function textOf(given: readonly { text: string; look: Look }[]): RichText {
	const runs: { text: string; look: Look }[] = [];
	for (const { text: piece, look } of given) {
		const before = runs.at(-1);
		// A run comes in pieces where it holds references or is cut by what is read at once.
		if (before && before.look.script === look.script && before.look.struck === look.struck) before.text += piece;
		else runs.push({ text: piece, look });
	}
	const plain = runs.map(({ text: piece }) => withoutEscapes(piece)).join('');
	const written = toString(treeOf(runs));
	const rich: RichText = { text: written, ...(written === plain ? {} : { scripted: true }) };
	const words = runs.filter(({ look }) => look.struck === true).map((run) => withoutEscapes(run.text)).join(' … ');
	if (words.trim() !== '') rich.struck = { words, markdown: nodesToMarkdown(linesOf(runs)).markdown.markdown };
	return rich;
}

/** Runs as HTML would have them, in characters that stand on the line. */
function treeOf(runs: readonly { text: string; look: Look }[]): Root {
	const children = runs.map(({ text: piece, look }): ElementContent => {
		const node = text(withoutEscapes(piece));
		const inner = look.script === undefined ? node : element(look.script, [node]);
		return look.struck === true ? element('del', [inner]) : inner;
	});
	const root: Root = { type: 'root', children };
	withScripts(root, []);
	return root;
}

/** Each line of a cell is a paragraph, as everywhere. */
function linesOf(runs: readonly { text: string; look: Look }[]): Element[] {
	const lines: { text: string; look: Look }[][] = [[]];
	for (const { text: piece, look } of runs) {
		for (const [index, line] of withoutEscapes(piece).split(/\r\n?|\n/).entries()) {
			if (index > 0) lines.push([]);
			lines.at(-1)!.push({ text: line, look });
		}
	}
	return lines.map((line) => element('p', treeOf(line).children as ElementContent[]));
}
