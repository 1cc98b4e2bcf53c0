import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

const CHUNK = 262_144;

/**
 * The bytes of a file, unpacked where it is a gzip file whatever its name.
 * @param onRead is told the number of bytes read from disk, chunk by chunk
 */
export async function* readBytes(
	path: string,
	onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
	const packed = await isGzip(path);
	const source = createReadStream(path, { highWaterMark: CHUNK });
	source.on('data', (chunk) => onRead(chunk.length));
	source.pause();
	if (!packed) {
		yield* source as AsyncIterable<Uint8Array>;
		return;
	}
	const unpacked = pipeline(source, createGunzip({ chunkSize: CHUNK }), (error) => {
		// The error reaches the reader below, through the stream that it iterates.
		if (error) unpacked.destroy(error);
	});
	yield* unpacked as AsyncIterable<Uint8Array>;
}

async function isGzip(path: string): Promise<boolean> {
	const handle = await open(path);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
		return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
	} finally {
		await handle.close();
	}
}
