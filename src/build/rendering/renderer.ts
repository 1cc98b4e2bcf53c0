import { dirname, join } from 'node:path';
import { contentHash } from '../../archive/content/decode.ts';
import { CACHE } from '../cache.ts';
import { keptFolder } from './keptFolder.ts';
import { placeRenderer } from './sitePath.ts';
import { compiledTemplates } from './templates.ts';

/** The compiled templates of a site. */
export interface Renderer {
	/** Hash of the code and settings it was compiled from. */
	hash: string;
	/** Holds `server/` (the bundle), `client/` (styles, scripts, public files) and the facts. */
	folder: string;
}

/**
 * The renderer of a site: compiled templates with the site's base path in its place. It is kept beside them,
 * or in the cache where they came with a package, whose folder may not be ours to write to.
 * @param root the project's folder
 * @param base the site's base path, with slashes at both ends
 */
export async function prepareRenderer(root: string, base: string, cache: string): Promise<Renderer> {
	const templates = await compiledTemplates(root);
	const hash = contentHash(templates.code, base).slice(0, 24);
	const place = templates.shipped ? join(cache, CACHE.renderer) : dirname(templates.folder);
	const folder = await keptFolder(place, hash, (work) => placeRenderer(templates.folder, base, work));
	return { hash, folder };
}
