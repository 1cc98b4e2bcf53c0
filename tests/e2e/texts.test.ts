import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { htmlCompiler } from '../../src/archive/markdown/html.ts';
import { parseMarkdown } from '../../src/archive/markdown/parse.ts';
import { plainText } from '../../src/archive/markdown/text.ts';
import { arbitraryMarkdown } from '../arbitrary/markdown.ts';
import { styles } from './harness/styles.ts';
import { expect, test } from './harness/test.ts';

const compile = htmlCompiler('/');
const place = { file: 'entries/hepatology/2017/a.md', root: '/' };

/** Texts that are compared at once: a page that shows them all costs hardly more than one that shows one. */
const AT_ONCE = 60;

/** Signs put around what the browser shows and does not count as text, so that it can be found again. */
const [MARKER_ENDS, ITEM_ENDS] = ['\uE000', '\uE001'];

test('the text of any Markdown is what Chromium shows of its HTML', async ({ browser }) => {
	const page = await browser.newPage();
	await page.setContent(`<!doctype html><html lang="en"><title>Texts</title><style>${styles()}</style>`);
	await fc.assert(
		fc.asyncProperty(fc.array(arbitraryMarkdown, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (documents) => {
			const trees = documents.map(parseMarkdown);
			const shown = await texts(page, trees.map((tree) => compile(tree, 'answer', place)));
			expect(trees.map(plainText)).toEqual(shown.map(folded));
		}),
		// What it found so far is told before the runner gives up on the test.
		{ numRuns: 5, interruptAfterTimeLimit: 40_000 },
	);
	await page.close();
});

/** `innerText` of each HTML, with the browser's own markers of ordered lists, and images as their alternative texts. */
async function texts(page: Page, html: readonly string[]): Promise<string[]> {
	await page.evaluate((all) => {
		// Parsed in a document that is not shown, so that no image is asked for.
		const { body } = document.implementation.createHTMLDocument();
		body.innerHTML = all.map((one) => `<div class="prose">${one}</div>`).join('');
		for (const image of body.querySelectorAll('img')) image.replaceWith(image.alt);
		for (const link of body.querySelectorAll('[role="doc-backlink"]')) link.remove();
		document.body.replaceChildren(...body.children);
	}, html);
	const markers = await listMarkers(page);
	return await page.evaluate(
		([names, markerEnds, itemEnds]) => {
			document.querySelectorAll('li').forEach((item, i) => {
				if (item.parentElement?.localName !== 'ol') return;
				item.prepend(names[i]! + markerEnds);
				item.append(itemEnds);
			});
			return [...document.body.children].map((prose) => (prose as HTMLElement).innerText);
		},
		[markers, MARKER_ENDS, ITEM_ENDS] as const,
	);
}

/** What the browser shows before the items of lists, in the order of the page, as it tells screen readers. */
async function listMarkers(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const names: string[] = [];
	const follow = (id: string): void => {
		const node = byId.get(id);
		if (node?.role?.value === 'ListMarker') names.push(String(node.name?.value));
		else node?.childIds?.forEach(follow);
	};
	follow(nodes[0]!.nodeId);
	return names;
}

/** A page's text as {@link plainText} states it. */
function folded(shown: string): string {
	return shown
		// A marker stands before the first line of its item, if it has any.
		.replace(/\uE000(?:\s*\n|[^\S\t])*(?!\uE001)/g, '')
		.replace(/[\uE000\uE001]/g, '')
		.split('\n')
		.map((line) => line.replace(/[^\S\t\uFEFF]+/g, ' ').replace(/ ?\t ?/g, '\t').replace(/^ |[ \t]+$/g, ''))
		.filter((line) => line !== '')
		.join('\n');
}
