import type { IncomingMessage, ServerResponse } from 'node:http';
import { LinkInContent, readContentText } from '../../archive/content/contentFile.ts';
import { digest } from '../../archive/digest.ts';
import type { Fault } from '../../archive/fault.ts';
import { bySeverity } from '../../editing/check/report/markdown.ts';
import { asHtml, countHtml } from './faultHtml.ts';
import { faultsPage } from './faultsPage.ts';
import { showsFile } from './filePages.ts';
import type { KnownFaults } from './known.ts';
import { withNotes } from './notes.ts';
import { RELOAD_SCRIPT } from './reload.ts';

/** The cookie that says which faults are put aside. */
const COOKIE = 'faults-aside';

type Next = () => void;

/** Shows the faults of the content to those who write it. */
export class FaultsShown {
	readonly #known: KnownFaults;
	/** Absolute path of the content folder, and the folder as the reader knows it. */
	readonly #content: string;
	readonly #name: string;
	/** The site's base path, with slashes at both ends. */
	readonly #base: string;
	/** The page on which a file is seen, by its address in the site. */
	readonly #pageOf: (file: string) => string | undefined;

	constructor(known: KnownFaults, { content, name, base, pageOf }: { content: string; name: string; base: string; pageOf: (file: string) => string | undefined }) {
		this.#known = known;
		this.#content = content;
		this.#name = name.replace(/\/$/, '');
		this.#base = base;
		this.#pageOf = pageOf;
	}

	/** The address of the page with all faults. */
	get list(): string {
		return `${this.#base}@faults`;
	}

	/** Answers with the page of errors wherever a page is asked for while there are some that stop the preview and were not put aside. */
	readonly answer = (request: IncomingMessage, response: ServerResponse, next: Next): void => {
		const url = new URL(request.url ?? '/', 'http://preview');
		if (url.pathname === this.#aside) this.#putAside(url, response);
		else if (url.pathname === this.list) send(response, this.#listPage());
		else if (isPage(request) && this.#known.stops && !cookiesOf(request).includes(`${COOKIE}=${this.#state()}`)) send(response, this.#stopPage(url));
		else next();
	};

	/** A page of the preview with what is said of its file. @param path its address, with the base path */
	readonly annotate = (html: string, path: string): string => {
		const page = decodeURI(path.slice(this.#base.length));
		const { all } = this.#known;
		return withNotes(html, { own: all.filter(({ file }) => showsFile(page, file)), all, list: this.list, linesOf: (file) => linesOf(this.#content, file) });
	};

	get #aside(): string {
		return `${this.#base}@faults-aside`;
	}

	/** Tells the errors there are from others. */
	#state(): string {
		return digest(...errorsIn(this.#known.all).map(({ file, rule, message }) => `${file} ${rule} ${message}`));
	}

	#putAside(url: URL, response: ServerResponse): void {
		const back = url.searchParams.get('to') ?? this.#base;
		response.writeHead(302, { 'set-cookie': `${COOKIE}=${this.#state()}; path=/; samesite=strict`, location: back.startsWith(this.#base) ? back : this.#base, 'cache-control': 'no-store' }).end();
	}

	/** The errors, those of the page that was asked for first. */
	#stopPage(url: URL): string {
		const errors = errorsIn(this.#known.all);
		const page = url.pathname.slice(this.#base.length);
		const [own, others] = [true, false].map((isOwn) => errors.filter(({ file }) => showsFile(page, file) === isOwn));
		const aside = `${this.#aside}?to=${encodeURIComponent(url.pathname + url.search)}`;
		const rest = this.#known.all.filter(({ severity }) => severity !== 'error');
		const more = rest.length === 0 ? '' : ` There ${rest.length === 1 ? 'is' : 'are'} <a href="${asHtml(this.list)}">${countHtml(rest)}</a> besides.`;
		return this.#page([...own!, ...others!], {
			heading: errors.length === 1 ? 'One error is to be mended' : `${errors.length} errors are to be mended`,
			lead: `Save the file, and this page follows. Until then <a href="${asHtml(aside)}">see the pages as they were before</a>.${more}`,
		});
	}

	#listPage(): string {
		const { all } = this.#known;
		// Files with errors come first.
		return this.#page(all.toSorted(bySeverity), { heading: `${countHtml(all)} in ${this.#name}`, lead: `Save a file, and this page follows. <a href="${asHtml(this.#base)}">To the pages</a>.` });
	}

	#page(faults: readonly Fault[], { heading, lead }: { heading: string; lead: string }): string {
		const pageOf = (file: string): string | undefined => {
			const page = this.#pageOf(file);
			return page === undefined ? undefined : this.#base + page;
		};
		return faultsPage({ faults, heading, lead, content: this.#name, linesOf: (file) => linesOf(this.#content, file), pageOf, client: this.#base + RELOAD_SCRIPT });
	}
}

function errorsIn(faults: readonly Fault[]): Fault[] {
	return faults.filter(({ severity }) => severity === 'error');
}

function isPage({ method, headers }: IncomingMessage): boolean {
	return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

function cookiesOf({ headers }: IncomingMessage): string[] {
	return (headers.cookie ?? '').split('; ');
}

function send(response: ServerResponse, page: string): void {
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
}

/** None of a file that is not there, or is none. */
function linesOf(content: string, file: string): string[] {
	try {
		return readContentText(content, file).replace(/^\uFEFF/, '').split(/\r?\n/);
	} catch (error) {
		if (error instanceof LinkInContent || ['ENOENT', 'EISDIR', 'EACCES', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
		throw error;
	}
}
