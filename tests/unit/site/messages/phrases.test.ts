import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrases } from '../../../../src/site/messages/phrases.ts';

test('a Chinese title may break between words, never before a mark', () => {
	expect(phrases('zh-hant', '檢查說肝癌沒有擴散，可以相信嗎？').join('|')).toMatchInlineSnapshot(`"檢查|說|肝癌|沒有|擴散，可以|相信|嗎？"`);
	expect(phrases('zh-hant', 'LDCT 發現 4 mm 毛玻璃結節，要開刀嗎？').join('|')).toMatchInlineSnapshot(`"LDCT 發現 4 mm 毛|玻璃|結節，要|開刀|嗎？"`);
});

test('where words are parted by spaces, the browser knows', () => {
	expect(phrases('en', 'Does a fatty liver go away?')).toEqual(['Does a fatty liver go away?']);
});

test('nothing is lost or added', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => {
		expect(phrases('zh-hant', title).join('')).toBe(title);
	}));
});
