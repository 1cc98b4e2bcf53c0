import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOMS } from '../../../scripts/lint/folders.ts';
import { APART } from '../../../src/build/code.ts';

test('code whose change renders nothing again cannot be reached from a page', () => {
	const reached = new Set<string>();
	const reach = (name: string): void => {
		reached.add(name);
		for (const other of Object.keys(ROOMS.find((room) => room.name === name)!.imports)) reach(other);
	};
	reach('site');
	expect(APART.filter((folder) => reached.has(folder.split('/')[1]!))).toEqual([]);
	expect(APART.filter((folder) => !existsSync(folder))).toEqual([]);
});
