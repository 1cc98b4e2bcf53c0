import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from '../../archive/fault.ts';
import { digest } from '../../archive/digest.ts';
import { LinkInContent, readContentText } from '../../archive/content/contentFile.ts';
import { faultsPage } from './faultsPage.ts';

/** The cookie that says which faults are put aside. */
const COOKIE = 'faults-aside';

type Next = () => void;

/**
 * Answers with the page of faults wherever a page is asked for while there are errors that were not put aside.
 * @param content absolute path of the content folder
 * @param shown the folder as the reader knows it
 * @param base the site's base path, with slashes at both ends
 * @param faults those there are
 */
export function showFaults(content: string, shown: string, base: string, faults: () => readonly Fault[]): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
	const aside = `${base}@faults-aside`;
	return (request, response, next) => {
		const now = faults();
		const state = digest(...now.filter(({ severity }) => severity === 'error').map(({ file, rule, message }) => `${file} ${rule} ${message}`));
		const url = new URL(request.url ?? '/', 'http://preview');
		if (url.pathname === aside) {
			const back = url.searchParams.get('to') ?? base;
			response.writeHead(302, { 'set-cookie': `${COOKIE}=${state}; path=/; samesite=strict`, location: back.startsWith(base) ? back : base, 'cache-control': 'no-store' }).end();
			return;
		}
		const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
		if (!isPage || now.every(({ severity }) => severity !== 'error') || (request.headers.cookie ?? '').split('; ').includes(`${COOKIE}=${state}`)) {
			next();
			return;
		}
		const page = faultsPage({
			faults: now,
			content: shown.replace(/\/$/, ''),
			linesOf: (file) => linesOf(content, file),
			aside: `${aside}?to=${encodeURIComponent(url.pathname + url.search)}`,
			client: `${base}@vite/client`,
		});
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
	};
}

/** None of a file that is not there, or is none. */
function linesOf(content: string, file: string): string[] {
	try {
		return readContentText(content, file).replace(/^\uFEFF/, '').split('\n');
	} catch (error) {
		if (error instanceof LinkInContent || ['ENOENT', 'EISDIR', 'EACCES', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
		throw error;
	}
}
