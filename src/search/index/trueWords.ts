import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Lists that come with the software, by the first part of the language's tag; `scripts/true-words.ts` makes them. */
const LISTS: Readonly<Record<string, string>> = { en: 'en.bin' };

/** A list of true words, as it is published. */
export interface TrueWordList {
	/** Changes with its content. */
	name: string;
	/** Filters (`spelling/wordFilter.ts`), each of the words that it is asked for. */
	parts: Uint8Array[];
}

/** Bytes before each part of a list: its length. */
const LENGTH = 2;

/** The list of a language; undefined where there is none. */
export async function readTrueWords(lang: string): Promise<TrueWordList | undefined> {
	const [language = ''] = lang.split('-');
	const file = LISTS[language];
	if (file === undefined) return undefined;
	const bytes = await readFile(new URL(`../spelling/lists/${file}`, import.meta.url));
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
	return { name: `${language}-true-${hash}`, parts: partsIn(bytes) };
}

/** Joins the parts of a list to one file. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
	return Buffer.concat(parts.flatMap((part) => [Buffer.from([part.length >> 8, part.length & 0xff]), part]));
}

/** Takes apart what {@link joinParts} joined. */
export function partsIn(bytes: Uint8Array): Uint8Array[] {
	const parts: Uint8Array[] = [];
	for (let at = 0; at < bytes.length; ) {
		const length = bytes[at]! * 256 + bytes[at + 1]!;
		parts.push(bytes.subarray(at + LENGTH, at + LENGTH + length));
		at += LENGTH + length;
	}
	return parts;
}
