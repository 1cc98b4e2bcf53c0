import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlCompiler } from '../../../../src/archive/markdown/html.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';

const compile = htmlCompiler('/');
const html = (markdown: string, rightToLeft = true): string => compile(parseMarkdown(markdown), 'answer', { file: 'a.md', root: '/', rightToLeft });
/** What is kept together, in brackets. */
const kept = (markdown: string): string => html(markdown).replace(/<span dir="ltr">(.*?)<\/span>/g, '[$1]').replace(/<\/?p>/g, '');

describe('in a text from right to left', () => {
	it.each([
		['وزني 92 kg، وأتناول Metformin 500 mg مرتين', 'وزني [92 kg]، وأتناول [Metformin 500 mg] مرتين'],
		['ضغطي 120/80 mmHg اليوم', 'ضغطي [120/80 mmHg] اليوم'],
		['من 5–10 mg/dL إلى 2 x 3 cm', 'من [5–10 mg/dL] إلى [2 x 3 cm]'],
		['حرارته 38.5 °C', 'حرارته [38.5 °C]'],
		['٥ mg', '[٥ mg]'],
		['رقم الهاتف +20 2 1234 5678.', 'رقم الهاتف [+20 2 1234 5678].'],
		['0912-345-678', '[0912-345-678]'],
		['النبض 60 bpm.', 'النبض [60 bpm].'],
		['انظروا https://example.org/a/3/.', 'انظروا <a href="https://example.org/a/3/" rel="nofollow noopener noreferrer">[https://example.org/a/3/]</a>.'],
	])('%s stays together', (written, expected) => {
		expect(kept(written)).toBe(expected);
	});

	it.each(['سنة 2020', 'بنسبة 5–10 % خلال 6 أشهر', 'B12 جيد', 'من 2 إلى 3', '`5 mg`'])('%s is left to the rules of the script', (written) => {
		expect(html(written)).not.toContain('<span');
	});

	it('nothing is added, lost or moved', () => {
		const piece = fc.constantFrom('نص', ' ', '5', '10 mg', '+20 2 1234 5678', '.', '–', 'kg', '**', '/', '٥', '%', '\n');
		fc.assert(fc.property(fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')), (written) => {
			const bare = (text: string): string => text.replace(/<\/?span(?: dir="ltr")?>| dir="(?:ltr|rtl)"/g, '');
			expect(bare(html(written))).toBe(bare(html(written, false)));
		}));
	});
});

describe('a block that runs the other way says so', () => {
	it.each([
		['Is it dangerous?', '<p dir="ltr">Is it dangerous?</p>'],
		['COVID-19 قد يسبب خفقانًا.', '<p>COVID-19 قد يسبب خفقانًا.</p>'],
		['92 kg', '<p><span dir="ltr">92 kg</span></p>'],
		['- Rest\n- Water, 2 L a day', '<ul dir="ltr">\n<li>Rest</li>\n<li>Water, 2 L a day</li>\n</ul>'],
		['- راحة\n- Water and rest', '<ul>\n<li>راحة</li>\n<li><span dir="ltr">Water and rest</span></li>\n</ul>'],
		['> Is it dangerous?', '<blockquote dir="ltr">\n<p>Is it dangerous?</p>\n</blockquote>'],
	])('from right to left: %s', (markdown, expected) => {
		expect(html(markdown)).toBe(expected);
	});

	it.each([
		['האם זה מסוכן, 92 kg?', '<p dir="rtl">האם זה מסוכן, <span dir="ltr">92 kg</span>?</p>'],
		['My doctor wrote דפיקות לב, 92 kg.', '<p>My doctor wrote דפיקות לב, 92 kg.</p>'],
		['Plain **text**.', '<p>Plain <strong>text</strong>.</p>'],
	])('from left to right: %s', (markdown, expected) => {
		expect(html(markdown, false)).toBe(expected);
	});
});
