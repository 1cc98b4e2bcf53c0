import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../../bin/commands.js';
import { completeManifest } from '../../../../scripts/init/manifest.ts';

interface Made {
	scripts: Record<string, string>;
	[key: string]: unknown;
}

const made = (before?: object): Made => JSON.parse(completeManifest(before && JSON.stringify(before), '1.2.3')) as Made;

describe('package.json of a repository of content', () => {
	test('names the package by its exact version, and its commands', () => {
		const { scripts, ...rest } = made();
		expect(rest).toEqual({ private: true, dependencies: { answered: '1.2.3' } });
		expect(Object.entries(scripts).filter(([name, script]) => script !== `answered ${name}`)).toEqual([]);
		expect(Object.keys(scripts).filter((name) => !COMMANDS.some((one) => one.name === name))).toEqual([]);
	});

	test('stays as it is where something stands in it', () => {
		const before = { name: 'ours', private: false, scripts: { build: 'make' }, dependencies: { answered: 'file:answered-0.1.0.tgz', other: '1.0.0' } };
		const { scripts, ...rest } = made(before);
		expect(rest).toEqual({ name: 'ours', private: false, dependencies: before.dependencies });
		expect(scripts).toMatchObject({ build: 'make', check: 'answered check' });
		expect(completeManifest(completeManifest(JSON.stringify(before), '1.2.3'), '2.0.0')).toBe(completeManifest(JSON.stringify(before), '1.2.3'));
	});

	test('is not guessed at where it cannot be read', () => {
		expect(() => completeManifest('{ "name": ', '1.2.3')).toThrow(/^package\.json is not valid: .*\. Mend it, or move it away\.$/);
		expect(() => completeManifest('[]', '1.2.3')).toThrow('package.json holds no object. Mend it, or move it away.');
	});

	test('has a script for each command that messages tell to run', async () => {
		const { scripts } = made();
		const readme = await readFile('starter/README.md', 'utf8');
		const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name!);
		expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
	});
});
