import { Linter } from 'eslint';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { ROOMS } from '../../../scripts/lint/folders.ts';
import { forbidden, importDirection } from '../../../scripts/lint/import-direction.ts';

describe('forbidden', () => {
	test.each([
		['src/archive/store/read.ts', 'src/archive/record.ts'],
		['src/site/pages/about.astro', 'src/archive/record.ts'],
		['src/site/pages/about.astro', 'src/site/components/Title.astro'],
		['src/site/plan/plan.ts', 'src/site/views.ts'],
		['src/build/build.ts', 'src/relate/index.ts'],
		['src/build/build.ts', 'astro.config.mjs'],
		['scripts/build.ts', 'src/build/build.ts'],
		['tests/unit/a.test.ts', 'scripts/build.ts'],
	])('%s may import %s', (from, to) => {
		expect(forbidden(from, to, false)).toBeUndefined();
	});

	test.each([
		['src/archive/record.ts', 'src/relate/types.ts'],
		['src/relate/index.ts', 'src/site/pages/about.astro'],
		['src/search/client.ts', 'src/offline/worker.ts'],
		['src/site/plan/plan.ts', 'src/site/components/Title.astro'],
		['src/archive/store/open.ts', 'src/archive/content/read.ts'],
		['src/build/build.ts', 'scripts/build.ts'],
		['scripts/build.ts', 'tests/fixtures/site.ts'],
		['src/novel/step.ts', 'src/archive/record.ts'],
	])('%s may not import %s', (from, to) => {
		expect(forbidden(from, to, false)).toBeTypeOf('string');
	});

	test('says what may be imported instead', () => {
		expect(forbidden('src/offline/a.ts', 'src/site/pages/b.ts', false)).toMatchInlineSnapshot(
			`"src/offline/ does not import src/site/: it may import search."`,
		);
		expect(forbidden('src/site/plan/a.ts', 'src/site/pages/b.ts', false)).toMatchInlineSnapshot(
			`"src/site/plan/ does not import src/site/pages/: their order stands in scripts/lint/folders.ts."`,
		);
	});
});

describe('the table of rooms', () => {
	test('is every folder of src/, and names for each the rooms above it alone', () => {
		const names = ROOMS.map(({ name }) => name);
		expect([...names].sort()).toEqual(readdirSync('src').sort());
		for (const [index, { imports }] of ROOMS.entries()) expect(names.slice(0, index)).toEqual(expect.arrayContaining(Object.keys(imports)));
	});

	test('names floors that are there', () => {
		for (const { name, floors = [] } of ROOMS) expect(readdirSync(`src/${name}`)).toEqual(expect.arrayContaining([...floors]));
	});
});

describe('the rule', () => {
	const lint = (code: string): string[] => {
		const linter = new Linter({ cwd: path.resolve('.') });
		const messages = linter.verify(
			code,
			[
				{
					files: ['**/*.ts'],
					languageOptions: { parser: parser },
					plugins: { archive: { rules: { 'import-direction': importDirection } } },
					rules: { 'archive/import-direction': 'error' },
				},
			],
			path.resolve('src/relate/example.ts'),
		);
		return messages.map(({ message }) => message);
	};

	test.each([
		`import { x } from '../search/x.ts';`,
		`import type { X } from '../search/x.ts';`,
		`export { x } from '../search/x.ts';`,
		`export * from '../search/x.ts';`,
		`await import('../search/x.ts');`,
		`new URL('../search/x.ts', import.meta.url);`,
		`import { entrySchema } from '../archive/schema/index.ts';`,
	])('reports %s', (code) => {
		expect(lint(code)).toHaveLength(1);
	});

	test.each([
		`import type { EntryRecord } from '../archive/record.ts';`,
		`import { type EntryRecord } from '../archive/record.ts';`,
		`export type { EntryRecord } from '../archive/record.ts';`,
		`import { stem } from './stem.ts';`,
		`import path from 'node:path';`,
	])('accepts %s', (code) => {
		expect(lint(code)).toEqual([]);
	});
});
