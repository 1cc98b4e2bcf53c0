import { workerData } from 'node:worker_threads';
import { Finder } from './finder.ts';
import type { SearchTask } from './searchTask.ts';
import { searchOne } from './space.ts';

/** Entries taken at a time: enough that taking costs nothing, few enough that threads end together. */
const RUN = 128;

const { index, found, taken } = workerData as SearchTask;
const finder = new Finder(index);
const documents = index.full.starts.length - 1;

for (let from = Atomics.add(taken, 0, RUN); from < documents; from = Atomics.add(taken, 0, RUN)) {
	const to = Math.min(from + RUN, documents);
	for (let row = from; row < to; row++) searchOne(finder, row, found);
}
