import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicFault } from '../../archive/content/publicFiles.ts';
import { contentHash } from '../../archive/content/decode.ts';
import { ContentFaults } from '../../archive/fault.ts';
import type { PlannedPage } from '../../site/plan/kinds.ts';
import { outputFile } from '../../site/plan/outputFile.ts';
import { byPath } from '../../site/plan/plan.ts';
import { giveScript } from '../../site/portable.ts';
import type { Library } from '../../site/query/library.ts';
import type { Store } from '../../archive/store/open.ts';
import { allPages } from '../../site/plan/plannedPages.ts';
import { filesBelow } from '../code.ts';
import { CACHE } from '../cache.ts';
import { makeAdmin } from './adminStep.ts';
import { drawPictures } from './drawStep.ts';
import { Outputs, remember } from './outputs.ts';
import { takeAsset } from './takeAsset.ts';
import { makeFirstFiles } from '../packing/firstFiles.ts';
import { makeSearchScripts } from '../packing/searchScripts.ts';
import { makeOffline, type OfflineSources } from '../packing/offlineStep.ts';
import { redirectFile, redirectPage, redirectsOf } from './redirects.ts';
import { PORTABLE } from '../rendering/portableFiles.ts';
import type { Renderer } from '../rendering/renderer.ts';
import type { Parts } from '../parts/parts.ts';
import type { RenderThreads } from '../rendering/renderThreads.ts';
import type { BuildSettings } from '../settings.ts';
import type { PublicFile } from './publicStep.ts';
import { stampOf } from './stamp.ts';
import { makeTheme } from './themeStep.ts';
import { makeWords } from './wordsStep.ts';
import type { Staging } from './staging.ts';

/** Everything that publishing works on. */
export interface Publication {
	store: Store;
	library: Library;
	renderer: Renderer;
	staging: Staging;
	settings: BuildSettings;
	/** Threads that render into the staging folder. */
	threads: RenderThreads;
	/** The files of the search index, see `SearchIndex`: absolute paths by their place in the output folder. */
	search: Promise<Map<string, string>>;
	/** Parts that other machines made, whose pages are taken instead of rendered. */
	parts: Parts | undefined;
	/** The operator's own files, by place in the site. */
	own: ReadonlyMap<string, PublicFile>;
}

/** What publishing did. */
export interface Published {
	rendered: number;
	deleted: number;
	id: string;
}

/** Makes every file that changed, and swaps them into the output folder together. */
export async function publish(publication: Publication): Promise<Published> {
	const { store, library, renderer, staging, settings, parts, own } = publication;
	const outputs = new Outputs(store, settings.out);
	outputs.lookThrough(own);
	const due = outputs.pagesToMake(settings.renderAll);
	const made = parts?.pages(allPages(store).sort(byPath));
	const toRender = made ? [] : due;
	if (made) for (const { path } of due) staging.take(made.get(outputFile(path))!, outputFile(path));
	const takeAll = (sources: Iterable<[place: string, source: string]>): void => {
		for (const [place, source] of sources) takeAsset(place, source, outputs, staging);
	};
	const putAll = (texts: Iterable<[place: string, text: string]>): void => {
		for (const [place, text] of texts) if (outputs.want(place, 'asset', contentHash(text))) staging.put(place, text);
	};
	// As soon as it is there: its files are many, and threads are still rendering.
	const indexTaken = publication.search.then((index) => {
		if (settings.portable) putAll(makeSearchScripts(index, join(settings.cache, CACHE.first)));
		else {
			takeAll(index);
			takeAll(makeFirstFiles(index, join(settings.cache, CACHE.first)));
		}
	});
	indexTaken.catch(() => undefined);
	const words = makeWords(library, settings);
	const assets = new Map([...assetsOf(renderer, settings), ...(await makeTheme(library, settings)), ...(settings.portable ? NOTHING : words)]);
	if (settings.portable) putAll([...words].map(([place, file]) => wordsScript(place, file)));
	const isDue = new Set(due.map(({ path }) => path));
	const fileOf = (path: string): string => join(isDue.has(path) ? staging.files : settings.out, outputFile(path));
	const rendered = render(publication, toRender);
	const [pictures, offline] = await allEnded([
		settings.portable ? NOTHING : drawPictures(library, settings),
		settings.portable ? NOTHING : offlineStep(publication, { assets, search: publication.search, rendered, fileOf }),
		rendered,
		indexTaken,
	]);
	const admin = makeAdmin(library, settings.base);
	takeAll([...assets, ...pictures, ...offline, ...admin.sources]);
	putAll(admin.texts);
	putRedirects(publication, outputs);
	putOwn(publication, outputs);
	return swap(publication, outputs, toRender.length);
}

/** What a site that is taken along has not. */
const NOTHING: ReadonlyMap<string, string> = new Map();

/** What all give, once each has ended: nothing may write into the cache after the build has. @throws whatever the first of them, in this order, failed of */
async function allEnded<T extends readonly unknown[]>(all: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
	await Promise.allSettled(all);
	return await Promise.all(all);
}

function putRedirects({ library, settings, staging }: Publication, outputs: Outputs): void {
	for (const { from, to } of redirectsOf(library)) {
		const file = redirectFile(from);
		if (outputs.isTaken(file)) continue;
		// No program that shows a copy knows which file of a folder is its page.
		const text = redirectPage(file, settings.portable ? `${to}index.html` : to, { address: library.site.address, base: settings.base });
		if (outputs.want(file, 'redirect', contentHash(text))) staging.put(file, text);
	}
}

/** @throws ContentFaults where one stands in the place of the site's own, which no rule foresaw */
function putOwn({ own, settings, staging }: Publication, outputs: Outputs): void {
	const faults = [...own.keys()].filter((file) => outputs.isTaken(file)).map((file) => publicFault(file, 'a file of the site'));
	if (faults.length > 0) throw new ContentFaults(faults, settings.content);
	for (const [file, { source, key }] of own) if (outputs.want(file, 'public', key)) staging.take(source, file);
}

async function offlineStep(
	{ library, renderer, settings }: Publication,
	built: Pick<OfflineSources, 'assets' | 'search' | 'rendered' | 'fileOf'>,
): Promise<Map<string, string>> {
	const step = settings.progress.step('offline');
	const files = await makeOffline({
		...built,
		library,
		renderer: renderer.folder,
		folder: join(settings.cache, CACHE.offline),
		base: settings.base,
		jobs: settings.jobs,
		onProgress: (done, total) => step.at(done, total),
	});
	step.end(`${files.size.toLocaleString('en')} packs and lists`);
	return files;
}

async function render({ threads, settings }: Publication, due: PlannedPage[]): Promise<void> {
	const step = settings.progress.step('pages', due.length);
	await threads.render(due, (done) => step.at(done));
	step.end(`${due.length.toLocaleString('en')} rendered`);
}

function swap({ store, staging, settings }: Publication, outputs: Outputs, rendered: number): Published {
	const change = outputs.change();
	if (change) {
		staging.commit(change);
		remember(store, change);
	}
	staging.close();
	return { rendered, deleted: change?.deletes.length ?? 0, id: change?.id ?? stampOf(settings.out)! };
}

/** Styles, scripts and public files: absolute paths by their place in the output folder. */
function assetsOf(renderer: Renderer, { portable }: BuildSettings): Map<string, string> {
	const below = (name: string): [place: string, path: string][] => {
		const folder = join(renderer.folder, name);
		return filesBelow(folder).map((path) => [path.slice(folder.length + 1), path]);
	};
	return new Map(portable ? [...below('client').filter(([place]) => !isScript(place)), ...below(PORTABLE)] : below('client'));
}

/** The site's own words for scripts that may not fetch them. */
function wordsScript(file: string, source: string): [place: string, text: string] {
	const place = `${file}.js`;
	return [place, giveScript(place, readFileSync(source, 'utf8'))];
}

/** Whether a file is a program as pages of a host have it. */
function isScript(place: string): boolean {
	return place.startsWith('_astro/') && place.endsWith('.js');
}
