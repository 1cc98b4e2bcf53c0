import { dirname, join } from 'node:path';
import { contentHash } from '../../archive/content/decode.ts';
import { CACHE } from '../cache.ts';
import { keptFolder } from './keptFolder.ts';
import { ownFiles } from './own/ownFiles.ts';
import { ownTemplates } from './own/ownTemplates.ts';
import { placeRenderer } from './sitePath.ts';
import { compiledTemplates } from './templates.ts';

/** What a renderer is made for. */
export interface RendererSetting {
	/** The content folder, which may have templates of its own. */
	content: string;
	/** The site's base path, with slashes at both ends. */
	base: string;
	cache: string;
	/** True where those of the site are to be left out. */
	plain?: boolean;
	/** Ends compiling early. */
	signal?: AbortSignal;
}

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
 * @throws ContentFaults, NoAstro where the site has templates of its own that cannot be compiled
 */
export async function prepareRenderer(root: string, { content, base, cache, plain: isPlain = false, signal }: RendererSetting): Promise<Renderer> {
	const plain = await compiledTemplates(root, signal);
	const own = isPlain ? undefined : ownFiles(content);
	const templates = own ? await ownTemplates({ root, content, cache, own, plain, signal }) : plain;
	const hash = contentHash(templates.code, base).slice(0, 24);
	const place = templates.shipped ? join(cache, CACHE.renderer) : dirname(templates.folder);
	const folder = await keptFolder(place, hash, (work) => placeRenderer(templates.folder, base, work));
	return { hash, folder };
}
