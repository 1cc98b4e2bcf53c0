import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../archive/fault.ts';
import { byPath } from '../site/plan/plan.ts';
import { Library } from '../site/query/library.ts';
import { isDamage, type Store } from '../archive/store/open.ts';
import { CacheDamaged } from '../search/index/damage.ts';
import { allPages } from '../site/plan/plannedPages.ts';
import { Ahead } from './ahead.ts';
import { CACHE, clearCache } from './cache.ts';
import { lock, type Lock } from './lock.ts';
import { remember } from './publishing/outputs.ts';
import { checkPartFolder, makePart } from './parts/makePart.ts';
import { planDigest, type Share } from './parts/part.ts';
import { Parts } from './parts/parts.ts';
import { publish, type Publication, type Published } from './publishing/publish.ts';
import { publicFiles } from './publishing/publicStep.ts';
import { prepareRenderer, type Renderer } from './rendering/renderer.ts';
import { openSiteStore, storeId } from './siteStore.ts';
import { OutputInTheWay, PROJECT, settingsOf, storePath, type BuildOptions, type BuildSettings } from './settings.ts';
import { RenderThreads } from './rendering/renderThreads.ts';
import { STAMP } from './publishing/order.ts';
import { isLeftAlone } from './publishing/strangers.ts';
import { Staging } from './publishing/staging.ts';
import { planPagesStep, readStep, relateStep, searchPartStep, searchStep } from './steps.ts';
import { peakMemory, Timer } from './timer.ts';
import { indexName, publishedFrom, rememberState, siteState } from './unchanged.ts';

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
	/** Largest memory of the process while each step ran, in bytes. */
	memory: Record<string, number>;
	/** Largest memory of the process, in bytes. */
	peakMemory: number;
	/** Absolute path of the site, or of its part. */
	out: string;
	/** The site's id: equal for equal sites, and for parts of one site. */
	id: string;
	/** Warnings and information about the content. */
	faults: Fault[];
}

/**
 * Builds a site: reads the content, relates, renders what changed and swaps it in.
 * @throws ContentFaults where the content has an error; the last site stays as it was
 * @throws OutputInTheWay, CacheInUse, PartsDoNotFit
 */
export async function build(options: BuildOptions = {}): Promise<BuildReport> {
	const settings = settingsOf(options);
	if (settings.share) checkPartFolder(settings.out);
	else checkOutput(settings.out);
	const held = lock(lockPath(settings));
	try {
		if (options.clean) clearCache(settings.cache);
		return await buildLocked(settings, held);
	} catch (error) {
		if (!(isDamage(error) || error instanceof CacheDamaged)) throw error;
		settings.progress.say('  The cache was damaged; everything is made anew.');
		clearCache(settings.cache);
		return await buildLocked(settings, held);
	} finally {
		held.release();
	}
}

function lockPath({ cache }: BuildSettings): string {
	return join(cache, 'lock');
}

function checkOutput(out: string): void {
	if (!existsSync(out)) {
		if (!lstatSync(out, { throwIfNoEntry: false })) return;
		throw new OutputInTheWay(`${out} is a link to a folder that is not there. Make that folder, or remove the link.`);
	}
	if (!statSync(out).isDirectory()) throw new OutputInTheWay(`${out} is a file. Choose another folder with --out, or remove it.`);
	if (existsSync(join(out, STAMP)) || readdirSync(out).every(isLeftAlone)) return;
	throw new OutputInTheWay(
		`${out} is not empty and holds no site built here. Choose another folder with --out, or empty it.`,
	);
}

async function buildLocked(settings: BuildSettings, held: Lock): Promise<BuildReport> {
	const timer = new Timer();
	const store = openSiteStore(storePath(settings));
	let target: Target | Share | undefined;
	const ending = new AbortController();
	const ahead = new Ahead();
	let rendererReady: Promise<Renderer> | undefined;
	try {
		target = settings.share ?? openTarget(store, settings, held);
		rendererReady = timer.run('templates', () => prepareRenderer(PROJECT, { ...settings, signal: ending.signal }));
		// A failure there is reported when it is awaited below, after the content's own faults.
		rendererReady.catch(() => undefined);
		const opened = rendererReady;
		const read = await timer.run('read', () => readStep(store, settings, (files) => ahead.begin(files, store, settings, opened)));
		const steps: Steps = { store, rendererReady, settings, timer, ahead };
		const done = await ('of' in target ? partSteps(steps, target) : siteSteps(steps, { ...target, own: publicFiles(store, settings.content, read.public) }));
		return {
			entries: Number(store.prepare('SELECT count(*) AS n FROM entry').get()?.['n']),
			compiled: read.compiled,
			...done,
			seconds: timer.seconds,
			cpu: timer.cpu,
			memory: timer.memory,
			peakMemory: peakMemory(),
			out: settings.out,
			faults: read.faults,
		};
	} finally {
		// Nothing is compiled for a build that has ended.
		ending.abort();
		await Promise.allSettled([rendererReady, ahead.end()]);
		if (target && 'staging' in target) target.staging.abandon();
		store.close();
	}
}

/** Where a site goes, and what others have made of it already. */
type Target = Pick<Publication, 'staging' | 'parts'>;

/** First of all ends a change that an earlier build began, whatever becomes of this one. */
function openTarget(store: Store, settings: BuildSettings, held: Lock): Target {
	const owner = { store: storeId(store), lock: lockPath(settings), assertHeld: () => held.assertHeld() };
	const parts = settings.merge.length > 0 ? new Parts(settings.merge) : undefined;
	return { staging: new Staging(settings.out, owner, (done) => remember(store, done)), parts };
}

interface Steps {
	store: Store;
	rendererReady: Promise<Renderer>;
	settings: BuildSettings;
	timer: Timer;
	ahead: Ahead;
}

type Done = Published & { pages: number };

/** Everything after reading, for a whole site. */
async function siteSteps({ store, rendererReady, settings, timer, ahead }: Steps, { staging, parts, own }: Target & Pick<Publication, 'own'>): Promise<Done> {
	parts?.takeShards(join(settings.cache, CACHE.search));
	const search = timer.run('search', () => searchStep(store, settings, ahead.search));
	// Reported where it is awaited, while pages are published.
	search.catch(() => undefined);
	let kept = Promise.resolve();
	try {
		({ kept } = await timer.run('relate', () => relateStep(store, settings, ahead.takeRelations())));
		const renderer = await rendererReady;
		const done = await publishStep({ store, renderer, staging, settings, search, parts, own }, timer);
		await kept;
		return done;
	} catch (error) {
		// Nothing may write into the cache, or beside the site, once the build has ended.
		await Promise.allSettled([kept, search]);
		throw error;
	}
}

/** Everything after reading, for one part of a site. */
async function partSteps({ store, rendererReady, settings, timer, ahead }: Steps, share: Share): Promise<Done> {
	const shards = timer.run('search', () => searchPartStep(settings, share, ahead.search));
	shards.catch(() => undefined);
	const { kept } = await timer.run('relate', () => relateStep(store, settings, ahead.takeRelations()));
	await kept;
	const renderer = await rendererReady;
	const library = new Library(store);
	await timer.run('plan', () => planPagesStep(library, settings, renderer.hash));
	const planned = allPages(store).sort(byPath);
	const sources = { storePath: storePath(settings), library, planned, renderer, settings, share, shards };
	const rendered = await timer.run('pages', () => makePart(sources));
	return { rendered, deleted: 0, id: planDigest(planned), pages: rendered };
}

/** Publishes what changed; nothing is planned where nothing did. */
async function publishStep(publication: Omit<Publication, 'library' | 'threads'>, timer: Timer): Promise<Done> {
	const { store, renderer, staging, settings, own } = publication;
	const state = siteState(store, renderer.hash, own);
	const same = settings.renderAll ? undefined : publishedFrom(store, settings.out, state);
	// An index that was lost is made anew from the same entries, and may be laid out in another way.
	if (same && same.index === indexName(await publication.search)) return { id: same.id, pages: same.pages, rendered: 0, deleted: 0 };
	const library = new Library(store);
	const threads = new RenderThreads(
		{ renderer: renderer.folder, store: storePath(settings), out: staging.files, address: library.site.address, base: settings.base },
		settings.jobs,
		settings.content,
	);
	try {
		const pages = await timer.run('plan', () => planPagesStep(library, settings, renderer.hash));
		const done = await timer.run('pages', () => publish({ ...publication, library, threads }));
		rememberState(store, state, { id: done.id, pages, index: indexName(await publication.search) });
		return { ...done, pages };
	} finally {
		await threads.close();
	}
}
