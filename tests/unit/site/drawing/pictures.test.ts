import { describe, expect, test } from 'vitest';
import { cardSvg } from '../../../../src/site/drawing/card.ts';
import { CARD_COLOURS } from '../../../../src/site/drawing/colours.ts';
import { APPLE_ICON, ICONS, iconSvg } from '../../../../src/site/drawing/icon.ts';
import { pngOf } from '../../../../src/site/drawing/png.ts';
import { CARD_SIZE, sharePicture } from '../../../../src/site/drawing/share.ts';
import { parseXml } from '../../../sites/xml.ts';
import { pngSize } from '../../../sites/pngSize.ts';

const SIGN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="red"/></svg>';
const CARD = { lang: 'en', title: 'Sleep & <dreams>', lead: 'Nights "explained"', foot: 'Lamp', sign: SIGN, colours: CARD_COLOURS };

describe('a card', () => {
	test('is well-formed, whatever it says', () => {
		parseXml(cardSvg(CARD));
	});

	test('asks for no font', () => {
		expect(cardSvg(CARD)).not.toMatch(/<text|font/);
	});

	test('lets the sign speak alone where the font lacks the title', () => {
		const svg = cardSvg({ ...CARD, title: 'ش' });
		expect(svg.match(/<image /g)).toHaveLength(1);
		parseXml(svg);
	});

	test('is a picture of the size that pages name, and the same each time', async () => {
		const [once, again] = await Promise.all([pngOf(cardSvg(CARD)), pngOf(cardSvg(CARD))]);
		expect(pngSize(once)).toEqual(CARD_SIZE);
		expect(once.equals(again)).toBe(true);
		expect(once.length).toBeLessThan(60_000);
	});
});

test.each([...ICONS, APPLE_ICON])('the icon $path has its size', async (icon) => {
	expect(pngSize(await pngOf(iconSvg(icon, SIGN)))).toEqual({ width: icon.size, height: icon.size });
});

test('each language and specialty has a picture of its own', () => {
	expect(sharePicture('en')).toBe('/images/share/en.png');
	expect(sharePicture('zh-hant', 'sleep')).toBe('/images/share/zh-hant/sleep.png');
});
