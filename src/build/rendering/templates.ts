import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeHash } from '../code.ts';
import { runCompiler } from './runCompiler.ts';
import { FACTS_FILE } from './astro.ts';
import { keptFolder } from './keptFolder.ts';

/** Templates that are compiled for any base path. */
export interface Templates {
	/** Hash of the code they were compiled from. */
	code: string;
	folder: string;
	/** True where they came with the package: then nothing is compiled, and nothing may be written beside them. */
	shipped: boolean;
}

/** Where a package holds its compiled templates. */
export const SHIPPED_TEMPLATES = 'templates';

/**
 * The project's templates, compiled: those that came with a package, those kept from an earlier build, or else
 * new ones made by Astro.
 * @param root the project's folder
 * @param signal ends compiling early
 */
export async function compiledTemplates(root: string, signal?: AbortSignal): Promise<Templates> {
	const code = codeHash(root, 'render');
	const shipped = join(root, SHIPPED_TEMPLATES);
	if (existsSync(join(shipped, FACTS_FILE))) return { code, folder: shipped, shipped: true };
	const folder = await keptFolder(join(root, '.astro', 'renderers'), code, (work) => compileApart(root, work, signal));
	return { code, folder, shipped: false };
}

/** @throws Error with what was printed */
async function compileApart(root: string, folder: string, signal: AbortSignal | undefined): Promise<void> {
	const script = fileURLToPath(new URL('./compileTemplates.ts', import.meta.url));
	const { code, said } = await runCompiler(script, [root, folder], { cwd: root, signal });
	if (code !== 0) throw new Error(`The templates could not be compiled:\n${said}`);
}
