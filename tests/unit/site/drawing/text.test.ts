import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../src/site/drawing/outlines.ts';
import { drawText, setText, type Space } from '../../../../src/site/drawing/text.ts';

const SPACE: Space = { width: 300, tries: [[40, 1], [30, 2]], leading: 1.2, pen: 0.08, densePen: 0.03 };

describe('an outline', () => {
	test('is there for Latin and Chinese, and not for what the font lacks', () => {
		expect(outlineOf('H')?.path).toMatch(/^M/);
		expect(outlineOf('肝')?.advance).toBe(1);
		expect(outlineOf('ش')).toBeUndefined();
	});

	test('of a space moves the pen and draws nothing', () => {
		expect(outlineOf(' ')?.path).toBe('');
		expect(outlineOf(' ')?.advance).toBeGreaterThan(0.1);
	});
});

describe('text', () => {
	test('stands in one line as large as fits', () => {
		expect(setText('Short', 'en', SPACE)).toMatchObject({ lines: ['Short'], size: 40 });
	});

	test('takes two even lines where one is too short, smaller', () => {
		expect(setText('One two three four five six', 'en', SPACE)).toMatchObject({ lines: ['One two three', 'four five six'], size: 30 });
	});

	test('loses its end where even those are too short', () => {
		const { lines } = setText('One two three four five six seven, eight nine ten eleven', 'en', SPACE)!;
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/\w\.\.\.$/);
	});

	test('keeps Chinese punctuation with the word before it', () => {
		const { lines } = setText('健康疑問，由醫師回答，十分清楚。', 'zh-hant', SPACE)!;
		expect(lines.join('')).toBe('健康疑問，由醫師回答，十分清楚。');
		for (const line of lines) expect(line).not.toMatch(/^\p{P}/u);
	});

	test('is not set at all where the font lacks a character', () => {
		expect(setText('Liver ش', 'en', SPACE)).toBeUndefined();
	});

	test('is drawn in paths, one for each mark on the paper', () => {
		const drawn = drawText(setText('a b', 'en', SPACE)!, SPACE, { x: 0, y: 0, colour: '#123456' });
		expect(drawn.match(/<path /g)).toHaveLength(2);
		expect(drawn).not.toContain('<text');
	});
});
