import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, DEMONSTRATION, SMALL, type BuiltSite } from '../sites/build.ts';
import { gather, type PageFault } from '../sites/gather.ts';
import { brokenLinks } from '../sites/links.ts';
import { pagesOf } from '../sites/pages.ts';

const ORIGIN = 'https://links.example';

let demonstration: BuiltSite;
let small: BuiltSite;

beforeAll(async () => {
	demonstration = await buildSite(DEMONSTRATION, ['--site', ORIGIN]);
	small = await buildSite(SMALL, ['--site', ORIGIN, '--base', '/archive/']);
});

afterAll(async () => {
	await demonstration.remove();
	await small.remove();
});

test('every page of the demonstration is valid HTML', async () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: {
			// How the compiler of the templates writes HTML: valid, though not to everybody's taste.
			'doctype-style': 'off',
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			'no-trailing-whitespace': 'off',
			// A button in a form submits it, as HTML has it.
			'no-implicit-button-type': 'off',
			// A box that scrolls sideways is a region to a screen reader, but no section of the page.
			'prefer-native-element': 'off',
			// Questions are as long as people ask them; and scripts fill a heading of the search page.
			'long-title': 'off',
			'empty-heading': 'off',
		},
	});
	const faults: PageFault[] = [];
	for (const page of await pagesOf(demonstration.dist)) {
		const report = await validator.validateString(page.html, page.path);
		for (const { messages } of report.results) {
			faults.push(
				...messages.map(({ line, column, ruleId, message }) => ({
					what: `${ruleId}: ${message}`,
					where: `${page.path}:${line}:${column}`,
				})),
			);
		}
	}
	expect(gather(faults)).toEqual([]);
});

test('no link of the demonstration is broken', async () => {
	expect(gather(await brokenLinks(demonstration.dist, ORIGIN, '/'))).toEqual([]);
});

test('no link of a site under a base is broken, or leaves it', async () => {
	expect(gather(await brokenLinks(small.dist, ORIGIN, '/archive/'))).toEqual([]);
});
