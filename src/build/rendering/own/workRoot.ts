import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OwnFiles } from './ownFiles.ts';

/** What the software's templates are made of, from the project's folder. */
export const TEMPLATE_SOURCES = ['src/archive', 'src/search', 'src/offline', 'src/site', 'public', 'astro.config.mjs'] as const;

/** Where a package, whose code is compiled, holds those sources, and packages that they import, each as one file. */
export const SHIPPED_SOURCES = 'sources';
export const SOURCE_PACKAGES = 'packages';

/** Folder of packages that came with the sources; undefined in the project's own repository, which has them installed. */
export function shippedPackages(root: string): string | undefined {
	const folder = join(root, SHIPPED_SOURCES, SOURCE_PACKAGES);
	return existsSync(folder) ? folder : undefined;
}

/**
 * Makes a folder in which a site's own templates are compiled with the software's. Astro writes into the folder that it works in,
 * which that of a package may not be for; and what it makes of a template follows from the template's place, which is the same
 * here on every machine.
 * @param root the project's folder
 * @param folder to be made
 * @param modules the folder `node_modules` to import from
 */
export function makeWorkRoot(root: string, folder: string, { files }: OwnFiles, modules: string): void {
	const shipped = join(root, SHIPPED_SOURCES);
	const sources = existsSync(shipped) ? shipped : root;
	mkdirSync(folder, { recursive: true });
	for (const part of TEMPLATE_SOURCES) cpSync(join(sources, part), join(folder, part), { recursive: true });
	for (const [place, bytes] of files) {
		mkdirSync(dirname(join(folder, place)), { recursive: true });
		writeFileSync(join(folder, place), bytes);
	}
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'templates', private: true, type: 'module' }));
	symlinkSync(modules, join(folder, 'node_modules'), 'junction');
}

/** The names of the packages that came with the sources, as they are imported, with their files. */
export function packageFiles(folder: string | undefined): Map<string, string> {
	if (folder === undefined) return new Map();
	return new Map(readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => [name.replace(/\.js$/, '').replaceAll('__', '/'), join(folder, name)]));
}
