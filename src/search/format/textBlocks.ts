import { numberedName, readNumberedName } from './chunkTable.ts';
import { ASKED, encodeLength } from './lengths.ts';

/**
 * How the texts of a shard stand in files. Its pages are numbered by how many bytes their texts take, packed: those of about
 * one size are a class, and each of them takes as many bytes as its largest. So where a text stands follows from the number
 * of its page, and no list has to tell it.
 */
export interface TextLayout {
	/** Classes, the smallest first: how many pages each has, and how many bytes a text of it takes. */
	texts: readonly TextClass[];
	/** What tells blocks that were written anew from those of the same number before, by number in base 36; absent where none was. */
	blocks?: Readonly<Record<string, string>>;
	/** The same of texts that outgrew their place and are files of their own, by number of the page; absent where none did. */
	edited?: Readonly<Record<string, string>>;
}

/** A class of texts. */
export type TextClass = readonly [pages: number, bytes: number];

/** Where a text stands in a shard's folder. */
export interface TextSlot {
	/** Its file. */
	file: string;
	/** Its place there; undefined where the file is its own. */
	part: TextPart | undefined;
}

/** Bytes of a file that are a text, packed. */
export interface TextPart {
	from: number;
	bytes: number;
}

/** Bytes of a block at most, unless one text is larger: what a reader fetches for it where a host does not send parts of files. */
const BLOCK_BYTES = 8192;

/** The class of a text, by its packed bytes: there are four in each doubling. */
export function textClass(bytes: number): number {
	return encodeLength(bytes, ASKED);
}

/** The files of a shard's folder in which texts stand. */
const BLOCK = /^texts\/([0-9a-z]+(?:-[0-9a-z]+)?)\.bin(?:@(\d+))?$/;
const OWN = /^text\/([0-9a-z]+-[0-9a-z]+)\.bin$/;

/** The file of a block. @param revision of one that was written anew */
export function blockPlace(block: number, revision: string | undefined): string {
	return `texts/${numberedName(block, revision)}.bin`;
}

/** The file of a text that outgrew its place. */
export function ownTextPlace(page: number, revision: string): string {
	return `text/${numberedName(page, revision)}.bin`;
}

/** The name of a text by itself, in packs and scripts, where each is a file. */
export function textName({ file, part }: TextSlot): string {
	return part ? `${file}@${part.from}` : file;
}

/** Whether a file holds texts, one or a block. */
export function holdsTexts(file: string): boolean {
	return OWN.test(file) || BLOCK.test(file);
}

/** Whether a name is of {@link textName}. */
export function isTextName(name: string): boolean {
	return OWN.test(name) || BLOCK.exec(name)?.[2] !== undefined;
}

/** Blocks of a class, and the texts of one. */
function blocksOf([pages, bytes]: TextClass): { each: number; count: number } {
	const each = Math.max(1, Math.floor(BLOCK_BYTES / bytes));
	return { each, count: Math.ceil(pages / each) };
}

/** How many bytes each block of a layout has, in order. */
export function blockSizes({ texts }: TextLayout): number[] {
	return texts.flatMap((one) => {
		const { each, count } = blocksOf(one);
		return Array.from({ length: count }, (_, i) => Math.min(each, one[0] - i * each) * one[1]);
	});
}

/** Where a page's text stands within the blocks, whether it is there or in a file of its own. @throws RangeError for a page that there is not */
export function placeInBlocks({ texts }: TextLayout, page: number): { block: number; part: TextPart } {
	let [first, firstBlock] = [0, 0];
	for (const one of texts) {
		const [pages, bytes] = one;
		const { each, count } = blocksOf(one);
		if (page < first + pages) {
			const at = page - first;
			return { block: firstBlock + Math.floor(at / each), part: { from: (at % each) * bytes, bytes } };
		}
		first += pages;
		firstBlock += count;
	}
	throw new RangeError(`There is no page ${page} among ${first}`);
}

/** Where a page's text stands. */
export function textSlot(layout: TextLayout, page: number): TextSlot {
	const revision = layout.edited?.[page.toString(36)];
	if (revision !== undefined) return { file: ownTextPlace(page, revision), part: undefined };
	const { block, part } = placeInBlocks(layout, page);
	return { file: blockPlace(block, layout.blocks?.[block.toString(36)]), part };
}

/** The page of a text; undefined for names that are of none. @param name of {@link textName} */
export function pageOfText({ texts }: TextLayout, name: string): number | undefined {
	const own = OWN.exec(name)?.[1];
	if (own !== undefined) return readNumberedName(own).number;
	const [, numbered, from] = BLOCK.exec(name) ?? [];
	if (numbered === undefined || from === undefined) return undefined;
	const { number } = readNumberedName(numbered);
	let [first, firstBlock] = [0, 0];
	for (const one of texts) {
		const { each, count } = blocksOf(one);
		if (number < firstBlock + count) return first + (number - firstBlock) * each + Number(from) / one[1];
		first += one[0];
		firstBlock += count;
	}
	return undefined;
}

/** Whether a file, or a text of it, is still of a shard, as far as its names tell; undefined for files that hold no texts. */
export function isTextStillOf({ blocks = {}, edited = {} }: TextLayout, name: string): boolean | undefined {
	const own = OWN.exec(name)?.[1];
	const [revisions, numbered] = own === undefined ? [blocks, BLOCK.exec(name)?.[1]] : [edited, own];
	if (numbered === undefined) return undefined;
	const { number, revision } = readNumberedName(numbered);
	return revisions[number.toString(36)] === revision;
}

/** The texts of a shard's pages, but for pages that hold nothing. @param entries pages of the shard */
export function* textSlots(layout: TextLayout, entries: number, hidden: readonly number[]): Generator<[page: number, slot: TextSlot]> {
	const isHidden = new Set(hidden);
	for (let page = 0; page < entries; page += 1) if (!isHidden.has(page)) yield [page, textSlot(layout, page)];
}

/** The `Range` of a request for a part (RFC 9110, section 14). */
export function rangeOf({ from, bytes }: TextPart): string {
	return `bytes=${from}-${from + bytes - 1}`;
}

/** The name of the text that a request asks for, of {@link textName}. @param range of {@link rangeOf} */
export function nameOfPart(file: string, range: string): string {
	return `${file}@${/\d+/.exec(range)?.[0] ?? ''}`;
}
