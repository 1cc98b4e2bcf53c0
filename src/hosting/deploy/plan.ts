import { randomUUID } from 'node:crypto';
import type { Manifest } from './manifest.ts';
import { dropBatches, inTheWay, sendBatches, STEPS, stepOf } from './order.ts';
import { isThere, liveOf, type Journal, type Live, type Standing, type State, type Waiting } from './state.ts';

/** What is asked of a deploy. */
export interface PlanOptions {
	/** For how long files stay that are no part of the site any more, in milliseconds. */
	grace: number;
	/** Milliseconds since 1970. */
	now: number;
	/** Send files that are there already, too. */
	all: boolean;
	/** Take away at once what is no part of the site, and keep nothing of the version before. */
	erase: boolean;
	/** Most files of a batch. */
	batch: number;
}

/** What a deploy is going to do. */
export interface Plan {
	journal: Journal;
	/** The state when all of it is done. */
	state: State;
	/** Files to send, and their bytes. */
	send: string[];
	bytes: number;
	/** Files to delete now. */
	drop: string[];
	/** Number of files to send by step. */
	steps: { step: (typeof STEPS)[number]; files: number }[];
}

/** Works out what leads from where a target stands to a version. */
export function makePlan(standing: Standing, to: Manifest, options: PlanOptions): Plan {
	const { current, live, open } = standing;
	const send = [...to.files].filter(([path, { hash }]) => options.all || live.get(path) !== hash).map(([path]) => path);
	const { clear, due, waiting } = leaving(standing, to, options);
	const rollback = rollbackAfter(standing, to, options);
	const batches = [
		...dropBatches(clear, 'clear', options.batch),
		...sendBatches(send, (path) => isPresent(live, path), options.batch),
		...dropBatches(due, 'drop', options.batch),
	];
	const journal: Journal = {
		format: 1,
		token: randomUUID(),
		...(current && { from: current.id }),
		to: to.id,
		...(rollback !== undefined && { rollback }),
		kept: open && open.journal.rollback === rollback ? [...open.kept] : [],
		differs: differences(live, liveOf(current?.files, standing.waiting, {})),
		waiting: standing.waiting,
		batches,
	};
	return {
		journal,
		state: { format: 1, current: to.id, ...(rollback !== undefined && { previous: rollback }), waiting },
		send,
		bytes: send.reduce((sum, path) => sum + to.files.get(path)!.bytes, 0),
		drop: [...clear, ...due],
		steps: countSteps(send, live),
	};
}

/** Parts what is no longer part of the site: in the way of new files, due to go, waiting for longer. */
function leaving({ live, waiting: before, open }: Standing, to: Manifest, { grace, now, erase }: PlanOptions): { clear: string[]; due: string[]; waiting: Record<string, Waiting> } {
	const going = [...live.keys()].filter((path) => !to.files.has(path));
	const clear = new Set(inTheWay(going, to.files));
	const due: string[] = [];
	const waiting: [string, Waiting][] = [];
	for (const path of going) {
		if (clear.has(path)) continue;
		// What a deploy that was cut short brought back, readers may have met since.
		const isBack = open?.to.files.has(path) ?? false;
		const since = Object.hasOwn(before, path) && !isBack ? before[path]!.since : now;
		if (erase || since + grace <= now) due.push(path);
		else waiting.push([path, { hash: live.get(path)!, since }]);
	}
	return { clear: [...clear], due, waiting: Object.fromEntries(waiting) };
}

/** The version that a rollback leads to afterwards, whose files are kept as they are replaced. */
function rollbackAfter({ state, current, open }: Standing, to: Manifest, { erase }: PlanOptions): string | undefined {
	if (erase) return undefined;
	if (to.id !== current?.id) return current?.id;
	// Taken back to where it began, after some of what the version before that needs was deleted and not kept.
	const reached = open ? open.journal.batches.slice(0, open.progress.done + 1) : [];
	const isBroken = open?.journal.rollback !== state?.previous && reached.some(({ action }) => action !== 'send');
	return isBroken ? undefined : state?.previous;
}

/** How one set of files differs from another, as a journal notes it. */
export function differences(live: Live, base: Live): Record<string, string> {
	const differs = [...live].filter(([path, hash]) => base.get(path) !== hash);
	const gone = [...base.keys()].filter((path) => !live.has(path)).map((path) => [path, ''] as const);
	return Object.fromEntries([...differs, ...gone]);
}

/** Whether a file, or the one that it is a compressed copy of, is there: a copy that is new is still of a changed page. */
function isPresent(live: Live, path: string): boolean {
	return isThere(live, path) || isThere(live, path.replace(/\.(?:gz|br)$/, ''));
}

function countSteps(send: readonly string[], live: Live): Plan['steps'] {
	const counts = STEPS.map((step) => ({ step, files: 0 }));
	for (const path of send) counts[stepOf(path, !isPresent(live, path))]!.files += 1;
	return counts.filter(({ files }) => files > 0);
}
