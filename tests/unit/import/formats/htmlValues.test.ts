import { describe, expect, it } from 'vitest';
import { htmlToLine, htmlToMarkdown } from '../../../../src/import/formats/html/markdown.ts';

const markdown = (html: string): string => htmlToMarkdown(html).markdown.markdown.trim();
const told = (html: string): string[] => htmlToMarkdown(html).findings.map(({ kind, message }) => `${kind}: ${message}`);

describe('values in HTML', () => {
	it.each([
		['230×10<sup>9</sup>/L', '230×10⁹/L'],
		['10<sup>-3</sup> g', '10⁻³ g'],
		['10<sup>a+b</sup>', '10ᵃ⁺ᵇ'],
		['10<sup>1.5</sup>', '10^(1.5)'],
		['10<sup>2<sup>3</sup></sup>', '10^(2³)'],
		['10<span style="vertical-align: super">6</span>', '10⁶'],
		['H<sub>2</sub>O, Ca<sup>2+</sup>', 'H₂O, Ca²⁺'],
		['C<sub>trough</sub>', 'C\\_(trough)'],
		['the 1<sup>st</sup> day, Name<sup>®</sup>', 'the 1st day, Name®'],
		['text<sup>1</sup>, text<sup>[2]</sup>', 'text¹, text\\[2]'],
		['2<sup>1</sup>/<sub>2</sub> tablets', '2½ tablets'],
		['3<sup>1</sup>⁄<sub>16</sub>', '3 1/16'],
	])('says the same of what stands above or below the line: %s', (html, line) => {
		expect(markdown(html)).toBe(line);
	});

	it.each([
		['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a + b)/2'],
		['<msup><mn>10</mn><mrow><mo>-</mo><mn>3</mn></mrow></msup>', '10⁻³'],
		['<mn>2</mn><mo>\u2062</mo><msqrt><mi>x</mi></msqrt>', '2·√(x)'],
		['<semantics><mn>5</mn><annotation>5</annotation></semantics>', '5'],
	])('writes formulas on one line: %s', (inside, line) => {
		expect(htmlToLine(`<math>${inside}</math>`).line).toBe(line);
	});

	it('writes cells that reach over rows or columns in each of them', () => {
		const table = '<table><tr><th>Drug<th>When<th>Dose<tr><td rowspan=2>Gamma<td>morning<td>5 mg<tr><td>evening<td>10 mg<tr><td>Delta<td colspan=2>none<tr><td colspan=3>With food</table>';
		expect(markdown(table)).toBe(`
| Drug      | When    | Dose  |
| --------- | ------- | ----- |
| Gamma     | morning | 5 mg  |
| Gamma     | evening | 10 mg |
| Delta     | none    | none  |
| With food |         |       |`.trim());
		expect(told(table)).toEqual(['mended: 3 cells reach over several rows or columns (<td rowspan>, <td colspan>); written in each of them.']);
	});

	it('keeps a table of cells that reach too far within bounds', () => {
		const row = `<tr>${'<td rowspan=65534 colspan=1000>1'.repeat(20)}`;
		expect(markdown(`<table>${row.repeat(20)}</table>`).length).toBeLessThan(200_000);
		expect(told(`<table>${row.repeat(20)}</table>`)[0]).toContain('flagged: ');
	});

	it('keeps lines and lists in a cell apart', () => {
		const table = '<table><tr><th>Drug<th>Dose<tr><td><p>Gamma</p><p>Delta.</p>Eta<td><ul><li>5 mg<li>6 mg</ul><tr><td>肝<br>膽<td><ol start=2><li>one<li>two</ol></table>';
		expect(markdown(table)).toBe(`
| Drug              | Dose           |
| ----------------- | -------------- |
| Gamma; Delta. Eta | 5 mg; 6 mg     |
| 肝；膽               | 2. one; 3. two |`.trim());
	});

	it('takes tables that hold tables apart', () => {
		const nested = '<table><caption>Of both</caption><tr><td><h2>Head</h2>Words<td><table><tr><td>a<td>b</table></table>';
		expect(markdown(nested)).toBe('Of both\n\n### Head\n\nWords\n\n|   |   |\n| - | - |\n| a | b |');
		expect(told(nested)).toEqual([expect.stringContaining('flagged: A table that holds others was taken apart')]);
	});

	it('parts paragraphs at blank lines where no element does', () => {
		expect(markdown('First.\n\nSecond <b>one</b>\nnext line.\n\n<ul><li>a</ul>\nThird')).toBe('First.\n\nSecond **one**\\\nnext line.\n\n- a\n\nThird');
		expect(markdown('One\nline')).toBe('One line');
	});

	it('keeps other blocks apart, and terms with what they mean', () => {
		expect(markdown('<center>a</center><center>b</center><figure><figcaption>c</figcaption></figure>')).toBe('a\n\nb\n\nc');
		expect(markdown('<dl><dt>Dose<dd>5 mg</dl>')).toBe('- Dose\n\n  5 mg');
	});

	it('writes readings in brackets', () => {
		expect(markdown('<ruby>肝<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>臓')).toBe('肝（かん）臓');
	});

	it('keeps what was filled in and chosen, and tells the rest', () => {
		const form = 'Fever <input value="38.5"> <input type=checkbox checked>yes <input type=radio>no <select><option>5 mg<option selected>10 mg</select><textarea>one\ntwo</textarea><input type=submit value=Send>';
		expect(markdown(form)).toBe('Fever 38.5 ☑ yes ☐ no 10 mg\n\none\\\ntwo');
		expect(told(form)).toEqual([
			'flagged: <input type="submit"> was left out: "Send".',
			'flagged: Of the choices of a <select> only what was chosen was kept; left out: "5 mg".',
		]);
	});

	it('leaves out what is hidden or no text, with its words in the report', () => {
		const html = 'a<span style="display: none">secret 5</span><p hidden>6</p><svg><text>7</text></svg><ol type=a><li>x</ol>';
		expect(markdown(html)).toBe('a\n\n1. x');
		expect(told(html)).toEqual([
			'flagged: Words that the page hides were left out, <p>: "6".',
			'flagged: Words that the page hides were left out, <span>: "secret 5".',
			'flagged: <svg> was left out, with the words "7".',
			'flagged: The items of an <ol type="a"> have numbers now, not letters: see whether the text speaks of them.',
		]);
	});

	it('keeps words apart on one line', () => {
		expect(htmlToLine('Does a fatty<br>liver<p>go</p>away 10<sup>9</sup> Crohn&#8217;s 5*2 [IU]?').line).toBe('Does a fatty liver go away 10⁹ Crohn’s 5*2 [IU]?');
	});
});
