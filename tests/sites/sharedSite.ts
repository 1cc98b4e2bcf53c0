import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { PATIENCE_OF_TEST } from '../patience.ts';
import { buildInto } from './build.ts';

/** A site that several tests read. None may change it: what changes a site builds its own, or takes a copy. */
export interface SharedSite {
	/** The folder that holds the site. */
	dist: string;
}

/**
 * Builds a content folder as a user would, once in a run of all tests: whoever asks for the same content
 * with the same flags gets the same site, in whatever worker.
 *
 * @param content absolute path of the content
 * @param flags further flags of the command
 * @throws with the command's output when it fails
 */
export async function sharedSite(content: string, flags: readonly string[] = []): Promise<SharedSite> {
	const folder = path.join(inject('sites'), keyOf(content, flags));
	const [done, failed] = [`${folder}.done`, `${folder}.failed`];
	// The folder is made by one of those who ask at the same time.
	const isFirst = await mkdir(folder).then(() => true, (error: unknown) => {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return false;
	});
	if (isFirst) {
		const outcome = await buildInto(folder, content, flags).then(() => ({ file: done, text: '' }), (error: unknown) => ({ file: failed, text: String(error) }));
		await writeFile(`${outcome.file}.part`, outcome.text);
		await rename(`${outcome.file}.part`, outcome.file);
	}
	const limit = performance.now() + PATIENCE_OF_TEST;
	while (!existsSync(done)) {
		if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
		if (performance.now() > limit) throw new Error(`${content} was never built by the worker that began to.`);
		await pause(50);
	}
	return { dist: path.join(folder, 'dist') };
}

/** Equal for equal files and flags. */
function keyOf(content: string, flags: readonly string[]): string {
	const hash = createHash('sha256').update(JSON.stringify(flags));
	const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
	for (const file of files.map((item) => path.join(item.parentPath, item.name)).sort()) {
		hash.update(`\0${path.relative(content, file)}\0`).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}
