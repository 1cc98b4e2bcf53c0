import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { parseMarkdown } from '../../src/archive/markdown/parse.ts';
import { plainText } from '../../src/archive/markdown/text.ts';
import { htmlToLine, htmlToMarkdown } from '../../src/import/formats/html/markdown.ts';
import { arbitraryHtml } from '../arbitrary/html.ts';
import { expect, test } from './harness/test.ts';

/** Pieces of HTML that are compared at once: a page that shows them all costs hardly more than one that shows one. */
const AT_ONCE = 40;

test('every word and number that Chromium shows of any HTML is in the entry, or in the report', async ({ browser }) => {
	const page = await browser.newPage();
	await page.setContent('<!doctype html><html lang="en"><title>Texts</title>');
	await fc.assert(
		fc.asyncProperty(fc.array(arbitraryHtml, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (documents) => {
			const shown = await wordsShown(page, documents);
			for (const [index, html] of documents.entries()) {
				const { markdown, findings } = htmlToMarkdown(html);
				const line = htmlToLine(html);
				const report = (told: typeof findings): string => told.map(({ message }) => message).join('\n');
				expect({ html, missing: missing(shown[index]!, `${plainText(parseMarkdown(markdown.markdown))}\n${report(findings)}`) }).toEqual({ html, missing: [] });
				expect({ html, missing: missing(shown[index]!, `${line.line}\n${report(line.findings)}`) }).toEqual({ html, missing: [] });
			}
		}),
		{ numRuns: 5, interruptAfterTimeLimit: 40_000 },
	);
	await page.close();
});

/** What Chromium shows of each piece of HTML, with what it joins to what stands beside it apart: texts above the line, quotations. */
async function wordsShown(page: Page, html: readonly string[]): Promise<string[][]> {
	const shown = await page.evaluate((all) => {
		const { body } = document.implementation.createHTMLDocument();
		body.innerHTML = all.map(() => '<div></div>').join('');
		all.forEach((one, index) => (body.children[index]!.innerHTML = one));
		for (const part of body.querySelectorAll('sup, sub, rt, q, math')) {
			part.before(' ');
			part.after(' ');
		}
		document.body.replaceChildren(...body.children);
		return [...document.body.children].map((one) => (one as HTMLElement).innerText);
	}, html);
	return shown.map(wordsOf);
}

/** Words and numbers of a text, those above and below the line by themselves. */
function wordsOf(text: string): string[] {
	return text.replace(/[⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁿⁱᵃ-ᶿ₀-₎ₐ-ₜᵢ-ᵥʰ-ʸ½⅓⅔¼¾]+/g, ' $& ').normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that are shown more often than they are kept. */
function missing(shown: readonly string[], kept: string): string[] {
	const left = new Map<string, number>();
	for (const word of wordsOf(kept)) left.set(word, (left.get(word) ?? 0) + 1);
	return shown.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}
