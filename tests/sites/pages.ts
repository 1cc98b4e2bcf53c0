import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** All files of a built site, as site paths (`/q/2017/x/index.html`), sorted. */
export async function filesOf(dist: string): Promise<string[]> {
	const files = await readdir(dist, { recursive: true, withFileTypes: true });
	return files
		.filter((file) => file.isFile())
		.map((file) => `/${path.relative(dist, path.join(file.parentPath, file.name)).split(path.sep).join('/')}`)
		.sort();
}

/** A page of a built site. */
export interface BuiltPage {
	/** Its address, a site path without base: `/q/2017/x/`, `/404.html`. */
	path: string;
	html: string;
}

/** All HTML pages of a built site, in the order of their files. */
export async function pagesOf(dist: string): Promise<BuiltPage[]> {
	const files = (await filesOf(dist)).filter((file) => file.endsWith('.html'));
	return await Promise.all(
		files.map(async (file) => ({
			path: file.replace(/\/index\.html$/, '/'),
			html: await readFile(path.join(dist, file), 'utf8'),
		})),
	);
}
