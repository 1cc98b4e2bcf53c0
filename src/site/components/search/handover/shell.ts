/** A page's document that is not shown: its scripts never run. */

/** What tells of a page in its head, apart from its styles and scripts. */
const TELLING = 'title, meta[name="description"], meta[name="robots"], meta[property], link[rel="canonical"], link[rel="alternate"]';

/** The pieces of a page by which one document can show another page. */
export interface PagePieces {
	lang: string;
	dir: string;
	/** What its head says of it. */
	head: readonly Node[];
	body: readonly Node[];
}

/**
 * Fetches a page of this site and makes it ready to be shown in this document: its styles are there, its
 * scripts are gone.
 * @throws Error where it cannot be had
 */
export async function fetchPage(address: string): Promise<PagePieces> {
	const page = await fetchDocument(address);
	await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((link) => ensureStyle(link.getAttribute('href') ?? '')));
	for (const script of page.querySelectorAll('script')) script.remove();
	return piecesOf(page);
}

/** The pieces of the page that a document shows; those whose place is in every page stay. */
export function piecesOf(page: Document): PagePieces {
	const { documentElement: root, head, body } = page;
	return { lang: root.lang, dir: root.dir, head: [...head.querySelectorAll(TELLING)], body: [...body.childNodes].filter((node) => !staysInPlace(node)) };
}

/** Notes to the reader hang on what runs in this document, whichever page it shows. */
export function staysInPlace(node: Node): boolean {
	return node instanceof Element && node.matches('[data-site-note]');
}

/**
 * By XMLHttpRequest, the one way to have a page parsed that needs no leave of the policy on trusted types: it
 * never runs what it parses.
 */
function fetchDocument(address: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.addEventListener('load', () => {
			if (request.status === 200 && request.responseXML) resolve(request.responseXML);
			else reject(new Error(`${address} answered ${request.status}.`));
		});
		request.addEventListener('error', () => reject(new Error(`${address} could not be fetched.`)));
		request.send();
	});
}

/** Waits until a stylesheet of another page holds in this document, too. */
function ensureStyle(href: string): Promise<void> {
	const known = [...document.querySelectorAll('link[rel="stylesheet"]')].some((link) => link.getAttribute('href') === href);
	if (known) return Promise.resolve();
	return new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => {
			link.remove();
			reject(new Error(`${href} could not be fetched.`));
		});
		document.head.append(link);
	});
}
