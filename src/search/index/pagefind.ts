import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';

/** Pagefind refused a record or could not write an index. */
export class IndexingFailed extends Error {
	override name = 'IndexingFailed';
}

/** Records handed to Pagefind before waiting for it: enough to keep both processes busy. */
const AHEAD = 256;

/** What Pagefind writes and the client does not read: its own interfaces, its worker, the filter of dates. */
const UNUSED = [
	'pagefind-ui.js',
	'pagefind-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-modular-ui.css',
	'pagefind-component-ui.js',
	'pagefind-component-ui.css',
	'pagefind-highlight.js',
	'pagefind-worker.js',
	'filter',
];

/** Pagefind's process, which stays until it is closed. */
export interface Pagefind {
	/**
	 * Indexes records, in their order, into an empty folder.
	 * @throws IndexingFailed
	 */
	write: (records: AsyncIterable<CustomRecord>, folder: string) => Promise<void>;
	close: () => Promise<void>;
}

/** Starts nothing yet: Pagefind's process begins with the first index. */
export function openPagefind(): Pagefind {
	return {
		async write(records, folder) {
			const { index, errors } = await createIndex();
			if (!index) throw new IndexingFailed(`Pagefind makes no index: ${errors.join('; ')}`);
			try {
				await addAll(index, records);
				const written = await index.writeFiles({ outputPath: folder });
				refuse(written.errors, `could not write ${folder}`);
			} finally {
				await index.deleteIndex();
			}
			await Promise.all(UNUSED.map((name) => rm(join(folder, name), { recursive: true, force: true })));
		},
		close: async () => {
			await close();
		},
	};
}

async function addAll(index: PagefindIndex, records: AsyncIterable<CustomRecord>): Promise<void> {
	const underWay: Promise<void>[] = [];
	for await (const record of records) {
		const adding = index.addCustomRecord(record).then(({ errors }) => refuse(errors, `refused ${record.url}`));
		// Awaited below, in order; until then a failure is not unhandled.
		adding.catch(() => undefined);
		underWay.push(adding);
		if (underWay.length >= AHEAD) await underWay.shift();
	}
	await Promise.all(underWay);
}

function refuse(errors: readonly string[], what: string): void {
	if (errors.length > 0) throw new IndexingFailed(`Pagefind ${what}: ${errors.join('; ')}`);
}
