import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlCompiler } from '../../../../src/archive/markdown/html.ts';
import { isRightToLeft } from '../../../../src/archive/markdown/isolates.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';

const compile = htmlCompiler('/');
const html = (markdown: string, rightToLeft = true): string => compile(parseMarkdown(markdown), 'answer', { file: 'a.md', root: '/', rightToLeft });
/** What is kept together, in brackets. */
const kept = (markdown: string): string => html(markdown).replace(/<bdi dir="ltr">(.*?)<\/bdi>/g, '[$1]').replace(/<\/?p>/g, '');

describe('in a text from right to left', () => {
	it.each([
		['وزني 92 kg، وأتناول Metformin 500 mg مرتين', 'وزني [92 kg]، وأتناول Metformin [500 mg] مرتين'],
		['ضغطي 120/80 mmHg اليوم', 'ضغطي [120/80 mmHg] اليوم'],
		['من 5–10 mg/dL إلى 2 x 3 cm', 'من [5–10 mg/dL] إلى [2 x 3 cm]'],
		['حرارته 38.5 °C', 'حرارته [38.5 °C]'],
		['٥ mg', '[٥ mg]'],
		['رقم الهاتف +20 2 1234 5678.', 'رقم الهاتف [+20 2 1234 5678].'],
		['0912-345-678', '[0912-345-678]'],
	])('%s stays together', (written, expected) => {
		expect(kept(written)).toBe(expected);
	});

	it.each(['سنة 2020', 'بنسبة 5–10 % خلال 6 أشهر', 'B12 جيد', 'من 2 إلى 3', '`5 mg`'])('%s is left to the rules of the script', (written) => {
		expect(html(written)).not.toContain('<bdi');
	});

	it('nothing is added, lost or moved', () => {
		const piece = fc.constantFrom('نص', ' ', '5', '10 mg', '+20 2 1234 5678', '.', '–', 'kg', '**', '/', '٥', '%', '\n');
		fc.assert(fc.property(fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')), (written) => {
			expect(html(written).replace(/<\/?bdi(?: dir="ltr")?>/g, '')).toBe(html(written, false));
		}));
	});
});

it.each([['ar', true], ['fa-af', true], ['he', true], ['ckb', true], ['en', false], ['zh-hant', false], ['az', false]])('%s is written from right to left: %s', (lang, expected) => {
	expect(isRightToLeft(lang)).toBe(expected);
});
