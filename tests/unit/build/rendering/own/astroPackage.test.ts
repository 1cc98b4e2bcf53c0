import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ASTRO_VERSION, missingAstro } from '../../../../../src/build/rendering/own/astroPackage.ts';
import { OFFERED } from '../../../../../src/site/components/offered.ts';

interface Manifest {
	devDependencies: Record<string, string>;
	peerDependencies: Record<string, string>;
	exports: Record<string, unknown>;
}

const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../../../package.json'), 'utf8')) as Manifest;

it('Astro is asked for where it is not there, or is another, with the folder to install it in', () => {
	const root = mkdtempSync(join(tmpdir(), 'astro-'));
	try {
		const from = pathToFileURL(join(root, 'node_modules/answered/dist-package/src/x.js')).href;
		const astro = join(root, 'node_modules/astro/package.json');
		mkdirSync(dirname(astro), { recursive: true });
		const install = `Install it in ${root}: npm install --save-dev --save-exact astro@${ASTRO_VERSION}.`;
		expect(missingAstro(from)).toEqual({ message: `Templates of your own are compiled by Astro ${ASTRO_VERSION}, which is not installed.`, help: expect.stringContaining(install) as string });
		writeFileSync(astro, '{ "version": "5.0.0" }');
		expect(missingAstro(from)).toEqual({ message: `Templates of your own are compiled by Astro ${ASTRO_VERSION}, and 5.0.0 is installed.`, help: expect.stringContaining(install) as string });
		writeFileSync(astro, JSON.stringify({ version: ASTRO_VERSION }));
		expect(missingAstro(from)).toBeUndefined();
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
});

it('the version that is asked for is the one that templates are compiled by here', () => {
	expect([manifest.devDependencies['astro'], manifest.peerDependencies['astro']]).toEqual([ASTRO_VERSION, ASTRO_VERSION]);
	expect(missingAstro()).toBeUndefined();
});

it('editors find every component that templates may import where the package has it', () => {
	const components = Object.fromEntries(Object.entries(OFFERED).map(([name, file]) => [`./components/${name}.astro`, `./dist-package/sources/src/site/components/${file}`]));
	expect(manifest.exports).toMatchObject(components);
	expect(Object.keys(manifest.exports).filter((key) => key.endsWith('.astro')).sort()).toEqual(Object.keys(components).sort());
});
