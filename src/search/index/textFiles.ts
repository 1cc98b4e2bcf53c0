import type { EditableFiles } from '../format/chunkEdits.ts';
import { readNumberedName } from '../format/chunkTable.ts';
import { blockPlace, blockSizes, holdsTexts, ownTextPlace, placeInBlocks, textClass, textName, textSlot, textSlots, type TextClass, type TextLayout } from '../format/textBlocks.ts';
import type { PageLengths } from '../format/pageLengths.ts';
import { signsOf, type PackedFiles } from './packed.ts';

/** Bytes before the name in a gzip file, and the bit that says that there is one (RFC 1952). */
const HEAD = 10;
const NAMED = 8;

/** A packed text of a given length: what it is shorter by stands in its head as a name of zeros, so that all who unpack gzip unpack it. */
export function padded(packed: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> {
	if (packed.length === bytes) return new Uint8Array(packed);
	const longer = new Uint8Array(bytes);
	longer.set(packed.subarray(0, HEAD));
	longer[3]! |= NAMED;
	longer.fill('0'.charCodeAt(0), HEAD, HEAD + bytes - packed.length - 1);
	longer.set(packed.subarray(HEAD), HEAD + bytes - packed.length);
	return longer;
}

/** Texts as they are laid out for the first time. */
export interface TextsLaidOut {
	/** Which text each page has. */
	order: number[];
	texts: TextClass[];
	files: PackedFiles;
}

/**
 * Numbers texts by their classes, those of one class by how many words they have, and those alike as they come; and writes their blocks.
 * @param packed texts
 */
export function layOutTexts(packed: readonly Uint8Array[], { whole, asked }: PageLengths): TextsLaidOut {
	const classes = packed.map(({ length }) => textClass(length));
	const order = [...packed.keys()].sort((a, b) => classes[a]! - classes[b]! || whole[a]! - whole[b]! || asked[a]! - asked[b]! || a - b);
	const texts: [number, number][] = [];
	let before: number | undefined;
	for (const text of order) {
		if (classes[text] !== before) texts.push([0, 0]);
		before = classes[text];
		const last = texts.at(-1)!;
		last[0] += 1;
		last[1] = Math.max(last[1], packed[text]!.length);
	}
	const blocks = blockSizes({ texts }).map((bytes) => new Uint8Array(bytes));
	order.forEach((text, page) => {
		const { block, part } = placeInBlocks({ texts }, page);
		blocks[block]!.set(padded(packed[text]!, part.bytes), part.from);
	});
	return { order, texts, files: new Map(blocks.map((bytes, block) => [blockPlace(block, undefined), bytes])) };
}

/** Edits texts of a shard: nothing of what they were is left in its files, and those that change get other names. */
export class TextEditor {
	readonly #files: EditableFiles;
	readonly #layout: TextLayout;
	readonly #blocks: Map<string, string>;
	readonly #edited: Map<string, string>;
	/** Blocks that were edited. */
	readonly #open = new Map<number, Uint8Array>();

	/** @param files of the shard; changed in place */
	constructor(files: EditableFiles, layout: TextLayout) {
		[this.#files, this.#layout] = [files, layout];
		[this.#blocks, this.#edited] = [new Map(Object.entries(layout.blocks ?? {})), new Map(Object.entries(layout.edited ?? {}))];
	}

	/** A page's text as it was before all edits, packed. */
	read(page: number): Uint8Array {
		return textIn(this.#files, this.#layout, page);
	}

	/** Puts another text in place of a page's. @param packed undefined where it is to hold none */
	put(page: number, packed: Uint8Array | undefined): void {
		const number = page.toString(36);
		const own = this.#edited.get(number);
		const { block, part: { from, bytes } } = placeInBlocks(this.#layout, page);
		const fits = packed !== undefined && packed.length <= bytes;
		if (own === undefined || fits) {
			const open = this.#opened(block);
			if (fits) open.set(padded(packed, bytes), from);
			else open.fill(0, from, from + bytes);
		}
		if (own !== undefined) this.#files.delete(ownTextPlace(page, own));
		this.#edited.delete(number);
		if (packed === undefined || fits) return;
		const revision = signsOf(packed);
		this.#edited.set(number, revision);
		this.#files.set(ownTextPlace(page, revision), packed);
	}

	/** Writes what was edited. @returns what then tells of the texts */
	finish(): Required<Pick<TextLayout, 'blocks' | 'edited'>> {
		for (const [block, bytes] of this.#open) {
			const number = block.toString(36);
			this.#files.delete(blockPlace(block, this.#blocks.get(number)));
			const revision = signsOf(bytes);
			this.#blocks.set(number, revision);
			this.#files.set(blockPlace(block, revision), bytes);
		}
		return { blocks: sorted(this.#blocks), edited: sorted(this.#edited) };
	}

	#opened(block: number): Uint8Array {
		let bytes = this.#open.get(block);
		if (bytes === undefined) this.#open.set(block, (bytes = new Uint8Array(this.#files.get(blockPlace(block, this.#blocks.get(block.toString(36))))!)));
		return bytes;
	}
}

/** The packed text of a page, of a shard's files. */
export function textIn(files: Pick<EditableFiles, 'get'>, layout: TextLayout, page: number): Uint8Array {
	const { file, part } = textSlot(layout, page);
	const bytes = files.get(file)!;
	return part ? bytes.subarray(part.from, part.from + part.bytes) : bytes;
}

/** The files of a shard with each text by itself, as packs and scripts have them. @param entries pages of the shard */
export function filesApart(files: PackedFiles, { entries, hidden, ...layout }: TextLayout & { entries: number; hidden: readonly number[] }): PackedFiles {
	const apart: PackedFiles = new Map([...files].filter(([name]) => !holdsTexts(name)));
	for (const [page, slot] of textSlots(layout, entries, hidden)) apart.set(textName(slot), textIn(files, layout, page));
	return apart;
}

/** By number, so that the same edits in any order tell the same. */
function sorted(revisions: ReadonlyMap<string, string>): Record<string, string> {
	return Object.fromEntries([...revisions].sort(([a], [b]) => readNumberedName(a).number - readNumberedName(b).number));
}
