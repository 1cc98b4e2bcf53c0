import { PACK_LIST, readPackList } from '../packs/list.ts';
import { cacheNames } from '../store/caches.ts';
import { newestCopy } from '../store/copies.ts';
import { isGenuinePage } from '../store/genuine.ts';
import { ask } from './network.ts';
import { basePath } from './scope.ts';
import { onShelf } from './shelf.ts';
import { stamped } from '../store/stamp.ts';

/** How often the worker asks which answers were withdrawn: every six hours at most. */
const PAUSE = 6 * 3_600_000;

/** Key of the time when it last asked. */
const LOOKED = 'looked-for-withdrawn';

/** With a network, now and then: fetches anew the saved pages whose answer was withdrawn since. */
export async function amendSometimes(): Promise<void> {
	await onShelf(async ({ database }) => {
		if ((await database.count('packs')) === 0 && !(await hasPages())) return;
		if (Date.now() - ((await database.get('facts', LOOKED)) ?? 0) < PAUSE) return;
		await database.put('facts', Date.now(), LOOKED);
		const response = await ask(basePath() + PACK_LIST, { cache: 'no-cache' });
		const { withdrawn } = readPackList(await response.text());
		for (const path of withdrawn) {
			const address = basePath() + path.slice(1);
			const saved = await database.get('files', path);
			if (saved || (await newestCopy(basePath(), address))) await amend(address);
		}
	});
}

async function hasPages(): Promise<boolean> {
	return await caches.has(cacheNames(basePath()).pages);
}

async function amend(address: string): Promise<void> {
	const { amended, pages } = cacheNames(basePath());
	const response = await ask(address, { cache: 'no-cache' });
	if (!(await isGenuinePage(response, basePath()))) return;
	await (await caches.open(amended)).put(address, stamped(response));
	await (await caches.open(pages)).delete(address);
}
