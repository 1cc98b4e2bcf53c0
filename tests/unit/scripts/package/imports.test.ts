import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { importedPackages, missingFiles, withSpecifiers } from '../../../../scripts/package/imports.ts';

const CODE = `import a, { b, c as d } from 'one';
import * as e from '@two/three/four.js';
import 'node:fs';
import { f } from './one.js';
export { g as h } from 'one';
export * from 'five';
const text = "import i from 'six'";
const j = await import('seven');
`;

test('packages that code imports are found with what is taken from each; paths, texts and modules of Node are none', () => {
	const folder = mkdtempSync(join(tmpdir(), 'imports-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'code.js');
	writeFileSync(file, CODE);
	const found = importedPackages([file], (specifier) => specifier !== 'five');
	expect([...found].map(([specifier, names]) => [specifier, [...names]])).toEqual([
		['one', ['default', 'b', 'c', 'g']],
		['@two/three/four.js', ['*']],
		['seven', ['*']],
	]);
});

test('specifiers are replaced where they stand and nowhere else', () => {
	const other = withSpecifiers(CODE, (specifier) => (specifier === 'one' || specifier === 'six' || specifier === 'seven' ? `../vendor/${specifier}.js` : undefined));
	expect(other).toBe(CODE.replaceAll("'one'", "'../vendor/one.js'").replace("'seven'", "'../vendor/seven.js'"));
});

test('files that are imported and not there are told', () => {
	const folder = mkdtempSync(join(tmpdir(), 'imports-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'there.js'), '');
	writeFileSync(join(folder, 'code.js'), "import './there.js';\nimport 'package';\nexport { a } from './gone.js';\nawait import('../away.js');\n");
	expect(missingFiles([join(folder, 'code.js')])).toEqual([`./gone.js in ${join(folder, 'code.js')}`, `../away.js in ${join(folder, 'code.js')}`]);
});
