import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';

interface Locked {
	version?: string;
	resolved?: string;
	optionalDependencies?: Record<string, string>;
}

describe('package-lock.json', () => {
	let packages: Record<string, Locked>;

	beforeAll(async () => {
		const text = await readFile('package-lock.json', 'utf8');
		({ packages } = JSON.parse(text) as { packages: Record<string, Locked> });
	});

	test('names no registry, so that everyone installs from their own', () => {
		const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
		expect(addresses).toEqual([]);
	});

	test('names the packages of every platform: npm ci refuses to install without them', () => {
		const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
			Object.keys(optionalDependencies).filter(
				(name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)),
			),
		);
		expect(missing).toEqual([]);
	});
});
