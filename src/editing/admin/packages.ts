import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The packages that editing in the browser is made of, with their versions. Few sites ask for them, and they weigh 55 MB. */
export const ADMIN_PACKAGES = { '@sveltia/cms': '0.221.1', '@fontsource-variable/material-symbols-outlined': '5.3.7' } as const;

/** Sveltia CMS in one file, which its package does not name among what it gives away, from its folder. */
const SCRIPT = 'dist/sveltia-cms.js';
const ICONS = 'files/material-symbols-outlined-latin-wght-normal.woff2';

/** Absolute paths of the editor's own files. @throws Error where its packages are not installed, of which `missingAdmin` tells before */
export function adminSources(): { script: string; icons: string } {
	return { script: fileOf('@sveltia/cms', SCRIPT), icons: fileOf('@fontsource-variable/material-symbols-outlined', ICONS) };
}

/** What is not there of the editor, and how to get it; undefined where all of it is. */
export function missingAdmin(): { message: string; help: string } | undefined {
	const missing = (Object.keys(ADMIN_PACKAGES) as Name[]).filter((name) => folderOf(name) === undefined);
	if (missing.length === 0) return undefined;
	const wanted = missing.map((name) => `${name}@${ADMIN_PACKAGES[name]}`);
	return {
		message: `Editing in the browser needs packages that are not installed: ${missing.join(', ')}.`,
		help: `Install them (npm install --save-exact ${wanted.join(' ')}), or take "admin" out.`,
	};
}

type Name = keyof typeof ADMIN_PACKAGES;

function fileOf(name: Name, file: string): string {
	const folder = folderOf(name);
	if (folder === undefined) throw new Error(missingAdmin()!.message);
	return join(folder, file);
}

function folderOf(name: Name): string | undefined {
	const manifests = (createRequire(import.meta.url).resolve.paths(name) ?? []).map((folder) => join(folder, name, 'package.json'));
	const found = manifests.find((manifest) => existsSync(manifest));
	return found && dirname(found);
}
