import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of Astro that templates are compiled by; `package.json` names it, too. Rendering knows its insides. */
export const ASTRO_VERSION = '7.3.5';

/** An Astro that is there. */
export interface AstroPackage {
	version: string;
	/** The folder `node_modules` that it stands in. */
	modules: string;
}

/** Astro as it is installed beside this software; undefined where it is not. @param from the module that would import it */
export function installedAstro(from: string = import.meta.url): AstroPackage | undefined {
	const modules = (createRequire(from).resolve.paths('astro') ?? []).find((folder) => existsSync(join(folder, 'astro', 'package.json')));
	if (modules === undefined) return undefined;
	const { version } = JSON.parse(readFileSync(join(modules, 'astro', 'package.json'), 'utf8')) as { version: string };
	return { version, modules };
}

/** What is not there to compile a site's own templates, and how to get it; undefined where all of it is. */
export function missingAstro(from: string = import.meta.url): { message: string; help: string } | undefined {
	const astro = installedAstro(from);
	if (astro?.version === ASTRO_VERSION) return undefined;
	const there = astro ? `, and ${astro.version} is installed` : ', which is not installed';
	return {
		message: `Templates of your own are compiled by Astro ${ASTRO_VERSION}${there}.`,
		help: `Install it in ${folderOf(from)}: npm install --save-dev --save-exact astro@${ASTRO_VERSION}. Sites without templates of their own need none: what comes with the software is compiled.`,
	};
}

/** Where the software is installed: the folder of a repository. */
function folderOf(from: string): string {
	const file = fileURLToPath(from);
	return /^(.+?)[\\/]node_modules[\\/]/.exec(file)?.[1] ?? dirname(file);
}
