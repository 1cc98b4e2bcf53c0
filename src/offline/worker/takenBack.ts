import { PACK_LIST, readPackList } from '../packs/list.ts';
import { cacheNames, cachesOf } from '../store/caches.ts';
import { oldestCopy } from '../store/copies.ts';
import type { OfflineDatabase } from '../store/database.ts';
import { forgetRead, keepsRead } from '../store/keeping.ts';
import type { Shelf } from '../store/saved.ts';
import { Current } from './current.ts';
import { ask } from './network.ts';
import { refetch } from './refetch.ts';
import { basePath } from './scope.ts';
import { refreshIndex } from './searchIndex.ts';
import { onShelf } from './shelf.ts';
import { dropCopies, keepCopies, shortenTopics, staleCopies } from './staleCopies.ts';
import { exchangePages, hideFiles, stalePacks } from './stalePacked.ts';
import { takeOutOfIndex } from './staleIndex.ts';

/** How often the worker looks whether what is saved still holds: every six hours at most. */
const PAUSE = 6 * 3_600_000;

/** How soon it looks again where that was cut short. */
const SOON = 600_000;

/** Key of the time when it last looked. */
const LOOKED = 'looked-for-taken-back';

/** Pages that are fetched anew each time at most: about 800 kB. The others stay as they are until the next. */
const MOST_PAGES = 200;

/**
 * With a network, now and then: looks whether what is on this device still holds. What the site no longer says goes,
 * and pages that say something else are fetched anew. What is cut short is done again.
 */
export async function forgetTakenBack(): Promise<void> {
	await onShelf(async (shelf) => {
		const { database, scope } = shelf;
		if ((await database.count('packs')) === 0 && !(await hasCopies(scope))) return;
		if (Date.now() - (await lastLook(shelf)) < PAUSE) return;
		// While a page saves parts, another time.
		await navigator.locks.request(`offline ${scope}`, { ifAvailable: true }, async (lock) => {
			if (!lock) return;
			// Cut short, or something else came in the site's place: it looks again soon.
			const isDone = await look(shelf).catch(() => false);
			// Pages that were fetched anew while the reader chose to keep none.
			if (!(await keepsRead(database))) await forgetRead(scope);
			await noteLook(database, isDone ? 0 : PAUSE - SOON);
		});
	});
}

/** @param earlier by how many milliseconds, so that it looks sooner again */
async function noteLook(database: OfflineDatabase, earlier: number): Promise<void> {
	await database.put('facts', Date.now() - earlier, LOOKED);
}

/** When it last looked. Where it never has, all that is here held when it was kept: what is younger than a pause needs no look. */
async function lastLook({ database, scope }: Shelf): Promise<number> {
	const looked = await database.get('facts', LOOKED);
	if (looked !== undefined) return looked;
	const saved = (await database.getAll('packs')).map(({ savedAt }) => savedAt);
	const since = Math.min(Date.now(), await oldestCopy(scope), ...saved);
	await database.put('facts', since, LOOKED);
	return since;
}

async function hasCopies(scope: string): Promise<boolean> {
	const core = cacheNames(scope).core;
	return (await cachesOf(scope)).some((name) => !name.startsWith(core));
}

/** @returns whether all that is on the device was looked at. @throws TypeError, NoPackList */
async function look(shelf: Shelf): Promise<boolean> {
	const { scope } = shelf;
	const current = await Current.ask();
	await refreshIndex();
	const copies = await staleCopies(scope, current);
	const packs = await stalePacks(shelf, current, onceAsked(withdrawnPaths));
	const inPacks = packs.flatMap(({ pages }) => pages.map((path) => scope + path.slice(1)));
	const all = [...new Set([...copies.keys(), ...inPacks])].sort(entriesFirst);
	const due = new Set(all.slice(0, MOST_PAGES));
	const isDue = (path: string): boolean => due.has(scope + path.slice(1));
	const duePacks = packs.map((pack) => ({ ...pack, pages: pack.pages.filter(isDue) }));

	for (const [address, names] of copies) if (due.has(address)) await dropCopies(address, names);
	await hideFiles(shelf, duePacks.flatMap(({ pages, texts }) => [...pages, ...texts]));
	const fresh = await refetch(due);
	for (const [address, { bytes, headers }] of fresh) await keepCopies(address, copies.get(address) ?? [], new Blob([bytes]), headers);
	await shortenTopics(shelf, new Set([...due].filter((address) => !fresh.has(address))));
	// The index before its texts: as long as these are there, it is done again.
	await takeOutOfIndex(shelf, duePacks.flatMap(({ texts }) => texts));
	for (const pack of duePacks) await exchangePages(shelf, pack, fresh);
	if (all.length > due.size) return false;
	await current.remember();
	return true;
}

/** Entries come before the lists that name them. */
function entriesFirst(a: string, b: string): number {
	return Number(b.includes('/q/')) - Number(a.includes('/q/'));
}

function onceAsked<T>(ask: () => Promise<T>): () => Promise<T> {
	let answer: Promise<T> | undefined;
	return () => (answer ??= ask());
}

/** Pages whose answer was withdrawn, as the list of packs tells them. @throws TypeError, NoPackList */
async function withdrawnPaths(): Promise<ReadonlySet<string>> {
	const response = await ask(basePath() + PACK_LIST, { cache: 'no-cache' });
	return new Set(readPackList(await response.text()).withdrawn);
}
