import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Packages {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
}

const own = JSON.parse(await readFile('package.json', 'utf8')) as Packages;
const document = await readFile('docs/dependencies.md', 'utf8');
const direct = { ...own.dependencies, ...own.devDependencies };

test('each package is in docs/dependencies.md with its reason, and none that is gone', () => {
	const named = new Set([...document.matchAll(/^\| (`.*`) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)));
	expect(Object.keys(direct).filter((name) => !named.has(name))).toEqual([]);
	expect([...named].filter((name) => direct[name] === undefined)).toEqual([]);
});

test('versions are exact', () => {
	expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('packages that would run scripts when installed are named in allowScripts', async () => {
	const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }> };
	const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 13));
	expect(running.filter((name) => own.allowScripts[name] === undefined)).toEqual([]);
});
