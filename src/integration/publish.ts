import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../archive/content/decode.ts';
import type { PlannedPage } from '../archive/plan/kinds.ts';
import type { Library } from '../archive/query/library.ts';
import type { Store } from '../archive/store/open.ts';
import { filesBelow } from './code.ts';
import { makeAdmin } from './adminStep.ts';
import { drawPictures } from './drawStep.ts';
import { knownOutputs, remember, siteId, type Output, type OutputRow } from './outputs.ts';
import { makeOffline, type OfflineSources } from './offlineStep.ts';
import { outputFile } from './outputFile.ts';
import { redirectFile, redirectPage, redirectsOf } from './redirects.ts';
import type { Renderer } from './renderer.ts';
import type { Parts } from './parts/parts.ts';
import type { RenderThreads } from './renderThreads.ts';
import type { BuildSettings } from './settings.ts';
import { STAMP, type Staging } from './staging.ts';

/** Everything that publishing works on. */
export interface Publication {
	store: Store;
	library: Library;
	planned: PlannedPage[];
	renderer: Renderer;
	staging: Staging;
	settings: BuildSettings;
	/** Threads that render into the staging folder. */
	threads: RenderThreads;
	/** Files of the search index: absolute paths by their place in the output folder. */
	search: Promise<Map<string, string>>;
	/** Parts that other machines made, whose pages are taken instead of rendered. */
	parts: Parts | undefined;
}

/** What publishing did. */
export interface Published {
	rendered: number;
	deleted: number;
	id: string;
}

/** Makes every file that changed, and swaps them into the output folder together. */
export async function publish(publication: Publication): Promise<Published> {
	const { store, library, planned, renderer, staging, settings } = publication;
	const known = knownOutputs(store, settings.out);
	const wanted = new Map<string, Output>();
	const isDue = (file: string): boolean => known?.get(file)?.key !== wanted.get(file)!.key;
	staging.open();

	for (const { path, key } of planned) wanted.set(outputFile(path), { kind: 'page', key });
	const due = planned.filter(({ path }) => settings.renderAll || isDue(outputFile(path)));
	const made = publication.parts?.pages(planned);
	const toRender = made ? [] : due;
	if (made) for (const { path } of due) staging.take(made.get(outputFile(path))!, outputFile(path));
	const [pictures] = await Promise.all([drawPictures(library, settings.cache), render(publication, toRender)]);

	const assets = assetsOf(renderer);
	const search = await publication.search;
	const fileOf = (path: string): string => join(isDue(outputFile(path)) ? staging.files : settings.out, outputFile(path));
	const offline = await offlineStep(publication, { assets, search, fileOf });
	const admin = makeAdmin(library, settings.base);
	const sources = new Map([...assets, ...pictures, ...search, ...offline, ...admin.sources]);
	for (const [file, source] of sources) {
		wanted.set(file, { kind: 'asset', key: assetKey(file, source) });
		if (isDue(file)) staging.take(source, file);
	}
	for (const [file, text] of admin.texts) {
		wanted.set(file, { kind: 'asset', key: contentHash(text) });
		if (isDue(file)) staging.put(file, text);
	}
	for (const { from, to } of redirectsOf(library)) {
		const file = redirectFile(from);
		if (wanted.has(file)) continue;
		const text = redirectPage(settings.base + to.slice(1), library.site.address);
		wanted.set(file, { kind: 'redirect', key: contentHash(text) });
		if (isDue(file)) staging.put(file, text);
	}
	return swap(publication, known, wanted, toRender.length);
}

async function offlineStep(
	{ library, planned, renderer, settings }: Publication,
	built: Pick<OfflineSources, 'assets' | 'search' | 'fileOf'>,
): Promise<Map<string, string>> {
	const step = settings.progress.step('offline');
	const files = await makeOffline({
		...built,
		library,
		planned,
		renderer: renderer.folder,
		folder: join(settings.cache, 'offline'),
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

function swap(
	{ store, staging, settings }: Publication,
	known: Map<string, Output> | undefined,
	wanted: Map<string, Output>,
	rendered: number,
): Published {
	const present = known ? known.keys() : filesBelow(settings.out).map((file) => file.slice(settings.out.length + 1));
	const deletes = [...present].filter((file) => !wanted.has(file) && file !== STAMP).sort();
	const outputs: OutputRow[] = [...wanted]
		.filter(([file, { key }]) => known?.get(file)?.key !== key)
		.map(([file, { kind, key }]) => [file, kind, key]);
	const id = siteId(wanted);
	if (outputs.length > 0 || deletes.length > 0) {
		const whole = known === undefined;
		staging.commit({ deletes, outputs, id, whole });
		remember(store, { deletes, outputs, id, whole });
	}
	staging.close();
	return { rendered, deleted: deletes.length, id };
}

/** Files whose address changes with their content need not be read to be told apart. */
const ADDRESSED_BY_CONTENT = /^(?:_astro\/|pagefind\/[^/]+-[0-9a-f]{10}\/|packs\/[^/]+-[0-9a-f]{10}\.pack$)/;

function assetKey(file: string, source: string): string {
	return ADDRESSED_BY_CONTENT.test(file) ? file : contentHash(readFileSync(source));
}

/** Styles, scripts and public files: absolute paths by their place in the output folder. */
function assetsOf(renderer: Renderer): Map<string, string> {
	const client = join(renderer.folder, 'client');
	return new Map(filesBelow(client).map((path) => [path.slice(client.length + 1), path]));
}
