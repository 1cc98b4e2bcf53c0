import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The demonstration content that comes with the project. */
export const DEMONSTRATION = path.join(ROOT, 'content');

/** A site with what an adopter may have: templates of its own, letters, counts, answers in frames. */
export const ADOPTED = path.join(ROOT, 'tests/fixtures/adopted');

/** A site of three entries, in one language. */
export const SMALL = path.join(ROOT, 'tests/fixtures/small');

export interface BuiltSite {
	/** The folder that holds the site. */
	dist: string;
	/** What the build printed, both streams. */
	log: string;
	remove(): Promise<void>;
}

/**
 * Builds a content folder into a folder of its own, as a user would: by the command, in a process of
 * its own, without anything left from an earlier build. Tests that only read a site share one: `sharedSite`.
 *
 * @param content absolute path of the content
 * @param flags further flags of the command
 * @throws with the command's output when it fails
 */
export async function buildSite(content: string, flags: readonly string[] = []): Promise<BuiltSite> {
	const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
	const log = await buildInto(folder, content, flags);
	return { dist: path.join(folder, 'dist'), log, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Builds a content folder into `dist` of a folder, with its cache beside it.
 * @returns what the build printed, both streams
 * @throws with that, when it fails
 */
export async function buildInto(folder: string, content: string, flags: readonly string[]): Promise<string> {
	const folders = ['--content', content, '--out', path.join(folder, 'dist'), '--cache', path.join(folder, 'cache')];
	return await runScript('scripts/build.ts', [...folders, ...flags]);
}

/**
 * Runs a script of the project and gives what it printed, both streams.
 * @throws with that, when it fails
 */
export async function runScript(script: string, args: readonly string[]): Promise<string> {
	const child = startScript(script, args);
	let log = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (log += text));
	}
	const code = await new Promise((resolve, reject) => {
		child.on('error', reject).on('close', resolve);
	});
	if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${String(code)}:\n${log}`);
	return log;
}

/** Starts a script of the project as a user's shell would. */
export function startScript(script: string, args: readonly string[]): ChildProcessByStdio<null, Readable, Readable> {
	return spawn(process.execPath, [script, ...args], {
		cwd: ROOT,
		env: environment(),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

/** What a user's shell would hold, without colours: Vitest's own variables would pass for settings of the site. */
function environment(): NodeJS.ProcessEnv {
	const own = /^(?:VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;
	return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name) && name !== 'FORCE_COLOR')), NO_COLOR: '1' };
}
