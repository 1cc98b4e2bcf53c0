import { HtmlValidate } from 'html-validate';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, DEMONSTRATION, type BuiltSite } from '../sites/build.ts';
import { brokenLinks } from '../sites/links.ts';
import { pagesOf } from '../sites/pages.ts';

const SMALL = path.resolve(import.meta.dirname, '../fixtures/small');
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
			// The compiler writes HTML as HTML allows: lower-case doctype, no self-closing, optional quotes where safe.
			'doctype-style': 'off',
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			'no-trailing-whitespace': 'off',
			'long-title': 'off',
		},
	});
	const faults: string[] = [];
	for (const page of await pagesOf(demonstration.dist)) {
		const report = await validator.validateString(page.html, page.path);
		for (const { messages } of report.results) {
			faults.push(...messages.map(({ line, column, ruleId, message }) => `${page.path}:${line}:${column} ${ruleId}: ${message}`));
		}
	}
	expect(faults).toEqual([]);
});

test('no link of the demonstration is broken', async () => {
	expect(await brokenLinks(demonstration.dist, ORIGIN, '/')).toEqual([]);
});

test('no link of a site under a base is broken, or leaves it', async () => {
	expect(await brokenLinks(small.dist, ORIGIN, '/archive/')).toEqual([]);
});
