import { dev } from 'astro';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Fault } from '../../archive/fault.ts';
import { PROJECT } from '../settings.ts';
import { lock } from '../lock.ts';
import { PreviewContent } from './content.ts';
import { servePublic } from './publicFiles.ts';
import { showFaults } from './showFaults.ts';
import { followContent } from './watch.ts';

/** How to preview. Folders may be relative to the current one. */
export interface PreviewOptions {
	content: string;
	/** Folder of what is kept between previews; not that of builds, so that both can run. */
	cache: string;
	base: string;
	port: number;
	host: string;
	/** Told of the faults of the content, at the start and after every change. */
	onFaults: (faults: Fault[]) => void;
}

/** A preview under way. */
export interface Preview {
	url: string;
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
	let faults: Fault[] = [];
	const takeIn = async (only?: string[]): Promise<{ faults: Fault[] }> => {
		faults = await shown.read(only);
		const broken = faults.some(({ severity }) => severity === 'error');
		if (!broken) await shown.relate();
		options.onFaults(faults);
		return { faults };
	};
	await takeIn();
	process.env['ARCHIVE_STORE'] = store;
	const server = await dev({
		root: PROJECT,
		base,
		server: { port: options.port, host: options.host },
		logLevel: 'warn',
		// Content must not lead the watcher out of its folder.
		vite: { server: { watch: { followSymlinks: false } } },
		integrations: [followContent(content, takeIn, showFaults(content, options.content, base, () => faults)), servePublic(content, base, shown.store)],
	});
	return {
		url: `http://localhost:${server.address.port}${base}`,
		close: async () => {
			await server.stop();
			shown.close();
			held.release();
		},
	};
}
