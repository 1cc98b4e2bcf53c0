import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DEMONSTRATION, SMALL } from '../sites/build.ts';
import { gather, type PageFault } from '../sites/gather.ts';
import { brokenLinks } from '../sites/links.ts';
import { pagesOf } from '../sites/pages.ts';
import { sharedSite, type SharedSite } from '../sites/sharedSite.ts';

let demonstration: SharedSite;
let small: SharedSite;

beforeAll(async () => {
	demonstration = await sharedSite(DEMONSTRATION, ['--base', '/']);
	small = await sharedSite(SMALL, ['--base', '/archive/']);
});

/** The address that a site's links to itself begin with where they are absolute. */
function originOf(content: string): string {
	const { address } = parse(readFileSync(path.join(content, 'site.yml'), 'utf8')) as { address: string };
	return new URL(address).origin;
}

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
			// Questions are as long as people ask them.
			'long-title': 'off',
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
	expect(gather(await brokenLinks(demonstration.dist, originOf(DEMONSTRATION), '/'))).toEqual([]);
});

test('no link of a site under a base is broken, or leaves it', async () => {
	expect(gather(await brokenLinks(small.dist, originOf(SMALL), '/archive/'))).toEqual([]);
});

test('nothing runs or is styled inline, and no script holds up a page', async () => {
	const inline = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")|<style|\sstyle="|\son[a-z]+="|<script(?![^>]*type="(?:module|application\/ld\+json)")/g;
	const faults = (await pagesOf(demonstration.dist)).flatMap(({ path: where, html }) =>
		[...html.matchAll(inline)].map(([what]) => ({ what, where })),
	);
	expect(gather(faults)).toEqual([]);
});

test('an entry with its styles comes in 14 KiB, compressed', async () => {
	const entries = (await pagesOf(demonstration.dist)).filter(({ path: address }) => address.startsWith('/q/'));
	const weights = await Promise.all(entries.map(({ html }) => weightOf(html)));
	const median = weights.sort((a, b) => a - b)[Math.floor(weights.length / 2)]!;
	expect(median).toBeLessThanOrEqual(14 * 1024);
});

/** Bytes of a page and the stylesheets it names, each compressed as a host would. */
async function weightOf(html: string): Promise<number> {
	const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
	const texts = [html, ...(await Promise.all(sheets.map((href) => readFile(path.join(demonstration.dist, href), 'utf8'))))];
	return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}
