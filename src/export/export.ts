import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest } from '../archive/digest.ts';
import type { Fault } from '../archive/fault.ts';
import { entriesDigest } from '../archive/store/entries.ts';
import { getMeta, isDamage, openStoreForReading, type Store } from '../archive/store/open.ts';
import { registryDigest } from '../archive/store/registry.ts';
import { build } from '../build/build.ts';
import { CACHE } from '../build/cache.ts';
import { codeHash, filesBelow } from '../build/code.ts';
import { lock } from '../build/lock.ts';
import { silentProgress, type Progress } from '../build/progress.ts';
import { PROJECT, settingsOf, storePath, type BuildOptions, type BuildSettings } from '../build/settings.ts';
import { openSiteStore } from '../build/siteStore.ts';
import { readStep } from '../build/steps.ts';
import { Library } from '../site/query/library.ts';
import { chosenEntries, type Choice } from './choice.ts';
import { OutPlace } from './outPlace.ts';
import { portableSite } from './portable/site.ts';
import { privateFindings } from './privacy.ts';
import { ExportFailed, ExportRefused, PrivateThings } from './refused.ts';
import type { BuiltSite, Exported, Target } from './target.ts';

/** What to export, and to where. Folders may be relative to the current one. */
export interface ExportOptions {
	target: Target;
	choice: Choice;
	/** The file or folder to write. */
	out: string;
	/** Default: `content`. */
	content?: string;
	/** Folder of the built site, for targets that are made from pages. Default: `dist`. */
	dist?: string;
	/** Default: `.archive`. */
	cache?: string;
	/** Put it in the place of whatever stands there. */
	force?: boolean;
	/** Write what asks for privacy although something private was found in it. */
	despiteFindings?: boolean;
	/** Default: the number of processors. */
	jobs?: number;
	progress?: Progress;
}

/** What an export did. */
export interface ExportReport extends Exported {
	/** Absolute path of what was written. */
	out: string;
	/** Its size, or that of all files in it. */
	bytes: number;
	seconds: number;
	/** Places in it that may tell who somebody is; undefined where they were not looked for. */
	private?: number;
	/** Whether it stood there already as it would be made now. */
	same: boolean;
	/** Warnings about the content. */
	faults: Fault[];
}

/**
 * Takes an archive along in one form: reads and checks the content, builds the site where the form is made from
 * pages, and makes what was asked for beside `out`, where it is moved when it is whole.
 * @throws ContentFaults, OutputInTheWay, CacheInUse, ExportRefused, ExportFailed
 */
export async function exportArchive(options: ExportOptions): Promise<ExportReport> {
	const began = performance.now();
	const { target, choice } = options;
	const refused = target.refuses?.(choice);
	if (refused !== undefined) throw new ExportRefused(refused);
	const cache = resolve(options.cache ?? '.archive');
	const place = new OutPlace(resolve(options.out), join(cache, CACHE.exports));
	place.check(target.makes, options.force ?? false);
	const progress = options.progress ?? silentProgress;
	const settings = settingsOf({ content: options.content ?? 'content', out: options.dist ?? 'dist', cache, progress, ...jobsOf(options), ...builtLast(cache) });
	const built = target.from === 'site' ? await build({ ...settings, ...siteOf(settings) }) : undefined;
	const held = lock(join(cache, 'lock'));
	const store = openSiteStore(storePath(settings));
	try {
		const faults = built?.faults ?? (await readStep(store, settings)).faults;
		const site = built && { folder: settings.out, base: settings.base, id: built.id };
		const made = await make({ store, settings, target, choice, place, site, despiteFindings: options.despiteFindings ?? false });
		return { ...made, faults, out: place.out, bytes: bytesOf(place.out), seconds: (performance.now() - began) / 1000 };
	} finally {
		place.abandon();
		store.close();
		held.release();
	}
}

interface Making {
	store: Store;
	settings: BuildSettings;
	target: Target;
	choice: Choice;
	place: OutPlace;
	site: BuiltSite | undefined;
	despiteFindings: boolean;
}

/** Makes the export, where it does not stand there already as it would be made now. */
async function make({ store, settings, target, choice, place, site: built, despiteFindings }: Making): Promise<Exported & { private?: number; same: boolean }> {
	const library = new Library(store);
	const entries = chosenEntries(library, choice);
	const address = library.site.address.replace(/\/+$/, '');
	const site = target.from === 'portable' ? await portableSite(settings, choice, entries, address) : built;
	const checked = target.asksPrivacy ? codeHash(PROJECT, 'check') : undefined;
	const key = digest(target.name, codeHash(PROJECT, 'export'), checked, JSON.stringify(choice), entriesDigest(store), registryDigest(store), getMeta(store, 'address'), site?.id);
	const before = place.remembered();
	if (before?.key === key) return { entries: before.entries, same: true };
	const found = target.asksPrivacy ? await privateFindings(settings, store, entries) : undefined;
	if (found && found.faults.length > 0 && !despiteFindings) throw new PrivateThings(found.faults, settings.content);
	const kept = join(settings.cache, CACHE.exports, target.name);
	mkdirSync(kept, { recursive: true });
	place.begin();
	const made = await target.run({
		content: settings.content, store, storePath: storePath(settings), library, choice, entries,
		out: place.out, place: place.work, before: before?.target === target.name ? place.out : undefined, kept, site,
		home: address + settings.base, day: newestDay(store, entries), jobs: settings.jobs, progress: settings.progress,
	});
	if (!existsSync(place.work)) throw new ExportFailed(`The export to ${target.name} came to its end and wrote nothing.`);
	place.finish({ target: target.name, key, entries: made.entries });
	return { ...made, ...(found && { private: found.faults.length + found.notes }), same: false };
}

function jobsOf({ jobs }: ExportOptions): BuildOptions {
	return jobs === undefined ? {} : { jobs };
}

function siteOf({ site }: BuildSettings): BuildOptions {
	return site === undefined ? {} : { site };
}

/** The address and path for which the cache's site was built last, so that an export builds no other one in its place. */
function builtLast(cache: string): BuildOptions {
	const path = storePath({ cache });
	if (!existsSync(path)) return {};
	let store: Store | undefined;
	try {
		store = openStoreForReading(path);
		const site = getMeta(store, 'address');
		return { base: getMeta(store, 'base') ?? '/', noindex: getMeta(store, 'noindex') !== undefined, ...(site !== undefined && { site }) };
	} catch (error) {
		// The build says so, and makes it anew.
		if (!isDamage(error)) throw error;
		return {};
	} finally {
		store?.close();
	}
}

/** The newest day that one of the entries names. */
function newestDay(store: Store, entries: readonly string[]): string {
	const chosen = new Set(entries);
	return store.prepare('SELECT id, updated FROM entry').all()
		.filter(({ id }) => chosen.has(String(id)))
		.reduce((newest, { updated }) => (String(updated) > newest ? String(updated) : newest), '');
}

function bytesOf(path: string): number {
	return filesBelow(path).reduce((sum, file) => sum + statSync(file).size, 0);
}
