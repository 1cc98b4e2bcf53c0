import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Fault } from '../../archive/fault.ts';
import { PROJECT } from '../settings.ts';
import { lock } from '../lock.ts';
import { checkStorePath } from '../../editing/check/check.ts';
import { PreviewCheck } from './checking.ts';
import { PreviewContent } from './content.ts';
import { pageOfFile } from './filePages.ts';
import { PreviewPages } from './pages.ts';
import { KnownFaults } from './known.ts';
import { servePublic } from './publicFiles.ts';
import { Reloading } from './reload.ts';
import { servePreview } from './serve.ts';
import { FaultsShown } from './showFaults.ts';
import { showPages } from './showPages.ts';
import { followTemplates, PreviewTemplates } from './templates.ts';
import { followContent, inodeOf, type Outcome } from './watch.ts';

/** How to preview. Folders may be relative to the current one. */
export interface PreviewOptions {
	content: string;
	/** Folder of what is kept between previews; not that of builds, so that both can run. */
	cache: string;
	base: string;
	port: number;
	host: string;
	/** Told of the faults of the content: at the start of those that stop it, then of all, whenever they were looked for. */
	onFaults: (faults: readonly Fault[]) => void;
	/** Told of what goes wrong while pages are served. */
	onTrouble: (text: string) => void;
}

/** A preview under way. */
export interface Preview {
	url: string;
	/** Address of the page with all faults. */
	faults: string;
	close(): Promise<void>;
}

/**
 * Serves the content as a site that follows each save.
 * @throws CacheInUse where another preview uses the cache
 */
export async function preview(options: PreviewOptions): Promise<Preview> {
	const content = resolve(options.content);
	const cache = resolve(options.cache);
	const base = `/${options.base}/`.replace(/\/+/g, '/');
	const held = lock(join(cache, 'lock'));
	const store = join(cache, 'archive.db');
	const shown = new PreviewContent({ root: PROJECT, content, store, base, jobs: availableParallelism() });
	const check = new PreviewCheck({ content, store: checkStorePath(cache), jobs: availableParallelism() });
	const known = new KnownFaults();
	const { onTrouble } = options;
	// A file that went between being listed and being read is no fault: that it went is taken in next.
	const isOfNow = ({ rule, file }: Fault): boolean => rule !== 'unreadable' || existsSync(join(content, file));
	const takeIn = async (only?: string[]): Promise<Outcome> => {
		const folder = inodeOf(content);
		// What is read of a folder while it goes says nothing of it: once it is back, all of it is taken in.
		const isStill = (): boolean => inodeOf(content) === folder;
		const reading = shown.read(only).then((faults) => { if (isStill()) known.read(faults.filter(isOfNow), only); });
		// The check reads the files itself, beside what makes the pages.
		const checked = Promise.all([check.faults(), reading]).then(([faults]) => {
			if (!isStill()) return false;
			const isOther = known.checked(faults.filter(isOfNow));
			options.onFaults(known.all);
			return isOther;
		});
		// Whoever waits for it is told of what goes wrong; where reading fails, nobody does.
		checked.catch(() => undefined);
		await reading;
		if (!known.stops) await shown.relate();
		return { stops: known.stops, checked };
	};
	const { checked } = await takeIn();
	if (known.stops) options.onFaults(known.all);
	const faults = new FaultsShown(known, { content, name: options.content, base, pageOf: (file) => pageOfFile(file, shown.store) });
	const templates = await PreviewTemplates.open({ content, base, cache }, onTrouble);
	const pages = new PreviewPages(shown.store, { renderer: templates.folder, store, base, address: 'http://localhost' });
	const reloading = new Reloading(base);
	const server = await servePreview(options, [
		reloading.answer, faults.answer, servePublic(content, { base, store: shown.store, onTrouble }),
		showPages({ base, pages, annotate: faults.annotate, renderer: () => templates.folder, onTrouble }),
	]);
	const reload = (): void => { reloading.tell(); };
	const endFollowing = followContent(content, { changed: templates.beside(takeIn), renew: () => { pages.renew(templates.folder); }, reload, onTrouble }, checked);
	const endTemplates = followTemplates(PROJECT, onTrouble, async () => {
		await templates.compile();
		pages.renew(templates.folder);
		reload();
	});
	const origin = `http://localhost:${server.port}`;
	return {
		url: origin + base,
		faults: origin + faults.list,
		close: async () => {
			await endTemplates();
			await endFollowing();
			await server.close();
			await pages.close();
			await check.close();
			shown.close();
			held.release();
		},
	};
}
