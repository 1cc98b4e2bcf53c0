import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanContent } from '../../../../../src/archive/content/scan.ts';
import { compileThemeFile } from '../../../../../src/archive/content/theme/compileThemeFile.ts';
import { COMPONENT_NAMES, SLOT_NAMES } from '../../../../../src/archive/themeParts.ts';

const said = (file: string): string[] => compileThemeFile(Buffer.from('<p>x</p>'), file).faults.map(({ rule, message, help }) => `${rule} ${message} ${help}`);

describe("a template of a site's own", () => {
	it.each([
		...COMPONENT_NAMES.map((name) => `theme/components/${name}.astro`),
		...SLOT_NAMES.map((name) => `theme/slots/${name}.astro`),
		'theme/components/own/Badge.astro', 'theme/slots/own/deep/colours.ts',
	])('%s has a name that means something', (file) => {
		expect(said(file)).toEqual([]);
		expect(compileThemeFile(Buffer.from('a'), file).record?.hash).not.toBe(compileThemeFile(Buffer.from('b'), file).record?.hash);
	});

	it.each([
		['theme/components/answer.astro', 'Did you mean "Answer"?'],
		['theme/components/Foot.astro', 'There are: Answer, Brand,'],
		['theme/components/Answer.html', 'Name it Answer.astro.'],
		['theme/components/badge.ts', 'such as content/theme/components/own/badge.ts'],
		['theme/slots/AfterAnswer.astro', 'Did you mean "after-answer"?'],
	])('%s is told of, with what was meant', (file, help) => {
		expect(said(file)).toEqual([expect.stringContaining(help)]);
		expect(said(file)[0]).toMatch(/^theme-template /);
	});
});

describe('a template of a page', () => {
	it('is told of, wherever those who know Astro would put it, with the Markdown that would be a page', () => {
		const root = mkdtempSync(join(tmpdir(), 'pages-'));
		try {
			for (const file of ['content/pages/Our Ward.astro', 'content/src/pages/team.astro', 'src/pages/jobs/index.mdx', 'content/pages/visit.md']) {
				mkdirSync(dirname(join(root, file)), { recursive: true });
				writeFileSync(join(root, file), '');
			}
			const found = (): string[] => scanContent(join(root, 'content')).faults.map(({ severity, rule, file, help }) => `${severity} ${rule} ${file}: ${/content\/pages\/\S+\.md/.exec(help)![0]}`);
			const inside = ['error page-template src/pages/team.astro: content/pages/team.md', 'error page-template pages/Our Ward.astro: content/pages/our-ward.md'];
			// Beside the content another program may have its pages, unless the folder is an archive's repository.
			expect(found()).toEqual(inside);
			writeFileSync(join(root, 'package.json'), '{ "dependencies": { "answered": "0.1.0" } }');
			expect(found()).toEqual([inside[0], 'warning page-template ../src/pages/jobs/index.mdx: content/pages/index.md', inside[1]]);
			expect(said('theme/pages/team.astro')).toEqual([expect.stringContaining('page-template No page is made of this template')]);
		} finally {
			rmSync(root, { recursive: true, force: true });
		}
	});
});
