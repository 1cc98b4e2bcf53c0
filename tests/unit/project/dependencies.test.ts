import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ADMIN_PACKAGES } from '../../../src/editing/admin/packages.ts';
import { ASTRO_VERSION } from '../../../src/build/rendering/own/astroPackage.ts';

interface Packages {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	optionalDependencies: Record<string, string>;
	peerDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
}

const own = JSON.parse(await readFile('package.json', 'utf8')) as Packages;
const document = await readFile('docs/dependencies.md', 'utf8');
const direct = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };

test('each package is in docs/dependencies.md with its reason, and none that is gone', () => {
	const named = new Set([...document.matchAll(/^\| (`.*`) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)));
	expect(Object.keys(direct).filter((name) => !named.has(name))).toEqual([]);
	expect([...named].filter((name) => direct[name] === undefined)).toEqual([]);
});

test('versions are exact', () => {
	expect(Object.entries(direct).filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('packages that would run scripts when installed are named in allowScripts', async () => {
	const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }> };
	const running = Object.entries(packages).filter(([place, { hasInstallScript }]) => place !== '' && hasInstallScript).map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 13));
	expect(running.filter((name) => own.allowScripts[name] === undefined)).toEqual([]);
});

test('packages that a site may ask for are those that it is told to install, of the version that is tested', () => {
	expect(own.peerDependencies).toEqual({ ...ADMIN_PACKAGES, astro: ASTRO_VERSION });
	expect(own.devDependencies).toMatchObject(ADMIN_PACKAGES);
});
