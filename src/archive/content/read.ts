import type { BatchResult, ScannedFile } from '../source.ts';
import type { Batch } from './compileBatch.ts';
import { compileFiles } from './compilePool.ts';
import type { CompileOptions } from './compileFile.ts';
import { contentHash } from './decode.ts';
import { compareFaults, ContentFaults, type Fault } from '../fault.ts';
import type { Site } from '../schema/index.ts';
import { PUBLIC, publicFaults, scanPublic } from './publicFiles.ts';
import { scanContent, scanFiles } from './scan.ts';
import { isAsSeen } from './seen.ts';
import { applyEntries, type EntryChanges } from '../store/entries.ts';
import { transact, type Store } from '../store/open.ts';
import { loadRegistry, type Registry } from '../store/registry.ts';
import { aliasPaths, knownSources, publishOnly, putSource, removeSources } from '../store/sources.ts';
import { textReader } from './entryReferences.ts';
import { referenceFaults } from './references.ts';
import { afterSiteFaults, isSpoken, siteFaults, type SiteMeans } from './siteFaults.ts';

/** How a content folder is read. */
export interface ReadOptions {
	/** The content folder. */
	content: string;
	/** The site's base path, with slashes at both ends. */
	base: string;
	/** Hash of the code that compiles: records made by other code are made again. */
	code: string;
	/** True for a preview: drafts and entries whose texts are still to be written are shown, and blocks of texts carry their lines. Nothing of that is ever built. */
	preview?: boolean;
	/** What there is of what `site.yml` may ask for; not looked at where undefined. */
	means?: SiteMeans;
	/** Ids of the entries that are published; all that are no drafts where undefined. The others are checked as drafts are. */
	chosen?: ReadonlySet<string> | undefined;
	/** Look at these files only, by path in the content folder; all where undefined. */
	only?: string[];
	/** Number of threads. */
	jobs: number;
	/** Called once, before the first change is looked at, with the number of all files; not at all where nothing changed. */
	onChange?: (files: number) => void;
	/** Called as files are compiled. */
	onProgress?: (done: number, total: number) => void;
}

/** What reading found. */
export interface ReadResult extends EntryChanges {
	/** Number of content files. */
	files: number;
	/** Number of files compiled this time. */
	compiled: number;
	/** Warnings and information; errors are thrown. */
	faults: Fault[];
	/** The operator's own files, by place in the site; none where only files of other kinds were looked at. */
	public: string[];
}

/**
 * Brings the store level with a content folder: reads what changed, compiles it, checks all of
 * it, and only then changes what is published.
 * @throws ContentFaults with every fault of every file, where one is an error; then nothing that
 *   pages are made from has changed
 */
export async function readContent(store: Store, options: ReadOptions): Promise<ReadResult> {
	const { files, faults: scanFaults } = options.only === undefined
		? scanContent(options.content)
		: scanFiles(options.content, options.only);
	const isPublicDue = options.only === undefined || options.only.some((file) => file.startsWith(`${PUBLIC}/`));
	const own = isPublicDue ? scanPublic(options.content) : { files: [], faults: [] };
	const compiled = await refreshSources(store, files, options);
	const { chosen } = options;
	if (chosen) transact(store, () => publishOnly(store, chosen));
	const registry = loadRegistry(store);
	const faults = afterSiteFaults([
		...scanFaults,
		...own.faults,
		...publicFaults(own.files, registry, aliasPaths(store)),
		...referenceFaults(store, registry, options.content),
		...(options.means ? siteFaults(registry, options.means, textReader(options.content)) : []),
	]).sort(compareFaults);
	if (faults.some((fault) => fault.severity === 'error')) throw new ContentFaults(faults, options.content);
	const changes = transact(store, () => applyEntries(store));
	return { ...changes, files: files.length, compiled, faults, public: own.files };
}

/** Files compiled that are written to the store together: each time costs some milliseconds, and a build that is killed loses so many. */
const KEPT_TOGETHER = 1000;

async function refreshSources(store: Store, files: ScannedFile[], options: ReadOptions): Promise<number> {
	const scanned = new Set(files.map(({ file }) => file));
	const known = knownSources(store);
	let compiled = 0;
	let read = 0;
	const keep = (results: BatchResult[], compiler: string): void => {
		transact(store, () => {
			for (const result of results) putSource(store, options.preview ? { ...result, draft: false } : result, compiler);
		});
		compiled += results.filter((result) => result.compiled).length;
		results.length = 0;
	};
	const gone = (options.only ?? [...known.keys()]).filter((file) => !scanned.has(file));
	let isTold = false;
	const tellChange = (): void => {
		if (!isTold) options.onChange?.(files.length);
		isTold = true;
	};
	if (gone.length > 0) tellChange();
	transact(store, () => removeSources(store, gone));
	const refresh = async (some: ScannedFile[], compileOptions: CompileOptions): Promise<void> => {
		const compiler = contentHash(options.code, JSON.stringify(compileOptions));
		const batch: Batch = some.flatMap((file) => {
			const row = known.get(file.file);
			const same = row?.compiler === compiler;
			if (same && isAsSeen(row.seen, file.seen)) return [];
			return [{ scanned: file, known: same ? row.hash : undefined }];
		});
		if (batch.length > 0) tellChange();
		const results: BatchResult[] = [];
		await compileFiles(batch, options.content, compileOptions, options.jobs, (more) => {
			results.push(...more);
			if (results.length >= KEPT_TOGETHER) keep(results, compiler);
			options.onProgress?.((read += more.length), batch.length);
		});
		keep(results, compiler);
	};
	// The site comes first: its languages, and its words for marks, decide how everything else is compiled.
	const isSite = ({ kind }: ScannedFile): boolean => kind === 'site' || kind === 'messages';
	const preview = options.preview ? { preview: true } : {};
	await refresh(files.filter(isSite), { base: options.base, languages: [], ...preview });
	read = 0;
	const languages = loadRegistry(store).site?.languages ?? (['en'] satisfies Site['languages']);
	const signTitles = await titlesOf(languages, loadRegistry(store).messages, options.means);
	await refresh(files.filter((file) => !isSite(file)), { base: options.base, languages, ...preview, ...(signTitles && { signTitles }) });
	return compiled;
}

/** The titles of marked blocks in languages of the site that have words. */
async function titlesOf(languages: readonly string[], messages: Registry['messages'], means: SiteMeans | undefined): Promise<CompileOptions['signTitles']> {
	const titleIn = means?.signTitles;
	if (!titleIn) return undefined;
	const spoken = languages.filter((lang) => messages.has(lang) || isSpoken(lang, means.languages));
	return Object.fromEntries(await Promise.all(spoken.map(async (lang) => [lang, await titleIn(lang, messages.get(lang))] as const)));
}
