import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFile } from '../../site/plan/outputFile.ts';
import { filesBelow } from '../code.ts';
import type { PreviewPages } from './pages.ts';
import { placeOf, typeOf } from './publicFiles.ts';
import { RELOAD_SCRIPT } from './reload.ts';
import type { Answering } from './serve.ts';

/** The policy keeps inline styles out, which are what notes on pages have. */
const POLICY = /<meta http-equiv="Content-Security-Policy" [^>]*>/;

/** What pages are shown with. */
export interface Shown {
	/** The site's base path, with slashes at both ends. */
	base: string;
	pages: PreviewPages;
	/** A page with what is said of its file. @param path its address, with the base path */
	annotate: (html: string, path: string) => string;
	/** The renderer's folder. */
	renderer: () => string;
	onTrouble: (text: string) => void;
}

/** Answers with styles and scripts, and with pages; with the page for those that are not there otherwise. */
export function showPages({ base, pages, annotate, renderer, onTrouble }: Shown): Answering {
	const made = async (place: string | undefined, path: string): Promise<{ status: number; type: string; body: string | Uint8Array }> => {
		const { page, body: rendered } = await pages.show(place === undefined ? undefined : `/${place}`);
		const status = page.kind === 'not-found' ? 404 : 200;
		const type = typeOf(outputFile(page.path));
		if (!type.startsWith('text/html')) return { status, type, body: rendered };
		const html = typeof rendered === 'string' ? rendered : Buffer.from(rendered).toString();
		return { status, type, body: annotate(asPreview(html, base), path) };
	};
	return (request, response, next) => {
		const { pathname } = new URL(request.url ?? '/', 'http://preview');
		const place = placeOf(request.url ?? '/', base);
		if (request.method !== 'GET' && request.method !== 'HEAD') { next(); return; }
		const asset = place === undefined ? undefined : assetAt(renderer(), place);
		if (asset !== undefined) {
			response.writeHead(200, { 'content-type': typeOf(asset), 'cache-control': 'no-cache' }).end(readFileSync(asset));
			return;
		}
		// A folder without its slash: the page is where relative links in it lead right.
		if (place !== undefined && place !== '' && !place.endsWith('/') && pages.at(`/${place}/`)) {
			response.writeHead(302, { location: `${pathname}/`, 'cache-control': 'no-store' }).end();
			return;
		}
		made(place, pathname).then(
			({ status, type, body }) => { response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body); },
			(error: unknown) => {
				onTrouble(String(error));
				response.writeHead(500, { 'content-type': 'text/plain;charset=utf-8' }).end(String(error));
			},
		);
	};
}

function assetAt(renderer: string, place: string): string | undefined {
	const client = join(renderer, 'client');
	return filesBelow(client).find((file) => file === join(client, place));
}

/** A page as the preview shows it: told to be one, so that nothing of it is kept, and loaded again as files are saved. */
function asPreview(html: string, base: string): string {
	return html.replace(POLICY, '').replace('<html ', '<html data-preview ').replace('</head>', `<script type="module" src="${base}${RELOAD_SCRIPT}"></script></head>`);
}
