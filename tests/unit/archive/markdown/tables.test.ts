import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeTables } from '../../../../src/archive/markdown/elements.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeTables).use(rehypeStringify);

test('a table scrolls by itself, names its columns, and aligns them by class', () => {
	const html = processor.processSync('| Drug | Dose | When |\n| :-- | --: | :-: |\n| A | 1 | noon |').toString();
	expect(html.replaceAll('\n', '')).toMatchInlineSnapshot(
		`"<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">Drug</th><th scope="col" class="align-right">Dose</th><th scope="col" class="align-center">When</th></tr></thead><tbody><tr><td>A</td><td class="align-right">1</td><td class="align-center">noon</td></tr></tbody></table></div>"`,
	);
});

test('a table that no sheet of paper holds names the column of each cell', () => {
	const wide = (cells: string): string => `| ${Array.from({ length: 9 }, () => cells).join(' | ')} |`;
	const html = processor.processSync(`${wide('Before breakfast')}\n${wide('---')}\n${wide('1234.5')}`).toString();
	expect(html).toContain('<div class="table-scroll table-wide" tabindex="0">');
	expect(html.match(/<td data-column="Before breakfast">1234\.5<\/td>/g)).toHaveLength(9);
});

test.each(['每日早餐前服用一次', 'a b c', 'x'])('nine columns of "%s" are not too wide: its lines break', (cells) => {
	const row = (cell: string): string => `| ${Array.from({ length: 9 }, () => cell).join(' | ')} |`;
	expect(processor.processSync(`${row(cells)}\n${row('---')}\n${row(cells)}`).toString()).toContain('<div class="table-scroll" tabindex="0">');
});
