import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { FACTS_FILE } from './astro.ts';

/**
 * The renderer of a name: the one kept from an earlier build, or else a new one. It is made beside its place and
 * moves there at the end, so that no half renderer is ever used.
 * @param folder of all that are kept
 * @param make puts it into an empty folder
 */
export async function keptFolder(folder: string, name: string, make: (work: string) => Promise<void>): Promise<string> {
	const place = join(folder, name);
	const isThere = (): boolean => existsSync(join(place, FACTS_FILE));
	if (isThere()) return place;
	await mkdir(folder, { recursive: true });
	// Several builds may be at it, in one process too.
	const work = await mkdtemp(`${place}.`);
	try {
		await make(work);
		// Another build may have been quicker, and be using its own already.
		if (!isThere()) {
			await rename(work, place).catch((error: unknown) => {
				if (!isThere()) throw error;
			});
		}
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
	forgetOthers(folder);
	return place;
}

/** Renderers kept, and for how long at least: builds of other branches or bases may be using theirs. */
const KEPT = 8;
const KEPT_HOURS = 24;

function forgetOthers(folder: string): void {
	const limit = Date.now() - KEPT_HOURS * 3_600_000;
	const known = readdirSync(folder)
		.flatMap((name) => {
			const path = join(folder, name);
			// Another build may have moved its own away since.
			const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
			return made === undefined ? [] : [{ path, made }];
		})
		.sort((a, b) => b.made - a.made);
	for (const { path, made } of known.slice(KEPT)) {
		if (made < limit) rmSync(path, { recursive: true, force: true });
	}
}
