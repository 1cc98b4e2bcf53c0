import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import { PUBLIC, publicFaults, scanPublic } from '../../archive/content/publicFiles.ts';
import type { Store } from '../../archive/store/open.ts';
import { loadRegistry } from '../../archive/store/registry.ts';
import { aliasPaths } from '../../archive/store/sources.ts';
import { wordsFile } from '../../site/query/words.ts';
import { themeOutputs } from '../../site/theme/outputs.ts';
import type { Answering } from './serve.ts';

/**
 * Answers with the operator's own files, and those of the theme, where a build publishes them. The folder is read anew each time;
 * a file that a build would refuse is not served.
 * @param base the site's base path, with slashes at both ends
 */
export function servePublic(content: string, { base, store, onTrouble }: { base: string; store: Store; onTrouble: (text: string) => void }): Answering {
	return (request, response, next) => {
		const place = placeOf(request.url ?? '/', base);
		const registry = loadRegistry(store);
		const theme = themeOutputs(registry, content, base);
		const made = [theme.styles, ...[...registry.messages.keys()].map((lang) => wordsFile(registry, lang))].find((file) => file !== undefined && file.place === place);
		if (made) {
			response.writeHead(200, { 'Content-Type': typeOf(made.place), 'Cache-Control': 'no-cache' }).end(made.text);
			return;
		}
		const ofTheme = place === undefined ? undefined : theme.files.get(place);
		const file = ofTheme === undefined ? ownFile(content, store, place) : join(content, ofTheme);
		if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
			next();
			return;
		}
		response.writeHead(200, { 'Content-Type': typeOf(file), 'Content-Length': statSync(file).size, 'Cache-Control': 'no-cache' });
		if (request.method === 'HEAD') response.end();
		else pipeline(createReadStream(file), response).catch((error: unknown) => { onTrouble(`${file}: ${String(error)}`); });
	};
}

/** A place in the site; undefined for addresses that are of none. */
export function placeOf(url: string, base: string): string | undefined {
	const [path = ''] = url.split('?');
	if (!path.startsWith(base)) return undefined;
	try {
		return decodeURIComponent(path.slice(base.length));
	} catch {
		// Escapes that are none.
		return undefined;
	}
}

/** The file that a build would publish at a place: as it is named, or as the index page of a folder. */
function ownFile(content: string, store: Store, place: string | undefined): string | undefined {
	if (place === undefined) return undefined;
	const wanted = place === '' || place.endsWith('/') ? `${place}index.html` : place;
	const { files } = scanPublic(content);
	if (!files.includes(wanted) || publicFaults([wanted], loadRegistry(store), aliasPaths(store)).length > 0) return undefined;
	return join(content, PUBLIC, wanted);
}

/** The media type of a file, by its ending. */
export function typeOf(file: string): string {
	const type = lookup(file) ?? 'application/octet-stream';
	return type.startsWith('text/') ? `${type};charset=utf-8` : type;
}
