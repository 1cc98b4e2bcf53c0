import { NoPackList, PACKS_FOLDER } from './list.ts';

/**
 * What pages, and the texts of the search index, say now is published as a list of validators: digests that tell neither
 * titles nor addresses. A device holds the validator of each copy, and asks the list whether it still holds. The list
 * is parted by address, so that a device fetches only the parts that it needs and that changed since it last asked.
 */

/** Version of the list; a worker of another version does not read it. */
export const VALIDATORS_FORMAT = 1;

/** Where the list of parts stands: a site path without its first slash. */
export const VALIDATORS = `${PACKS_FOLDER}validators-${VALIDATORS_FORMAT}.json`;

/** Hex digits of a validator that tell the address, and those that tell the address with what is said there. */
export const PLACE_DIGITS = 4;
export const CONTENT_DIGITS = 8;

/** Bytes of the latter, as they stand in a part. */
const CONTENT_BYTES = CONTENT_DIGITS / 2;

/** `packs/validators-1.json`. */
export interface ValidatorList {
	format: number;
	/** Of each part, the beginning of its content's hash, which is in its name. As many as a power of two. */
	parts: string[];
}

/** Where a part stands: a site path without its first slash. */
export function partPath(part: number, hash: string): string {
	return `${PACKS_FOLDER}validators-${part.toString(36)}-${hash}.bin`;
}

/** The part, of `count`, that holds a validator if any does. */
export function partOf(validator: string, count: number): number {
	return Math.floor((parseInt(validator.slice(0, PLACE_DIGITS), 16) * count) / 16 ** PLACE_DIGITS);
}

/** The bytes of a part. @param validators those that belong to it, in any order */
export function encodePart(validators: readonly string[]): Uint8Array<ArrayBuffer> {
	const numbers = [...new Set(validators.map(contentOf))].sort((a, b) => a - b);
	const view = new DataView(new ArrayBuffer(numbers.length * CONTENT_BYTES));
	numbers.forEach((number, i) => view.setUint32(i * CONTENT_BYTES, number));
	return new Uint8Array(view.buffer);
}

/** Whether a part holds a validator that belongs to it. @throws NoPackList where the bytes are none of {@link encodePart} */
export function decodePart(bytes: ArrayBuffer): (validator: string) => boolean {
	if (bytes.byteLength % CONTENT_BYTES !== 0) throw new NoPackList(`A list of validators cannot have ${bytes.byteLength} bytes.`);
	const view = new DataView(bytes);
	const held = new Set<number>();
	for (let at = 0; at < bytes.byteLength; at += CONTENT_BYTES) held.add(view.getUint32(at));
	return (validator) => held.has(contentOf(validator));
}

function contentOf(validator: string): number {
	return parseInt(validator.slice(PLACE_DIGITS), 16);
}

/** @throws NoPackList where something else came in its place */
export function readValidatorList(text: string): ValidatorList {
	let list: unknown;
	try {
		list = JSON.parse(text);
	} catch (cause) {
		throw new NoPackList('What came in place of the list of validators is not JSON.', { cause });
	}
	const { format, parts } = (list ?? {}) as Partial<ValidatorList>;
	if (format !== VALIDATORS_FORMAT || !Array.isArray(parts)) {
		throw new NoPackList(`The list of validators has the format ${String(format)}; this worker reads ${VALIDATORS_FORMAT}.`);
	}
	return list as ValidatorList;
}

const META = /<meta name="validator" content="([0-9a-f]{12})">/;

/** A page's HTML with its validator in the head. */
export function withValidator(html: string, validator: string): string {
	return html.replace('</head>', `<meta name="validator" content="${validator}"></head>`);
}

/** The validator of a page; undefined of one that an earlier version published. */
export function pageValidator(html: string): string | undefined {
	return META.exec(html)?.[1];
}
