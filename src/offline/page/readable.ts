import { cacheNames } from '../store/caches.ts';
import { newestCopy } from '../store/copies.ts';
import type { OfflineDatabase } from '../store/database.ts';

/** Whether a page can be read without a network. @param path site path without base */
export async function isReadable(base: string, database: OfflineDatabase, path: string): Promise<boolean> {
	if ((await database.getKey('files', path)) !== undefined) return true;
	return (await newestCopy(base, base + path.slice(1))) !== undefined;
}

/** A page that was read on this device. */
export interface ReadPage {
	title: string;
	/** With base. */
	address: string;
}

/** The pages read lately, the last first. */
export async function pagesRead(base: string, most: number): Promise<ReadPage[]> {
	const cache = await caches.open(cacheNames(base).pages);
	const keys = [...(await cache.keys())].reverse();
	const read: ReadPage[] = [];
	for (const key of keys) {
		const address = new URL(key.url).pathname;
		if (!address.slice(base.length - 1).includes('/q/')) continue;
		const html = await (await cache.match(key))?.text();
		const title = /<h1[^>]*>([^<]*)<\/h1>/.exec(html ?? '')?.[1] ?? /<title>([^<]*)<\/title>/.exec(html ?? '')?.[1];
		if (title !== undefined) read.push({ title: plain(title), address });
		if (read.length === most) break;
	}
	return read;
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"', '#38': '&' };

/** Text of HTML that holds no elements: only the references that the site's own pages use. */
function plain(html: string): string {
	return html.replace(/&(#?\w+);/g, (whole, name: string) => REFERENCES[name] ?? whole).trim();
}
