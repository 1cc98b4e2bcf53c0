import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The folder of sites that are built once for all tests of a run. */
		sites: string;
	}
}

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';

/** Bytes that must be free there, and in memory: several times what all tests together write. */
const PLENTY = 2e9;

/** Where `npm run build` keeps compiled code: whatever a test starts begins in half the time with it. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url));

/**
 * Gives a run of Vitest a folder of its own for all that tests write, which is gone at the end whatever
 * became of them, and in it one for the sites that they share.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(path.join(await placeOfFiles(), 'answered-tests-'));
	process.env['TMPDIR'] = folder;
	process.env['NODE_COMPILE_CACHE'] = COMPILED;
	const sites = path.join(folder, 'sites');
	await mkdir(sites);
	project.provide('sites', sites);
	// A browser that is just ending may still write there.
	return () => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}

/** Tests write and delete files by the ten thousand and would wait for a disk most of the time. */
async function placeOfFiles(): Promise<string> {
	if (process.env['TMPDIR'] !== undefined || !existsSync(MEMORY)) return tmpdir();
	const { bavail, bsize } = await statfs(MEMORY);
	return Math.min(bavail * bsize, process.availableMemory()) > PLENTY ? MEMORY : tmpdir();
}
