/**
 * Unpacks gzip. Firefox before 113 and Safari before 16.4 cannot: a small program does it for them.
 * @param packed bytes where they are at hand: a `Blob` of them is made in another process of the browser, which takes five times as long as to unpack a small file
 * @throws TypeError where it is damaged
 */
export async function gunzip(packed: Blob | Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
	const asked = new Response(packed);
	if ('DecompressionStream' in globalThis) return await new Response(asked.body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
	const { gunzipSync } = await import('./unpacking.ts');
	try {
		return gunzipSync(new Uint8Array(await asked.arrayBuffer())).buffer;
	} catch (cause) {
		throw new TypeError('The bytes are no whole gzip.', { cause });
	}
}
