import type { ManifestShard } from '../format/manifest.ts';
import { unpack } from '../format/pack.ts';
import { decodeText, type EntryText } from '../format/text.ts';
import { rangeOf, textSlot, type TextPart } from '../format/textBlocks.ts';
import { SearchUnavailable } from '../types.ts';
import { fetchAnswer, fetchBytes, type Fetch } from './fetching.ts';
import { Kept } from './kept.ts';
import { fetchAs, startsOf } from './words.ts';

/** Texts that are kept: those of a page of results and of some before it. */
const KEPT_TEXTS = 40;

/** Blocks that are kept where the host sends no parts of files. */
const KEPT_BLOCKS = 40;

/** The status of an answer that is the part which was asked for (RFC 9110, section 15.3.7). */
const PART = 206;

/** Fetches the texts of entries: of a block the part that is wanted, or all of it where the host sends no parts. */
export class TextReader {
	readonly #fetch: Fetch;
	readonly #folder: string;
	readonly #shards: readonly ManifestShard[];
	readonly #starts: readonly number[];
	readonly #kept = new Kept<number, EntryText>(KEPT_TEXTS);
	/** Whole blocks, by address. */
	readonly #blocks = new Kept<string, Uint8Array<ArrayBuffer>>(KEPT_BLOCKS);
	/** Whether the host sends parts of files, as far as is known. */
	#sendsParts = true;

	/** @param folder address of `pagefind/`, with a trailing slash */
	constructor(fetch: Fetch, folder: string, shards: readonly ManifestShard[]) {
		[this.#fetch, this.#folder, this.#shards, this.#starts] = [fetch, folder, shards, startsOf(shards)];
	}

	/** The text of an entry. @throws SearchUnavailable */
	of(entry: number): Promise<EntryText> {
		return this.#kept.of(entry, () => this.#read(entry));
	}

	async #read(entry: number): Promise<EntryText> {
		// Of shards without entries, the last begins where the entry's own does.
		const number = this.#starts.findLastIndex((start) => start <= entry);
		const shard = this.#shards[number]!;
		const { file, part } = textSlot(shard, entry - this.#starts[number]!);
		const address = this.#folder + shard.path + file;
		if (!part) return await fetchAs(this.#fetch, address, decodeText);
		return (this.#sendsParts ? await this.#readPart(address, part) : undefined) ?? (await this.#readFromBlock(address, part));
	}

	/** The text in a part of a block; undefined where the host sends no parts, or what it sends cannot be read. */
	async #readPart(address: string, part: TextPart): Promise<EntryText | undefined> {
		const response = await fetchAnswer(this.#fetch, address, { headers: { Range: rangeOf(part) } });
		if (response.status !== PART) {
			// One that is out of order may send parts again.
			this.#sendsParts = response.status >= 500;
			if (response.ok) void this.#blocks.of(address, async () => new Uint8Array(await response.arrayBuffer()));
			return undefined;
		}
		try {
			return decodeText(await unpack(new Uint8Array(await response.arrayBuffer())));
		} catch {
			// As from a host that packs what it sends, and then parts that.
			return undefined;
		}
	}

	async #readFromBlock(address: string, { from, bytes }: TextPart): Promise<EntryText> {
		try {
			const block = await this.#blocks.of(address, () => fetchBytes(this.#fetch, address));
			return decodeText(await unpack(block.slice(from, from + bytes)));
		} catch (cause) {
			if (cause instanceof SearchUnavailable) throw cause;
			throw new SearchUnavailable(`${address} is damaged.`, { cause });
		}
	}
}
