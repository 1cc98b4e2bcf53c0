import { PACK_LIST, readPackList } from '../packs/list.ts';
import { keepIfAllowed, mayKeep } from './keeping.ts';
import { ask } from './network.ts';
import { basePath } from './scope.ts';
import { fetchForEverySearch } from './searchIndex.ts';

/** Bytes of the search's own parts that are fetched unasked, at most. */
const MOST_BYTES = 800_000;

/** Has search ready for a reader who comes back, where it may keep anything. @param format of the page's index @throws TypeError, NoPackList */
export async function warmSearch(lang: string, format: number): Promise<void> {
	if (!(await mayKeep())) return;
	const response = await ask(basePath() + PACK_LIST, { cache: 'no-cache' });
	const core = readPackList(await response.text()).languages[lang]?.searchCore;
	if (core && core.bytes <= MOST_BYTES) await keepIfAllowed(() => fetchForEverySearch(lang, core.files, format));
}
