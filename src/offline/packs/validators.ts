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

/** Hex digits of a validator. */
export const VALIDATOR_DIGITS = PLACE_DIGITS + CONTENT_DIGITS;

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

/**
 * The bytes of each part. A large archive has hundreds of thousands of validators, and each edit lists all of them: none is made a string of its own.
 * @param validators one after the other, in any order
 * @param count of parts, a power of two
 */
export function encodeParts(validators: string, count: number): Uint8Array<ArrayBuffer>[] {
	const all = validators.length / VALIDATOR_DIGITS;
	const [parts, contents] = [new Uint32Array(all), new Uint32Array(all)];
	const ends = new Uint32Array(count + 1);
	for (let i = 0; i < all; i++) {
		const at = i * VALIDATOR_DIGITS;
		parts[i] = Math.floor((hexAt(validators, at, PLACE_DIGITS) * count) / 16 ** PLACE_DIGITS);
		contents[i] = hexAt(validators, at + PLACE_DIGITS, CONTENT_DIGITS);
		ends[parts[i]! + 1]! += 1;
	}
	for (let part = 0; part < count; part++) ends[part + 1]! += ends[part]!;
	const next = ends.slice(0, count);
	const inParts = new Uint32Array(all);
	for (let i = 0; i < all; i++) inParts[next[parts[i]!]!++] = contents[i]!;
	return Array.from({ length: count }, (_, part) => encoded(inParts.subarray(ends[part], ends[part + 1]).sort()));
}

/** Ascending numbers, each once. */
function encoded(numbers: Uint32Array): Uint8Array<ArrayBuffer> {
	const view = new DataView(new ArrayBuffer(numbers.length * CONTENT_BYTES));
	let size = 0;
	for (let i = 0; i < numbers.length; i++) {
		if (i > 0 && numbers[i] === numbers[i - 1]) continue;
		view.setUint32(size, numbers[i]!);
		size += CONTENT_BYTES;
	}
	return new Uint8Array(view.buffer.slice(0, size));
}

const DIGITS = '0123456789abcdef';
/** By code of a character. */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, DIGITS.indexOf(String.fromCharCode(code))));

function hexAt(text: string, at: number, digits: number): number {
	let value = 0;
	for (let i = at; i < at + digits; i++) value = value * 16 + VALUES[text.charCodeAt(i)]!;
	return value;
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
