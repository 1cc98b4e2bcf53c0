import { readManifest, type Files, type Manifest } from './manifest.ts';
import type { Batch } from './order.ts';
import { DeployRefused } from './refused.ts';
import type { Target } from './target.ts';

/** Stands for the hash of a file that a change was cut short at: it is there, old or new. */
export const UNKNOWN = '?';

/** The same of a file that may not be there at all. */
const PERHAPS = '?new';

/** A file that is no part of the site any more and is still there, for readers of the last version. */
export interface Waiting {
	/** Begins with `?` where a change was cut short. */
	hash: string;
	/** When it ceased to be part of the site, in milliseconds since 1970. */
	since: number;
}

/** What a target remembers once a deploy is complete. */
export interface State {
	format: 1;
	/** Id of the version that is there. */
	current: string;
	/** Id of the version that a rollback leads to. */
	previous?: string;
	waiting: Record<string, Waiting>;
}

/** A change, written down before it begins. */
export interface Journal {
	format: 1;
	/** Tells whose progress is noted. */
	token: string;
	/** The version that was complete before, and the one that is to be; none before the first deploy. */
	from?: string;
	to: string;
	/** The version whose files are kept as they are replaced: where a rollback after this change leads. */
	rollback?: string;
	/** Files of that version that are kept already. */
	kept: string[];
	/** Where the target differed from `from` before: a hash, one with `?` for what is not known, nothing for what was not there. */
	differs: Record<string, string>;
	waiting: Record<string, Waiting>;
	batches: Batch[];
}

/** How far a change is. */
export interface Progress {
	/** The journal's. */
	token: string;
	/** Batches that are done. */
	done: number;
	/** Whether what the next one replaces is kept. */
	kept: boolean;
}

/** Hashes of the files that are there; those that a change was cut short at begin with `?`. */
export type Live = Map<string, string>;

/** Where a target stands. */
export interface Standing {
	state: State | undefined;
	/** The version that was complete last; undefined before the first. */
	current: Manifest | undefined;
	previous: Manifest | undefined;
	live: Live;
	waiting: Record<string, Waiting>;
	/** A change that was cut short. */
	open: { journal: Journal; progress: Progress; kept: Set<string>; to: Manifest } | undefined;
}

export const NOTES = { state: 'state.json', journal: 'journal.json', progress: 'progress.json', lock: 'lock.json' } as const;

/** Name of the note that holds a manifest. */
export function manifestNote(id: string): string {
	return `manifests/${id}.json`;
}

/**
 * Reads where a target stands, a change that was cut short included.
 * @throws DeployRefused where its notes cannot be read
 */
export async function readStanding(target: Target): Promise<Standing> {
	const state = await readJson<State>(target, NOTES.state);
	const current = state && (await manifestAt(target, state.current));
	const previous = state?.previous === undefined ? undefined : await manifestAt(target, state.previous);
	const journal = await readJson<Journal>(target, NOTES.journal);
	// Cut short between the new state and the end of its journal: the change was complete.
	const isOpen = journal !== undefined && journal.from === state?.current;
	if (!isOpen) {
		const waiting = state?.waiting ?? {};
		return { state, current, previous, waiting, live: liveOf(current?.files, waiting, {}), open: undefined };
	}
	const noted = await readJson<Progress>(target, NOTES.progress);
	const progress = noted?.token === journal.token ? noted : { token: journal.token, done: 0, kept: false };
	const to = await manifestAt(target, journal.to);
	const rollback = journal.rollback === undefined ? undefined : await manifestAt(target, journal.rollback);
	const live = liveOf(current?.files, journal.waiting, journal.differs);
	const kept = replay(live, journal, progress, { to, rollback });
	return { state, current, previous, waiting: journal.waiting, live, open: { journal, progress, kept, to } };
}

/** Hashes by path of a version, of what waits to be deleted, and of what differs. */
export function liveOf(files: Files | undefined, waiting: Record<string, Waiting>, differs: Record<string, string>): Live {
	const live: Live = new Map();
	for (const [path, { hash }] of Object.entries(waiting)) live.set(path, hash);
	for (const [path, { hash }] of files ?? []) live.set(path, hash);
	for (const [path, hash] of Object.entries(differs)) {
		if (hash === '') live.delete(path);
		else live.set(path, hash);
	}
	return live;
}

/** Whether a file is there for certain. */
export function isThere(live: Live, path: string): boolean {
	return live.has(path) && live.get(path) !== PERHAPS;
}

/** Carries a change out on `live` as far as it came. @returns the paths that are kept */
function replay(live: Live, { batches, kept }: Journal, progress: Progress, { to, rollback }: { to: Manifest; rollback: Manifest | undefined }): Set<string> {
	const all = new Set(kept);
	for (const [number, batch] of batches.slice(0, progress.done + 1).entries()) {
		const isDone = number < progress.done;
		// Nothing of a batch is changed before what it replaces is kept.
		if (!isDone && !progress.kept) break;
		for (const path of toKeep(batch.paths, live, rollback, all)) all.add(path);
		for (const path of batch.paths) {
			if (!isDone) live.set(path, batch.action === 'send' && isThere(live, path) ? UNKNOWN : PERHAPS);
			else if (batch.action === 'send') live.set(path, to.files.get(path)!.hash);
			else live.delete(path);
		}
	}
	return all;
}

/** Those of a batch's files that a rollback would need and that are not kept yet. */
export function toKeep(paths: readonly string[], live: Live, rollback: Manifest | undefined, kept: ReadonlySet<string>): string[] {
	if (!rollback) return [];
	return paths.filter((path) => {
		const hash = rollback.files.get(path)?.hash;
		return hash !== undefined && hash === live.get(path) && !kept.has(path);
	});
}

async function manifestAt(target: Target, id: string): Promise<Manifest> {
	const name = manifestNote(id);
	const text = await target.readNote(name);
	if (text === undefined) throw damaged(target, name, 'It is not there.');
	return parse(target, name, () => {
		const manifest = readManifest(text);
		if (manifest.id !== id) throw new SyntaxError('Its content does not match its name.');
		return manifest;
	});
}

async function readJson<T extends object>(target: Target, name: string): Promise<T | undefined> {
	const text = await target.readNote(name);
	return text === undefined ? undefined : parse(target, name, () => JSON.parse(text) as T);
}

function parse<T>(target: Target, name: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw damaged(target, name, error.message);
	}
}

function damaged(target: Target, name: string, why: string): DeployRefused {
	return new DeployRefused(
		`What the last deploy left in ${target.name} cannot be read (.deploy/${name}): ${why} Deploy with --take-over: it sends every file again, and there is no rollback to the version before.`,
	);
}
