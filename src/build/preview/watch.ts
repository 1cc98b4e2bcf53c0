import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';

/** Milliseconds within which several changes count as one: an editor saves, a branch is checked out. */
const QUIET = 40;

/** Milliseconds between two looks whether the content folder is still the one that is watched. */
const LOOK_EACH = 500;

/** Milliseconds for which pages wait for what the check says of them; where it takes longer, they are loaded once more. */
const HELD = 250;

/** What a change of the content leads to. */
export interface Outcome {
	/** True where an error keeps pages as they were. */
	stops: boolean;
	/** Whether the check found anything other than before, when it is done. */
	checked: Promise<boolean>;
}

/** What follows from a change. */
export interface Following {
	/** Takes the changed files in, by path in the content folder; all where undefined. */
	changed: (files?: string[]) => Promise<Outcome>;
	/** Pages are to be made from the content as it is now. */
	renew: () => void;
	/** Open pages are to be loaded again. */
	reload: () => void;
	onTrouble: (text: string) => void;
}

/**
 * Follows a content folder: a saved file is taken in and open pages are loaded again. Where the folder goes
 * and another comes in its place, as when a branch is checked out or a disk mounted, all of that is taken in.
 * @param content absolute path of the content folder
 * @param first the check that began before
 * @returns what ends it
 */
export function followContent(content: string, { changed, renew, reload, onTrouble }: Following, first: Promise<boolean>): () => Promise<void> {
	let ended = false;
	const follow = (checked: Promise<boolean>): void => {
		checked.then(
			(isOther) => { if (isOther) reload(); },
			(error: unknown) => { if (!ended) onTrouble(String(error)); },
		);
	};
	const pending = new Set<string>();
	let all = false;
	let timer: NodeJS.Timeout | undefined;
	let working = Promise.resolve();
	const takeIn = async (): Promise<void> => {
		// What goes with the whole folder is no edit: pages stay as they were until it is back.
		if (ended || inodeOf(content) === undefined) return;
		const files = all ? undefined : [...pending];
		pending.clear();
		all = false;
		const { stops, checked } = await changed(files);
		if (!stops) renew();
		const late = await Promise.race([checked.then(() => false, () => true), pause(HELD, true)]);
		reload();
		if (late) follow(checked);
	};
	const soon = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			working = working.then(takeIn).catch((error: unknown) => { if (!ended && inodeOf(content) !== undefined) onTrouble(String(error)); });
		}, QUIET);
	};
	follow(first);
	// Content must not lead the watcher out of its folder.
	const begin = () => watch(content, { ignoreInitial: true, followSymlinks: false }).on('all', (event, path) => {
		const file = relative(content, path).split(sep).join('/');
		if (event === 'addDir' || event === 'unlinkDir' || file.startsWith('../')) return;
		pending.add(file);
		soon();
	}).on('error', (error) => { onTrouble(String(error)); });
	let watcher = begin();
	const looking = onReplaced(content, () => {
		void watcher.close();
		watcher = begin();
		all = true;
		soon();
	});
	return async () => {
		ended = true;
		clearInterval(looking);
		clearTimeout(timer);
		await watcher.close();
		await working;
	};
}

/** Calls back when a folder is another than before, once it is there: whoever watches still watches the one that is gone. */
function onReplaced(folder: string, replaced: () => void): NodeJS.Timeout {
	let watched = inodeOf(folder);
	const timer = setInterval(() => {
		const now = inodeOf(folder);
		if (now !== undefined && now !== watched) replaced();
		watched = now;
	}, LOOK_EACH);
	return timer.unref();
}

/** Tells a folder from another that comes in its place; undefined where it is not there. */
export function inodeOf(folder: string): string | undefined {
	const stats = statSync(folder, { throwIfNoEntry: false });
	return stats && `${stats.dev} ${stats.ino}`;
}
