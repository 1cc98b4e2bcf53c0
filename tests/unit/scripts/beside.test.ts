import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'beside-'));
	const say = (text: string): string => `node -e "console.log('${text} 1'); setTimeout(() => console.log('${text} 2'), 50)"`;
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { one: say('one'), two: say('two'), bad: `${say('bad')} && exit 3`, never: say('never') } }));
});

afterAll(() => rmSync(folder, { recursive: true }));

function beside(...names: string[]): { status: number | null; lines: string[] } {
	const { status, stdout } = spawnSync(process.execPath, [resolve(import.meta.dirname, '../../../scripts/beside.ts'), ...names], { cwd: folder, encoding: 'utf8' });
	return { status, lines: stdout.trim().split('\n').map((line) => line.replace(/, [\d.]+ s$/, '')) };
}

test('scripts beside each other: what each says stands together, below its name', () => {
	const { status, lines } = beside('one', 'two');
	expect(status).toBe(0);
	for (const name of ['one', 'two']) {
		const at = lines.indexOf(`${name}: no faults`);
		expect(lines.slice(at, at + 3)).toEqual([`${name}: no faults`, `${name} 1`, `${name} 2`]);
	}
	expect(lines).toHaveLength(6);
});

test('one that fails is named, and fails them all', () => {
	const { status, lines } = beside('one', 'bad');
	expect(status).toBe(1);
	expect(lines).toEqual(expect.arrayContaining(['bad: FAILED', 'bad 2', 'one: no faults', 'one 2']));
});

test('of some in a row each begins once the one before has ended well, and what comes live is not held back', () => {
	const { status, lines } = beside('one,two', 'bad,never', '--live', 'two');
	expect(status).toBe(1);
	expect(lines.indexOf('two 1')).toBeGreaterThan(lines.indexOf('one 2'));
	expect(lines).not.toContain('two: no faults');
	expect(lines.filter((line) => line.startsWith('two')).sort()).toEqual(['two 1', 'two 2']);
	expect(lines.filter((line) => line.startsWith('never'))).toEqual([]);
	expect(lines).toContain('bad: FAILED');
});
