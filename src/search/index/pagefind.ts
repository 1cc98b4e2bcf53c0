import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import type { PackedFiles } from './packed.ts';

/** Pagefind refused a record or could not write an index. */
export class IndexingFailed extends Error {
	override name = 'IndexingFailed';
}

/** Records handed to Pagefind before waiting for it: enough to keep both processes busy. */
const AHEAD = 256;

/** What Pagefind makes and the client does not read: its own interfaces, its worker, the filter of dates. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|filter\/)/;

/** Pagefind's process, which stays until it is closed. */
export interface Pagefind {
	/**
	 * Indexes records, in their order.
	 * @returns the index's files: some 1.5 kB an entry
	 * @throws IndexingFailed
	 */
	index: (records: AsyncIterable<CustomRecord>) => Promise<PackedFiles>;
	close: () => Promise<void>;
}

/** Starts nothing yet: Pagefind's process begins with the first index. */
export function openPagefind(): Pagefind {
	return {
		async index(records) {
			const { index, errors } = await createIndex();
			if (!index) throw new IndexingFailed(`Pagefind makes no index: ${errors.join('; ')}`);
			try {
				await addAll(index, records);
				// Not written by Pagefind: most files get another name or content here, and it takes longer over each.
				const { errors: failed, files } = await index.getFiles();
				refuse(failed, 'could not finish an index');
				return new Map(files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content]));
			} finally {
				await index.deleteIndex();
			}
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
