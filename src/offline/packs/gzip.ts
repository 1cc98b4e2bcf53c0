/** Packs with gzip, where the browser cannot by itself, too. */
export async function gzip(parts: BlobPart[]): Promise<Blob> {
	const whole = new Blob(parts);
	if ('CompressionStream' in globalThis) return await new Response(whole.stream().pipeThrough(new CompressionStream('gzip'))).blob();
	const { gzipSync } = await import('./packing.ts');
	return new Blob([gzipSync(new Uint8Array(await whole.arrayBuffer()))]);
}
