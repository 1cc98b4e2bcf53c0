import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../../archive/content/decode.ts';
import { FACTS_FILE } from './astro.ts';
import { codeHash } from '../code.ts';

/** The compiled templates of a site. */
export interface Renderer {
	/** Hash of the code and settings it was compiled from. */
	hash: string;
	/** Holds `server/` (the bundle), `client/` (styles, scripts, public files) and the facts. */
	folder: string;
}

/**
 * The renderer for the project's present code: the one kept from an earlier build, or else a
 * new one made by Astro. It is kept inside the project, since the bundle imports from its
 * `node_modules`.
 * @param root the project's folder
 * @param base the site's base path, with slashes at both ends
 */
export async function prepareRenderer(root: string, base: string): Promise<Renderer> {
	const hash = contentHash(codeHash(root, 'render'), base).slice(0, 24);
	const folder = join(root, '.astro', 'renderers', hash);
	if (!existsSync(join(folder, FACTS_FILE))) {
		await compile(root, base, folder);
		forgetOthers(dirname(folder));
	}
	return { hash, folder };
}

/** What a process needs to run; templates see all else as `import.meta.env`, and must not differ by it. */
const KEPT_OF_ENVIRONMENT = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'NODE_OPTIONS'];

/**
 * Astro works in a process of its own: what it needs of memory and of the environment stays there.
 * @throws Error with what it printed
 */
async function compileApart(root: string, base: string, folder: string): Promise<void> {
	const kept = Object.entries(process.env).filter(([name]) => KEPT_OF_ENVIRONMENT.includes(name));
	const env: NodeJS.ProcessEnv = { ...Object.fromEntries(kept), NODE_ENV: 'production' };
	const script = fileURLToPath(new URL('./compileTemplates.ts', import.meta.url));
	const child = spawn(process.execPath, [script, root, base, folder], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const code = await new Promise((resolve, reject) => {
		child.on('error', reject).on('close', resolve);
	});
	if (code !== 0) throw new Error(`The templates could not be compiled:\n${said}`);
}

/** Compiles beside the final place and moves there at the end, so that no half renderer is ever used. */
async function compile(root: string, base: string, folder: string): Promise<void> {
	await mkdir(dirname(folder), { recursive: true });
	// Several builds may be at it, in one process too.
	const work = await mkdtemp(`${folder}.`);
	try {
		await compileApart(root, base, work);
		// Another build may have been quicker, and be using its own already.
		if (existsSync(join(folder, FACTS_FILE))) return;
		await rename(work, folder).catch((error: unknown) => {
			if (!existsSync(join(folder, FACTS_FILE))) throw error;
		});
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/** Renderers kept, and for how long at least: builds of other branches or bases may be using theirs. */
const KEPT = 4;
const KEPT_HOURS = 24;

function forgetOthers(renderers: string): void {
	const limit = Date.now() - KEPT_HOURS * 3_600_000;
	const known = readdirSync(renderers)
		.flatMap((name) => {
			const path = join(renderers, name);
			// Another build may have moved its own away since.
			const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
			return made === undefined ? [] : [{ path, made }];
		})
		.sort((a, b) => b.made - a.made);
	for (const { path, made } of known.slice(KEPT)) {
		if (made < limit) rmSync(path, { recursive: true, force: true });
	}
}
