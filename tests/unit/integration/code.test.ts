import { expect, test } from 'vitest';
import { FOLDERS } from '../../../scripts/lint/folders.ts';
import { APART } from '../../../src/integration/code.ts';

test('code whose change renders nothing again cannot be reached from a page', () => {
	const reached = new Set<string>();
	const reach = (folder: string): void => {
		const imports = FOLDERS[folder];
		if (imports === undefined || reached.has(folder)) return;
		expect(imports, folder).not.toBe('all');
		reached.add(folder);
		for (const [other, kind] of Object.entries(imports)) if (kind === 'values') reach(other);
	};
	for (const folder of ['pages', 'layouts', 'components', 'offline']) reach(folder);
	expect([...reached].filter((folder) => APART.includes(`src/${folder}`))).toEqual([]);
	expect(APART.filter((folder) => !(folder.slice('src/'.length) in FOLDERS))).toEqual([]);
});
