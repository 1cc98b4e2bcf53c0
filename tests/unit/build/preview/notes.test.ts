import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import type { Fault } from '../../../../src/archive/fault.ts';
import { withNotes } from '../../../../src/build/preview/notes.ts';

const PAGE = `<!doctype html><html><head></head><body>
<a href="#main">Skip</a><main><header class="page-head"><h1>Why?</h1><p>By a doctor</p></header>
<p data-line="5">I ask.</p>
<ol><li data-line="8">Rest.</li>
<li data-line="9">Walk.</li></ol>
<div class="table-scroll"><table data-line="11"><tr><td>1</td></tr></table></div>
</main></body></html>`;

const fault = (line: number, message: string, more: Partial<Fault> = {}): Fault => ({
	severity: 'warning', rule: 'dose', file: 'a.md', line, column: 1, length: 2, message, help: 'Look.', ...more,
});

const noted = (own: readonly Fault[], all = own): string =>
	withNotes(PAGE, { own, all, list: '/@faults', linesOf: () => ['---', 'title: Why?', 'date: <b>', '---', 'I ask.', '', '## Answer', '1. Rest.', '2. Walk.', '', '| 1 |', '| 2 |'] });

/** The page's text in the order in which it is read, notes by what they say. */
const readOrder = (html: string): string[] => html.match(/<strong>[^<]*|(?<=<p data-line="5">)I ask\.|(?<=<li data-line="8">)Rest\.|(?<=<li data-line="9">)Walk\.|By a doctor|<\/table>|<nav/g)!.map((part) => part.replace('<strong>', ''));

test('each fault stands behind the block on whose lines it is, or behind the title', () => {
	expect(readOrder(noted([fault(2, 'Of the title'), fault(5, 'Of the question'), fault(8, 'Of the first'), fault(9, 'Of the second'), fault(9, 'Of the second too'), fault(12, 'Of a row')]))).toEqual([
		'<nav', 'By a doctor', 'Of the title', 'I ask.', 'Of the question', 'Rest.', 'Of the first', 'Walk.', 'Of the second', 'Of the second too', '</table>', 'Of a row',
	]);
});

test('a page stays what it is: notes of an item are in it, and all of the page is there as it was', () => {
	const html = noted([fault(8, 'Of the first'), fault(3, 'Of the day')]);
	expect(select('ol > li:first-child > preview-note', fromHtml(html))).toBeDefined();
	expect(html.replace(/<preview-note.*?<\/preview-note>/gs, '')).toBe(PAGE);
});

test('what is written is shown as text, with its place marked and the line as it should be', () => {
	const html = noted([fault(3, 'No <i>day</i>.', { column: 7, length: 3, mended: 'date: 2017-01-03' })]);
	expect(html).toContain('No &#60;i&#62;day&#60;/i&#62;.');
	expect(html).toContain('date: <mark>&#60;b&#62;</mark>');
	expect(html).toContain('<pre class="mended"><span>date: 2017-01-03</span></pre>');
});

test('the top says how much there is on the page and in the archive, and leads to it', () => {
	const own = [fault(5, 'One', { severity: 'error' }), fault(8, 'Two')];
	const html = noted(own, [...own, fault(1, 'Elsewhere', { file: 'b.md', severity: 'info' })]);
	expect(html).toContain('On this page: 1 error and 1 to look at.');
	expect(html).toContain('<a href="/@faults">In the whole archive: 1 error, 1 to look at and 1 note</a>');
	for (const [, id] of html.matchAll(/href="#(fault-\d)"/g)) expect(html).toContain(`<preview-note id="${id!}"`);
});

test('a page of an archive without a fault is left as it is', () => {
	expect(noted([])).toBe(PAGE);
});
