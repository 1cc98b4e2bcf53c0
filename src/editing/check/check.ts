import { join } from 'node:path';
import { contentHash } from '../../archive/content/decode.ts';
import { publicFaults, scanPublic } from '../../archive/content/publicFiles.ts';
import { textReader } from '../../archive/content/entryReferences.ts';
import { afterSiteFaults, siteFaults, type SiteMeans } from '../../archive/content/siteFaults.ts';
import { scanContent } from '../../archive/content/scan.ts';
import { isAsSeen } from '../../archive/content/seen.ts';
import type { ScannedFile } from '../../archive/source.ts';
import { compareFaults, type Fault } from '../../archive/fault.ts';
import type { Site } from '../../archive/schema/index.ts';
import { wholeArchive } from './across/archive.ts';
import { consistencyFindings } from './across/consistency.ts';
import { duplicateFindings } from './across/duplicates.ts';
import { linkFindings } from './across/links.ts';
import { referenceFaults } from './across/references.ts';
import type { Finding } from './finding.ts';
import { notLookedAt } from './lookedAt.ts';
import type { Batch } from './running/batch.ts';
import type { RegistryFacts } from './running/inspectFile.ts';
import { inspectFiles } from './running/pool.ts';
import { allowed } from './privacy/allow.ts';
import { CheckStore } from './store.ts';

/** How a content folder is checked. */
export interface CheckOptions {
	/** The content folder. */
	content: string;
	/** The file in which what was found is kept between checks. */
	store: string;
	/** Hash of the code that checks: what other code found is looked for again. */
	code: string;
	/** Number of threads. */
	jobs: number;
	/** Today, `YYYY-MM-DD`. */
	today: string;
	/** What there is of what `site.yml` may ask for; not looked at where undefined. */
	means?: SiteMeans;
	/** Called as files are looked at. */
	onProgress?: (done: number, total: number) => void;
}

/** What a check found. */
export interface CheckReport {
	/** Number of content files. */
	files: number;
	/** Number of files looked at this time; the others have not changed since the last. */
	looked: number;
	/** All faults of all files, by place. */
	faults: Fault[];
	/** What is not looked at in some of the archive's languages, a line each. */
	notLookedAt: string[];
}

/** Checks all files of a content folder, each by itself and all together. */
export async function check(options: CheckOptions): Promise<CheckReport> {
	const { files, faults: scanFaults } = scanContent(options.content);
	const own = scanPublic(options.content);
	const store = new CheckStore(options.store);
	try {
		const looked = await refresh(store, files, options);
		const archive = wholeArchive(store, options.content, files.map(({ file }) => file), own.files);
		const found: Finding[] = [
			...scanFaults,
			...own.faults,
			...publicFaults(own.files, archive.registry, [...archive.entries.values()].flatMap(({ aliases }) => aliases)),
			...referenceFaults(archive, store.findings()),
			...(options.means ? siteFaults(archive.registry, options.means, textReader(options.content)) : []),
			...linkFindings(archive),
			...consistencyFindings(archive, options.today),
			...duplicateFindings(archive, store.signatures()),
		];
		return { files: files.length, looked, faults: allowed(afterSiteFaults(found), archive).sort(compareFaults), notLookedAt: notLookedAt(archive.registry.site?.languages ?? []) };
	} finally {
		store.close();
	}
}

/** Looks at files that are new or have changed, and forgets those that are gone. */
async function refresh(store: CheckStore, files: ScannedFile[], options: CheckOptions): Promise<number> {
	const known = store.known();
	const there = new Set(files.map(({ file }) => file));
	store.remove([...known.keys()].filter((file) => !there.has(file)));
	const look = async (some: ScannedFile[], languages: readonly string[]): Promise<number> => {
		const checker = contentHash(options.code, JSON.stringify(languages));
		const batch: Batch = some.flatMap((scanned) => {
			const last = known.get(scanned.file);
			const same = last?.checker === checker;
			if (same && isAsSeen(last.seen, scanned.seen)) return [];
			return [{ scanned, known: same ? last.hash : undefined }];
		});
		let done = 0;
		await inspectFiles(batch, options.content, languages, options.jobs, (results) => {
			store.put(results, checker);
			options.onProgress?.((done += results.length), batch.length);
		});
		return batch.length;
	};
	// The site comes first: its languages decide how everything else is read.
	const isSite = ({ kind }: ScannedFile): boolean => kind === 'site';
	const sites = await look(files.filter(isSite), []);
	const site = [...store.facts<RegistryFacts>('site').values()][0]?.record as Site | undefined;
	return sites + (await look(files.filter((file) => !isSite(file)), site?.languages ?? ['en']));
}

/** Where a check keeps what it found, in the folder of what is kept between builds. */
export function checkStorePath(cache: string): string {
	return join(cache, 'check.db');
}
