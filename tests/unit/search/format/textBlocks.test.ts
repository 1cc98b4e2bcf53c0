import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gunzipSync as gunzipInBrowsers } from 'fflate';
import { blockSizes, holdsTexts, isTextName, nameOfPart, ownTextPlace, pageOfText, rangeOf, textName, textSlot, type TextLayout } from '../../../../src/search/format/textBlocks.ts';
import type { PageLengths } from '../../../../src/search/format/pageLengths.ts';
import { layOutTexts, padded, textIn } from '../../../../src/search/index/textFiles.ts';

/** Texts of many sizes, packed: most of some hundred bytes, a few larger than a block. */
const texts = fc.array(fc.tuple(fc.constantFrom(10, 300, 900, 40_000), fc.nat(200), fc.nat()), { maxLength: 200 }).map((all) =>
	all.map(([base, more, seed]) => {
		let state = seed;
		return gzipSync(Buffer.from(Array.from({ length: base + more }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 25)));
	}));

/** Lengths of so many texts, some of which are equal. */
function lengthsOf(texts: number): PageLengths {
	return { whole: Uint8Array.from({ length: texts }, (_, i) => (i * 7) % 5), asked: Uint8Array.from({ length: texts }, (_, i) => (i * 3) % 4) };
}

test('where a text stands follows from its page, and each can be read by itself', () => {
	fc.assert(fc.property(texts, (packed) => {
		const { order, texts: classes, files } = layOutTexts(packed, lengthsOf(packed.length));
		const layout: TextLayout = { texts: classes };
		expect([...order].sort((a, b) => a - b)).toEqual([...packed.keys()]);
		expect(classes.reduce((sum, [pages]) => sum + pages, 0)).toBe(packed.length);
		expect([...files.values()].map(({ length }) => length)).toEqual(blockSizes(layout));
		order.forEach((text, page) => {
			const slot = textSlot(layout, page);
			expect(gunzipSync(textIn(files, layout, page))).toEqual(gunzipSync(packed[text]!));
			expect([pageOfText(layout, textName(slot)), isTextName(textName(slot)), holdsTexts(slot.file)]).toEqual([page, true, true]);
			expect(nameOfPart(slot.file, rangeOf(slot.part!))).toBe(textName(slot));
		});
		// A sixth more than the texts themselves, but for what is rounded in small ones.
		const whole = packed.reduce((sum, { length }) => sum + length, 0);
		expect(blockSizes(layout).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(whole * 1.29);
	}), { numRuns: 30 });
});

test('pages stand by the class of their texts, then by how many words they have, then as they came', () => {
	const packed = [900, 10, 901, 10, 10, 902].map((bytes) => new Uint8Array(bytes));
	const { order } = layOutTexts(packed, { whole: Uint8Array.of(9, 3, 8, 2, 3, 9), asked: Uint8Array.of(1, 1, 7, 5, 0, 1) });
	expect(order).toEqual([3, 4, 1, 2, 0, 5]);
});

test('blocks are small, but for a text that is larger alone', () => {
	const { texts: classes } = layOutTexts([...Array.from({ length: 500 }, (_, i) => new Uint8Array(200 + i)), new Uint8Array(50_000)], lengthsOf(501));
	expect(Math.max(...blockSizes({ texts: classes }).slice(0, -1))).toBeLessThanOrEqual(16_384);
	expect(blockSizes({ texts: classes }).at(-1)).toBe(50_000);
});

test('a padded text is a whole gzip file of so many bytes, for all who unpack it', () => {
	const content = Buffer.from('Take 5 mg twice a day.');
	const packed = gzipSync(content);
	for (const more of [0, 1, 2, 17, 400]) {
		const longer = padded(packed, packed.length + more);
		expect(longer.length).toBe(packed.length + more);
		expect(Buffer.from(gunzipSync(longer))).toEqual(content);
		expect(Buffer.from(gunzipInBrowsers(longer))).toEqual(content);
	}
});

test('a text of its own, and a block that was written anew, are found under their names of now', () => {
	const layout: TextLayout = { texts: [[40, 1000], [3, 20_000]], blocks: { '1': 'k3f9a2' }, edited: { '2': 'x0x0x0' } };
	expect(textSlot(layout, 2)).toEqual({ file: ownTextPlace(2, 'x0x0x0'), part: undefined });
	expect(textSlot(layout, 7)).toEqual({ file: 'texts/0.bin', part: { from: 7000, bytes: 1000 } });
	expect(textSlot(layout, 9)).toEqual({ file: 'texts/1-k3f9a2.bin', part: { from: 1000, bytes: 1000 } });
	expect(textSlot(layout, 41)).toEqual({ file: 'texts/6.bin', part: { from: 0, bytes: 20_000 } });
	expect(() => textSlot(layout, 43)).toThrow(RangeError);
	expect(['text/2-x0x0x0.bin', 'texts/1-k3f9a2.bin@1000', 'texts/9.bin@0', 'texts/1.bin', 'pages.bin'].map((name) => pageOfText(layout, name))).toEqual([2, 9, undefined, undefined, undefined]);
});
