import { Linter } from 'eslint';
import path from 'node:path';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { forbidden, importDirection } from '../../../scripts/lint/import-direction.ts';

describe('forbidden', () => {
	test.each([
		['src/archive/store/read.ts', 'src/archive/record.ts'],
		['src/pages/about.astro', 'src/archive/pages.ts'],
		['src/integration/build.ts', 'src/relate/index.ts'],
		['src/integration/build.ts', 'astro.config.mjs'],
		['scripts/build.ts', 'src/integration/build.ts'],
		['tests/unit/a.test.ts', 'scripts/build.ts'],
	])('%s may import %s', (from, to) => {
		expect(forbidden(from, to, false)).toBeUndefined();
	});

	test.each([
		['src/archive/record.ts', 'src/relate/types.ts'],
		['src/relate/index.ts', 'src/pages/about.astro'],
		['src/search/client.ts', 'src/offline/worker.ts'],
		['src/integration/build.ts', 'scripts/build.ts'],
		['scripts/build.ts', 'tests/fixtures/site.ts'],
		['src/novel/step.ts', 'src/archive/record.ts'],
	])('%s may not import %s', (from, to) => {
		expect(forbidden(from, to, false)).toBeTypeOf('string');
	});

	test('says what may be imported instead', () => {
		expect(forbidden('src/search/a.ts', 'src/pages/b.ts', false)).toMatchInlineSnapshot(
			`"src/search/ does not import src/pages/: it may import archive, messages."`,
		);
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
