import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makePack } from '../../../src/offline/build/pack.ts';
import { DamagedPack, fileIn, placesIn } from '../../../src/offline/packs/layout.ts';

const files = fc.uniqueArray(fc.record({ path: fc.string(), bytes: fc.uint8Array({ maxLength: 200_000 }) }), {
	selector: ({ path }) => path,
	maxLength: 12,
});

/** Bytes that happen to begin as gzip does are taken for it. */
const looksPacked = ({ bytes }: { bytes: Uint8Array }): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

describe('a pack', () => {
	test('gives back every file as it was, and the same bytes for the same files', async () => {
		await fc.assert(
			fc.asyncProperty(files, async (some) => {
				fc.pre(!some.some(looksPacked));
				const { bytes, sha } = await makePack(some);
				expect((await makePack(some)).sha).toBe(sha);
				const blob = new Blob([new Uint8Array(bytes)]);
				const places = await placesIn(blob);
				expect(places.map(({ path }) => path)).toEqual(some.map(({ path }) => path));
				for (const [at, place] of places.entries()) {
					expect(new Uint8Array(await fileIn(blob, place))).toEqual(new Uint8Array(some[at]!.bytes));
				}
			}),
			{ numRuns: 25 },
		);
	});

	test('holds pages without what they tell search engines, and all else of them', async () => {
		const page = (data: string): Buffer => Buffer.from(`<!doctype html><head><title>é</title>${data}</head><p>&lt;script&gt;</p><script src="/a.js"></script>`);
		const withData = page('<script type="application/ld+json">{"text":"\\u003c/script>"}</script>');
		const { bytes } = await makePack([
			{ path: '/q/2017/a/', bytes: withData },
			{ path: '/q/2017/b/', bytes: page('') },
			{ path: '/page.html', bytes: withData },
		]);
		const blob = new Blob([new Uint8Array(bytes)]);
		const texts = await Promise.all((await placesIn(blob)).map(async (place) => new TextDecoder().decode(await fileIn(blob, place))));
		expect(texts).toEqual([page('').toString(), page('').toString(), withData.toString()]);
	});

	test('names old addresses beside the page that they lead to', async () => {
		const page = (name: string, old: string): Buffer => Buffer.from(`<head><meta name="old-addresses" content="${old}"><meta name="validator" content="0123456789a${name}"></head>${name}`);
		const { bytes } = await makePack([{ path: '/q/2017/a/', bytes: page('a', '/old/1.html /old/2/') }, { path: '/q/2017/b/', bytes: page('b', '/old/3/') }]);
		const places = await placesIn(new Blob([new Uint8Array(bytes)]));
		expect(places.map(({ path, to }) => [path, to])).toEqual([
			['/q/2017/a/', undefined], ['/q/2017/b/', undefined], ['/old/1.html', '/q/2017/a/'], ['/old/2/', '/q/2017/a/'], ['/old/3/', '/q/2017/b/'],
		]);
	});

	test('holds packed files unpacked', async () => {
		const { bytes } = await makePack([{ path: '/a', bytes: gzipSync('pagefind_dcd and more') }]);
		const blob = new Blob([new Uint8Array(bytes)]);
		const [place] = await placesIn(blob);
		expect(new TextDecoder().decode(await fileIn(blob, place!))).toBe('pagefind_dcd and more');
	});

	test('holds those packed that are to stay so, beside others', async () => {
		const kept = gzipSync('chunk');
		const { bytes } = await makePack([{ path: '/a', bytes: gzipSync('text') }, { path: '/b', bytes: kept, asPacked: true }, { path: '/c', bytes: kept, asPacked: true }, { path: '/d', bytes: Buffer.from('plain') }]);
		const blob = new Blob([new Uint8Array(bytes)]);
		const held = await Promise.all((await placesIn(blob)).map(async (place) => Buffer.from(await fileIn(blob, place))));
		expect(held).toEqual([Buffer.from('text'), kept, kept, Buffer.from('plain')]);
	});

	test('cut short or replaced by a page is refused', async () => {
		const { bytes } = await makePack([{ path: '/a', bytes: Buffer.from('text'.repeat(1000)) }]);
		await expect(placesIn(new Blob(['<!doctype html>']))).rejects.toThrowErrorMatchingInlineSnapshot(`[DamagedPack: A pack begins with "APK1", this with "<!do".]`);
		await expect(placesIn(new Blob([new Uint8Array(bytes.subarray(0, 12))]))).rejects.toThrow(DamagedPack);
		const [place] = await placesIn(new Blob([new Uint8Array(bytes)]));
		await expect(fileIn(new Blob([new Uint8Array(bytes.subarray(0, -20))]), place!)).rejects.toThrow(DamagedPack);
	});
});
