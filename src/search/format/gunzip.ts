/** Unpacks gzip. Firefox before 113 and Safari before 16.4 cannot: a small program does it for them. @throws TypeError where it is damaged */
export async function gunzip(packed: Blob): Promise<ArrayBuffer> {
	if ('DecompressionStream' in globalThis) return await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
	const { gunzipSync } = await import('./unpacking.ts');
	try {
		return gunzipSync(new Uint8Array(await packed.arrayBuffer())).buffer;
	} catch (cause) {
		throw new TypeError('The bytes are no whole gzip.', { cause });
	}
}
