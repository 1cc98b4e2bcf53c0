import type { Messages } from '../../messages/index.ts';
import { spellings } from '../../../offline/packs/spellings.ts';
import { pagesRead } from '../../../offline/page/readable.ts';
import { el, fill, part } from '../search/dom.ts';
import type { OfflinePageData } from './data.ts';

/** Pages read that are listed at most. */
const MOST_READ = 12;

/** Words in an address: of an entry's id, a topic's, a doctor's. None of one that no host could read. */
function wordsOf(address: string): string {
	const [path = ''] = spellings(address);
	const last = decodeURIComponent(path).split('/').findLast((segment) => segment !== '') ?? '';
	return last
		.replace(/\.\w+$/, '')
		.split('-')
		.filter((word) => !/^\d+$/.test(word))
		.join(' ');
}

/** Where this page stands in the place of one that was not saved: says so, and leads to what is like it. */
export function drawMissing(root: HTMLElement, { own, search }: OfflinePageData, messages: Messages['offline']): void {
	// However its own address is spelt.
	if (spellings(location.pathname).includes(own)) return;
	part(root, '[data-title]', HTMLElement).textContent = messages.pageMissingTitle;
	part(root, '[data-lead]', HTMLElement).textContent = messages.pageMissing;
	document.title = messages.pageMissingTitle;
	const words = wordsOf(location.pathname);
	if (words === '') return;
	const address = `${search}?${new URLSearchParams({ q: words }).toString()}`;
	const similar = part(root, '[data-similar]', HTMLElement);
	similar.hidden = false;
	fill(similar, [el('a', { class: 'go', href: address }, messages.findSimilar(words))]);
	// The connection is back: the page itself may be had.
	window.addEventListener('online', () => location.reload(), { once: true });
}

/** Lists the pages read lately. */
export async function drawRead(root: HTMLElement, base: string): Promise<void> {
	const pages = await pagesRead(base, MOST_READ);
	part(root, '[data-read-section]', HTMLElement).hidden = pages.length === 0;
	fill(part(root, '[data-read]', HTMLElement), pages.map(({ title, address }) => el('li', {}, el('a', { class: 'go', href: address }, title))));
}
