import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readContent, type ReadResult } from '../archive/content/read.ts';
import type { Fault } from '../archive/fault.ts';
import { planPages } from '../archive/plan/plan.ts';
import { Library } from '../archive/query/library.ts';
import { getMeta, isDamage, openStore, removeStore, setMeta, type Store } from '../archive/store/open.ts';
import { codeHash } from './code.ts';
import { lock } from './lock.ts';
import { remember } from './outputs.ts';
import { silentProgress, type Progress } from './progress.ts';
import { publish, type Publication, type Published } from './publish.ts';
import { relateEntries } from './relateStep.ts';
import { prepareRenderer } from './renderer.ts';
import { keepIndex, keptIndex, searchState } from './keptIndex.ts';
import { indexSearch } from './searchStep.ts';
import { Staging, STAMP } from './staging.ts';
import { Timer } from './timer.ts';
import { publishedFrom, rememberState, siteState } from './unchanged.ts';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** How to build a site. Folders may be relative to the current one. */
export interface BuildOptions {
	/** Default: `content`. */
	content?: string;
	/** Default: `dist`. */
	out?: string;
	/** Default: `.archive`. */
	cache?: string;
	/** The site's address, instead of the one in `site.yml`. */
	site?: string;
	/** Path under which the site is served. Default: `/`. */
	base?: string;
	/** Threads. Default: the number of processors. */
	jobs?: number;
	/** Forget everything kept from earlier builds first. */
	clean?: boolean;
	/** Render every page again, as after a change of a template. */
	renderAll?: boolean;
	progress?: Progress;
}

/** What a build did. */
export interface BuildReport {
	/** Published entries. */
	entries: number;
	/** Pages of the site. */
	pages: number;
	/** Content files compiled, and pages rendered, by this build. */
	compiled: number;
	rendered: number;
	/** Files deleted from the output folder. */
	deleted: number;
	/** Seconds by step, and in total. Steps that run beside each other overlap. */
	seconds: Record<string, number>;
	/** Processor seconds of the process while each step ran; the indexer is a process of its own. */
	cpu: Record<string, number>;
	/** Largest memory of the process, in bytes. */
	peakMemory: number;
	/** Absolute path of the site. */
	out: string;
	/** The site's id: equal for equal sites. */
	id: string;
	/** Warnings and information about the content. */
	faults: Fault[];
}

/** The output folder holds something that no build put there. */
export class OutputInTheWay extends Error {
	override name = 'OutputInTheWay';
}

/** {@link BuildOptions} with every default filled in and every path absolute. */
export interface BuildSettings {
	content: string;
	out: string;
	cache: string;
	site: string | undefined;
	base: string;
	jobs: number;
	renderAll: boolean;
	progress: Progress;
}

/**
 * Builds a site: reads the content, relates, renders what changed and swaps it in.
 * @throws ContentFaults where the content has an error; the last site stays as it was
 * @throws OutputInTheWay, CacheInUse
 */
export async function build(options: BuildOptions = {}): Promise<BuildReport> {
	const settings: BuildSettings = {
		content: resolve(options.content ?? 'content'),
		out: resolve(options.out ?? 'dist'),
		cache: resolve(options.cache ?? '.archive'),
		site: options.site,
		base: `/${options.base ?? ''}/`.replace(/\/+/g, '/'),
		jobs: options.jobs ?? availableParallelism(),
		renderAll: options.renderAll ?? false,
		progress: options.progress ?? silentProgress,
	};
	checkOutput(settings.out);
	const release = lock(join(settings.cache, 'lock'));
	try {
		if (options.clean) removeStore(storePath(settings));
		return await buildLocked(settings);
	} catch (error) {
		if (!isDamage(error)) throw error;
		settings.progress.say('  The cache was damaged; everything is made anew.');
		removeStore(storePath(settings));
		return await buildLocked(settings);
	} finally {
		release();
	}
}

function storePath({ cache }: BuildSettings): string {
	return join(cache, 'archive.db');
}

function checkOutput(out: string): void {
	if (!existsSync(out) || existsSync(join(out, STAMP)) || readdirSync(out).length === 0) return;
	throw new OutputInTheWay(
		`${out} is not empty and holds no site built here. Choose another folder with --out, or empty it.`,
	);
}

async function buildLocked(settings: BuildSettings): Promise<BuildReport> {
	const timer = new Timer();
	const store = openStore(storePath(settings));
	try {
		const staging = new Staging(settings.out);
		recover(store, staging);
		const rendererReady = timer.run('templates', () => prepareRenderer(PROJECT, settings.base));
		// A failure there is reported when it is awaited below, after the content's own faults.
		rendererReady.catch(() => undefined);
		const read = await timer.run('read', () => readStep(store, settings));
		const search = timer.run('search', () => searchStep(store, settings));
		// Reported where it is awaited, while pages are published.
		search.catch(() => undefined);
		await timer.run('relate', () => relateStep(store, settings));
		const renderer = await rendererReady;
		const done = await publishStep({ store, storePath: storePath(settings), renderer, staging, settings, search }, timer);
		return {
			entries: Number(store.prepare('SELECT count(*) AS n FROM entry').get()?.['n']),
			compiled: read.compiled,
			...done,
			seconds: timer.seconds,
			cpu: timer.cpu,
			peakMemory: process.resourceUsage().maxRSS * 1024,
			out: settings.out,
			faults: read.faults,
		};
	} finally {
		store.close();
	}
}

/** Publishes what changed; nothing is planned where nothing did. */
async function publishStep(
	publication: Omit<Publication, 'library' | 'planned'>,
	timer: Timer,
): Promise<Published & { pages: number }> {
	const { store, renderer, settings } = publication;
	const state = siteState(store, renderer.hash);
	const same = settings.renderAll ? undefined : publishedFrom(store, settings.out, state);
	if (same) {
		await publication.search;
		return { ...same, rendered: 0, deleted: 0 };
	}
	const library = new Library(store);
	const planned = await timer.run('plan', () => planPages(library, renderer.hash));
	const done = await timer.run('pages', () => publish({ ...publication, library, planned }));
	rememberState(store, state, { id: done.id, pages: planned.length });
	return { ...done, pages: planned.length };
}

/** Ends a change that an earlier build began, and forgets what the output folder no longer holds. */
function recover(store: Store, staging: Staging): void {
	const journal = staging.recover();
	if (journal) {
		remember(store, journal);
		staging.close();
	}
}

async function readStep(store: Store, settings: BuildSettings): Promise<ReadResult> {
	const step = settings.progress.step('read');
	const result = await readContent(store, {
		content: settings.content,
		base: settings.base,
		code: codeHash(PROJECT, 'compile'),
		jobs: settings.jobs,
		onProgress: (done, total) => step.at(done, total),
	});
	const address = settings.site?.replace(/\/+$/, '');
	if (address !== getMeta(store, 'address')) {
		if (address === undefined) store.exec("DELETE FROM meta WHERE key = 'address'");
		else setMeta(store, 'address', address);
	}
	step.end(`${result.files.toLocaleString('en')} files, ${result.compiled.toLocaleString('en')} compiled`);
	return result;
}

async function searchStep(store: Store, settings: BuildSettings): Promise<Map<string, string>> {
	const step = settings.progress.step('search');
	const task = { store: storePath(settings), folder: join(settings.cache, 'search'), code: codeHash(PROJECT, 'search') };
	const kept = keptIndex(store, task);
	if (kept) {
		step.end('nothing changed');
		return kept;
	}
	const state = searchState(store, task.code);
	const { files, indexed } = await indexSearch(task, (done, total) => step.at(done, total));
	keepIndex(store, state, task.folder, files);
	step.end(`${indexed.toLocaleString('en')} entries indexed`);
	return files;
}

async function relateStep(store: Store, settings: BuildSettings): Promise<void> {
	const step = settings.progress.step('relate');
	const related = await relateEntries(store, {
		code: codeHash(PROJECT, 'relate'),
		state: join(settings.cache, 'relations.bin'),
		jobs: settings.jobs,
		onProgress: (done, of) => step.at(done, of),
	});
	step.end(related > 0 ? `${related.toLocaleString('en')} entries related` : 'nothing changed');
}

