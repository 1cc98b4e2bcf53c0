import { describe, expect, it } from 'vitest';
import { htmlCompiler } from '../../../../src/archive/markdown/html.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import { withSigns } from '../../../../src/archive/markdown/signs.ts';
import { plainText } from '../../../../src/archive/markdown/text.ts';

const TITLES = { emergency: 'Get help at once', urgent: 'See a doctor without delay' };
const html = htmlCompiler('/');
const shown = (markdown: string): string => html(withSigns(parseMarkdown(markdown), markdown, TITLES), 'answer', { file: 'a.md', root: '/' }).replace(/>\n</g, '><');

describe('a marked quotation', () => {
	it('stands out, with what to do over it', () => {
		expect(shown('> [!emergency]\n> Trouble breathing, or a fit.')).toBe(
			'<div class="sign sign-emergency"><p class="sign-title">Get help at once</p><p>Trouble breathing, or a fit.</p></div>',
		);
	});

	it('has words of its own over it where they stand behind the mark', () => {
		expect(shown('> [!urgent] See a doctor **today** if\n> - it hurts\n> - it bleeds')).toBe(
			'<div class="sign sign-urgent"><p class="sign-title">See a doctor <strong>today</strong> if</p><ul><li>it hurts</li><li>it bleeds</li></ul></div>',
		);
	});

	it.each([
		['> [!urgent] 請儘快就醫\n> 發燒三天', '請儘快就醫', '<p>發燒三天</p>'],
		['> [!URGENT]\n>\n> Below a line.', 'See a doctor without delay', '<p>Below a line.</p>'],
		['> [!urgent]  \n> A break behind it.', 'See a doctor without delay', '<p>A break behind it.</p>'],
		['> [!WARNING]\n> As GitHub writes it.', 'See a doctor without delay', '<p>As GitHub writes it.</p>'],
		['> [!urgent] Nothing else', 'Nothing else', ''],
		['> [!urgent] `a`\\\n> b\n> c', '<code>a</code>', '<p>b\nc</p>'],
		['> [!urgent] 甲\n> **乙**\n> 丙', '甲', '<p><strong>乙</strong>丙</p>'],
		['> [!urgent] *All*\n> of it', '<em>All</em>', '<p>of it</p>'],
	])('%j', (markdown, title, rest) => {
		expect(shown(markdown)).toBe(`<div class="sign sign-urgent"><p class="sign-title">${title}</p>${rest}</div>`);
	});

	it('is read as it is shown', () => {
		const markdown = 'Rest.\n\n> [!emergency]\n> A fit.\n\n> [!urgent] Today if\n> - it hurts';
		expect(plainText(withSigns(parseMarkdown(markdown), markdown, TITLES))).toBe('Rest.\nGet help at once\nA fit.\nToday if\nit hurts');
	});

	it.each(['> Just words', '> [!note]\n> A note.', '> \\[!urgent] said', '[!urgent] no quotation', '> > [!urgent] in another', '> [urgent]'])('no other is changed: %j', (markdown) => {
		const tree = parseMarkdown(markdown);
		expect(withSigns(tree, markdown, TITLES)).toEqual(tree);
	});
});
