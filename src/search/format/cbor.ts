/** Values that Pagefind's files hold. */
export type CborValue = number | string | CborValue[];

/** What came is not what Pagefind writes. */
export class CborError extends Error {
	override name = 'CborError';
}

/**
 * Reads one value of CBOR (RFC 8949): integers, text and arrays of known length, all that Pagefind's
 * metadata holds.
 * @throws CborError
 */
export function readCbor(bytes: Uint8Array): CborValue {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const utf8 = new TextDecoder('utf-8', { fatal: true });
	let at = 0;

	function size(info: number): number {
		const from = at;
		if (info < 24) return info;
		if (info > 27) throw new CborError(`Length of kind ${info} at byte ${from - 1}`);
		at += 2 ** (info - 24);
		if (info === 24) return view.getUint8(from);
		if (info === 25) return view.getUint16(from);
		if (info === 26) return view.getUint32(from);
		return Number(view.getBigUint64(from));
	}

	function value(): CborValue {
		const head = view.getUint8(at);
		at += 1;
		const amount = size(head & 31);
		switch (head >> 5) {
			case 0:
				return amount;
			case 1:
				return -1 - amount;
			case 3:
				at += amount;
				if (at > bytes.length) throw new CborError('Text runs past the end');
				return utf8.decode(bytes.subarray(at - amount, at));
			case 4:
				return Array.from({ length: amount }, value);
			default:
				throw new CborError(`Value of kind ${head >> 5} at byte ${at - 1}`);
		}
	}

	try {
		return value();
	} catch (error) {
		if (error instanceof CborError) throw error;
		throw new CborError('Cut short or not CBOR', { cause: error });
	}
}
