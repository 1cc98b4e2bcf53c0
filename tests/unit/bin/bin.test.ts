import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { COMMANDS, helpText, nearestCommand } from '../../../bin/commands.js';
import { runtimeFor, trimFolder } from '../../../bin/runtime.js';

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the command answered', () => {
	test('has every command that scripts of package.json name, and each has its script', () => {
		const named = Object.values(scripts).flatMap((script) => [...script.matchAll(/bin\/answered\.js ([\w:-]+)/g)].map(([, name]) => name!));
		expect(COMMANDS.map(({ name }) => name).sort()).toEqual(named.sort());
		expect(COMMANDS.filter(({ name }) => !existsSync(`scripts/${name.replace(':', '-')}.ts`))).toEqual([]);
	});

	test('lists each once', () => {
		for (const { name, does } of COMMANDS) expect(helpText().split(new RegExp(`^ {2}${name} +${does}$`, 'm'))).toHaveLength(2);
	});

	test('knows which one somebody meant', () => {
		expect(['bild', 'chek', 'withdrew', 'publish', 'dance'].map(nearestCommand)).toEqual(['build', 'check', 'withdraw', undefined, undefined]);
	});
});

describe('the Node that commands run on', () => {
	const none = { platform: 'sunos', arch: 'x64', execPath: process.execPath } as const;

	test("is one's own where none comes for the system and one's own is new enough", () => {
		expect(runtimeFor({ ...none, version: 'v24.0.0' })).toEqual({ program: undefined });
	});

	test('is told to be missing where it is', () => {
		expect(runtimeFor({ ...none, version: 'v20.19.2' })).toEqual({ trouble: 'Node 24 or newer is needed, and this is v20.19.2. None comes with it for sunos on x64: install Node 24 from https://nodejs.org.' });
	});

	test('is the installed one, of which nothing is kept but what runs', () => {
		const folder = mkdtempSync(join(tmpdir(), 'runtime-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		for (const part of ['bin', 'include/node', 'share/man']) {
			mkdirSync(join(folder, part), { recursive: true });
			writeFileSync(join(folder, part, 'file'), '');
		}
		trimFolder(folder);
		trimFolder(folder);
		expect(['bin/file', 'include', 'share'].map((part) => existsSync(join(folder, part)))).toEqual([true, false, false]);
	});
});
