import { Linter } from 'eslint';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parser } from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importedBy, mutualImports } from '../../../scripts/lint/mutual-imports.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'mutual-'));
	mkdirSync(path.join(folder, 'below'));
	const files = {
		'types.ts': `import type { A } from './a.ts';\nexport type B = A;\n`,
		'below/lazy.ts': `export const a = () => import('../a.ts');\n`,
		'below/thread.ts': `new Worker(new URL('../a.ts', import.meta.url));\n`,
		'Part.astro': `---\nimport { a } from './a.ts';\n---\n{a}\n`,
		'free.ts': `import { other } from './other.ts';\nexport { other };\n`,
		'style.css': `@import './a.ts';\n`,
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const lint = (code: string): string[] => {
	const rules = { plugins: { archive: { rules: { 'mutual-imports': mutualImports } } }, rules: { 'archive/mutual-imports': 'error' as const } };
	const linter = new Linter({ cwd: folder });
	return linter.verify(code, [{ files: ['**/*.ts'], languageOptions: { parser }, ...rules }], path.join(folder, 'a.ts')).map(({ message }) => message);
};

describe('two files that import each other', () => {
	test.each([
		`import type { B } from './types.ts';`,
		`export * from './types.ts';`,
		`import { a } from './below/lazy.ts';`,
		`new URL('./below/thread.ts', import.meta.url);`,
		`await import('./Part.astro');`,
	])('are reported at %s', (code) => {
		expect(lint(code)).toHaveLength(1);
	});

	test.each([`import { other } from './free.ts';`, `import './style.css';`, `import { gone } from './gone.ts';`, `import path from 'node:path';`])(
		'are not seen in %s',
		(code) => {
			expect(lint(code)).toEqual([]);
		},
	);

	test('are told with what to do', () => {
		expect(lint(`import type { B } from './types.ts';`)).toMatchInlineSnapshot(`
			[
			  "This file and ./types.ts import each other: move what both need into a third.",
			]
		`);
	});
});

test('imports over several lines are found', () => {
	expect(importedBy(`import {\n\ta,\n\tb,\n} from './c.ts';`, '/x/a.ts')).toEqual([path.resolve('/x/c.ts')]);
});
