/** The bytes to send, both ends included. */
export interface ByteRange {
	start: number;
	end: number;
}

/**
 * Reads a `Range` header (RFC 9110, section 14) against a file of `size` bytes. Undefined means the
 * whole file: no header, a malformed one, another unit, or several ranges, which a server may ignore.
 */
export function parseRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
	if (match === null) return undefined;
	const [first, last] = [match[1]!, match[2]!];
	if (first === '' && last === '') return undefined;
	if (first === '') return suffix(Number(last), size);
	const start = Number(first);
	const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
	if (last !== '' && Number(last) < start) return undefined;
	return start < size ? { start, end } : 'unsatisfiable';
}

/** The last `length` bytes: all of them where the file is shorter. */
function suffix(length: number, size: number): ByteRange | 'unsatisfiable' {
	if (length === 0 || size === 0) return 'unsatisfiable';
	return { start: Math.max(0, size - length), end: size - 1 };
}
