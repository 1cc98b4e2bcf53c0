import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Whether this is the software's own repository, and no package made of it: there its sources run. */
export const OWN = existsSync(join(ROOT, 'scripts', 'build.ts'));

/** Where the commands are. */
export const SCRIPTS = new URL(OWN ? '../scripts/' : '../dist-package/scripts/', import.meta.url);

/** @type {{ version: string; devDependencies: Record<string, string>; optionalDependencies: Record<string, string> }} */
export const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/**
 * Keeps compiled code between runs: a command that is run again, and each of its threads, starts in half the time.
 * Node leaves it out where the folder cannot be written.
 */
export function keepCompiled() {
	const installed = dirname(ROOT);
	const modules = OWN ? join(ROOT, 'node_modules') : basename(installed) === 'node_modules' ? installed : undefined;
	if (modules === undefined || process.env.NODE_COMPILE_CACHE !== undefined) return;
	// Threads ask the environment, and this one is past that.
	process.env.NODE_COMPILE_CACHE = join(modules, '.cache', OWN ? 'node' : 'answered');
	module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
}
