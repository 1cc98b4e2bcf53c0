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
