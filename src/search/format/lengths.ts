/** Steps in each doubling of a length, from this many on; below twice as many, lengths are exact. */
export type Steps = 4 | 8;

/** Of whole entries: to within 6%. */
export const WHOLE: Steps = 8;

/** Of titles and questions: to within 12%, which moves their part of a score by less than 1%. */
export const ASKED: Steps = 4;

const LARGEST_CODE = 255;

/** A length in one byte. Below twice the steps it is exact. */
export function encodeLength(length: number, steps: Steps): number {
	if (length < 2 * steps) return length;
	const doublings = Math.floor(Math.log2(length / steps));
	return Math.min(LARGEST_CODE, doublings * steps + Math.round(length / 2 ** doublings));
}

/** The length that a byte of {@link encodeLength} stands for. */
export function decodeLength(code: number, steps: Steps): number {
	if (code < 2 * steps) return code;
	const doublings = Math.floor(code / steps) - 1;
	return (steps + (code % steps)) * 2 ** doublings;
}

/** Lengths by code. */
export function lengthsByCode(steps: Steps): Float64Array {
	return Float64Array.from({ length: LARGEST_CODE + 1 }, (_, code) => decodeLength(code, steps));
}
