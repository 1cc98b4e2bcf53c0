import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeHash } from '../code.ts';
import { compileEnvironment } from './compileEnvironment.ts';
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
 */
export async function compiledTemplates(root: string): Promise<Templates> {
	const code = codeHash(root, 'render');
	const shipped = join(root, SHIPPED_TEMPLATES);
	if (existsSync(join(shipped, FACTS_FILE))) return { code, folder: shipped, shipped: true };
	const folder = await keptFolder(join(root, '.astro', 'renderers'), code, (work) => compileApart(root, work));
	return { code, folder, shipped: false };
}

/**
 * Astro works in a process of its own: what it needs of memory and of the environment stays there.
 * @throws Error with what it printed
 */
async function compileApart(root: string, folder: string): Promise<void> {
	const script = fileURLToPath(new URL('./compileTemplates.ts', import.meta.url));
	const child = spawn(process.execPath, [script, root, folder], { cwd: root, env: compileEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const code = await new Promise((resolve, reject) => {
		child.on('error', reject).on('close', resolve);
	});
	if (code !== 0) throw new Error(`The templates could not be compiled:\n${said}`);
}
