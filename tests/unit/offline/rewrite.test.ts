import fc from 'fast-check';
import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makePack } from '../../../src/offline/build/pack.ts';
import { DamagedPack, fileIn, placesIn } from '../../../src/offline/packs/layout.ts';
import { rewritePack } from '../../../src/offline/packs/rewrite.ts';

/** Large ones, so that a pack has several blocks; told by two numbers, or generating them would take most of the time. */
const file = fc.record({
	bytes: fc.tuple(fc.nat({ max: 120_000 }), fc.nat({ max: 30 })).map(([length, first]) => Uint8Array.from({ length }, (_, i) => (first + i * i) % 251)),
	validator: fc.option(fc.constantFrom('0123456789ab', 'ba9876543210'), { nil: undefined }),
});
const path = fc.integer({ min: 0, max: 20 }).map((number) => `/pagefind/${number}.bin`);
const files = fc.array(fc.tuple(path, file), { maxLength: 5 }).map((all) => new Map(all));

/** What files say, each in a line. */
function told(files: Iterable<[path: string, file: { bytes: Uint8Array; validator: string | undefined }]>): string[] {
	return [...files].map(([place, { bytes, validator }]) => `${place} ${String(validator)} ${hash('sha256', bytes)}`).sort();
}

async function filesOf(pack: Blob): Promise<Map<string, { bytes: Uint8Array; validator: string | undefined }>> {
	const places = await placesIn(pack);
	return new Map(await Promise.all(places.map(async (place) => [place.path, { bytes: new Uint8Array(await fileIn(pack, place)), validator: place.validator }] as const)));
}

describe('a pack that is rewritten on the device', () => {
	test('is the pack of what is left and what came, and says what each says', async () => {
		await fc.assert(
			fc.asyncProperty(files, files, fc.array(path), async (before, put, dropped) => {
				const pack = new Blob([new Uint8Array((await makePack([...before].map(([place, one]) => ({ path: place, ...one })))).bytes)]);
				const drop = new Set(dropped.filter((one) => !put.has(one)));
				const now = await rewritePack(pack, { drop, put });
				const expected = new Map([...before, ...put]);
				for (const one of drop) expected.delete(one);
				expect(told(await filesOf(now))).toEqual(told(expected));
			}),
			{ numRuns: 8 },
		);
	});

	test('holds no bytes of what went', async () => {
		const texts = ['kept one', 'gone for good', 'kept two'].map((text, i) => ({ path: `/q/2020/${i}/`, bytes: Buffer.from(text) }));
		const pack = new Blob([new Uint8Array((await makePack(texts)).bytes)]);
		const now = await rewritePack(pack, { drop: new Set(['/q/2020/1/']), put: new Map() });
		const all = [...(await filesOf(now))].map(([place, { bytes }]) => place + Buffer.from(bytes).toString()).join();
		expect(all).toBe('/q/2020/0/kept one,/q/2020/2/kept two');
		const block = (words: string): number => gzipSync(words).length;
		expect(now.size).toBeLessThan(pack.size + block('kept one'));
	});

	test('keeps old addresses with their page: they go with it, and a page that comes says which it has', async () => {
		const page = (number: number, old: string): { path: string; bytes: Uint8Array<ArrayBuffer>; validator: string } => ({
			path: `/q/2020/${number}/`, bytes: new Uint8Array(Buffer.from(`<head><meta name="old-addresses" content="${old}"></head>${number}`)), validator: '0123456789ab',
		});
		const pack = new Blob([new Uint8Array((await makePack([page(0, '/old/0/'), page(1, '/old/1/ /older/1/'), page(2, '/old/2/ /older/2/')])).bytes)]);
		const now = await rewritePack(pack, { drop: new Set(['/q/2020/1/']), put: new Map([['/q/2020/2/', page(2, '/old/2/ /new/2/')]]) });
		const places = await placesIn(now);
		const lead = places.flatMap(({ path: old, to, at, start, size }) => (to === undefined ? [] : [[old, to, places.find((one) => one.path === to && one.at === at && one.start === start && one.size === size)?.path]]));
		expect(lead).toEqual([['/old/0/', '/q/2020/0/', '/q/2020/0/'], ['/old/2/', '/q/2020/2/', '/q/2020/2/'], ['/new/2/', '/q/2020/2/', '/q/2020/2/']]);
		expect(await filesOf(await rewritePack(now, { drop: new Set(['/q/2020/0/', '/q/2020/2/']), put: new Map() }))).toEqual(new Map());
	});

	test('is not made of what is none', async () => {
		await expect(rewritePack(new Blob(['<html>']), { drop: new Set(), put: new Map() })).rejects.toThrow(DamagedPack);
	});
});
