import { Library } from '../../site/query/library.ts';
import { openStoreForReading } from '../../archive/store/open.ts';
import { buildIndexPart, buildSearchIndex, type IndexPart } from '../../search/index/build.ts';
import { isOwn } from '../parts/part.ts';
import { searchSource } from './searchSource.ts';
import type { IndexedSearch, SearchTask } from './searchMessages.ts';

/** Entries between two reports of progress. */
const REPORT_EACH = 100;

/** Builds the search index, or one part's shards of it, in this thread. */
export async function runSearchTask(task: SearchTask, onProgress: (done: number, total: number) => void): Promise<IndexedSearch | IndexPart> {
	const store = openStoreForReading(task.store);
	try {
		const source = searchSource(new Library(store), task.code);
		const { share } = task;
		const options = {
			store: task.folder,
			limits: task.limits,
			onProgress: (done: number, total: number): void => {
				if (done % REPORT_EACH === 0) onProgress(done, total);
			},
		};
		if (share) return await buildIndexPart(source, (n) => isOwn(share, n), options);
		const { files, indexed } = await buildSearchIndex(source, options);
		return { files, indexed };
	} finally {
		store.close();
	}
}
