import { existsSync, lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { letRead, makeFolder } from '../../site/published/access.ts';
import { STAMP } from './order.ts';
import { move } from './place.ts';
import { readStamp, type Stamp } from './stamp.ts';

/** Moves and deletions in an output folder; what was done of them may be done again. */
export interface Moves {
	/** Files, and folders with a slash at their end, that go before anything comes. */
	clears: string[];
	/** Files to move into the output folder, in this order. */
	moves: string[];
	/** Files, and folders with a slash at their end, that go after all has come, in this order. */
	deletes: string[];
	/** The site's id after the change. */
	id: string;
}

/**
 * Carries a change of an output folder out, one operation after each `next`. From the first to the last move the stamp
 * there says what it is on its way to: whoever finds that without this change at hand knows that the folder
 * holds two sites mixed.
 * @param files the folder in which the files to move stand by their place
 */
export function* carryOut(out: string, files: string, { clears, moves, deletes, id }: Moves): Generator<undefined> {
	const coming = join(files, STAMP);
	if (existsSync(coming)) {
		const mixed = `${files}.stamp`;
		const stamp: Stamp = { id: '', ...readStamp(out), next: id };
		writeFileSync(mixed, `${JSON.stringify(stamp)}\n`);
		letRead(mixed);
		move(mixed, join(out, STAMP));
		yield;
	}
	yield* remove(out, clears);
	const made = new Set<string>();
	for (const file of moves) {
		const to = join(out, file);
		const folder = dirname(to);
		if (!made.has(folder)) makeFolder(folder);
		made.add(folder);
		move(join(files, file), to);
		yield;
	}
	yield* remove(out, deletes);
}

/** Folders that lose their last file go with it, upwards until one that has another. */
function* remove(out: string, places: readonly string[]): Generator<undefined> {
	for (const place of places) {
		const path = join(out, place);
		// What came in the place of something cleared before is left, where all this is done a second time.
		if (isFolder(path) === place.endsWith('/')) {
			// Of the thousand files of an edited shard the general one takes ten times as long.
			if (place.endsWith('/')) rmSync(path, { recursive: true });
			else unlinkSync(path);
		}
		yield;
	}
	for (const folder of new Set(places.map((place) => dirname(place)))) {
		for (let at = folder; at !== '.'; at = dirname(at)) {
			const path = join(out, at);
			if (!isFolder(path)) continue;
			if (readdirSync(path).length > 0) break;
			rmdirSync(path);
		}
	}
}

/** Undefined where nothing stands. */
function isFolder(path: string): boolean | undefined {
	try {
		return lstatSync(path).isDirectory();
	} catch (error) {
		if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
		throw error;
	}
}
