/**
 * Fills the suggestions of the page for addresses that lead nowhere, from the words of the address.
 * The candidates are links in a template on the page; without script none of this is shown.
 */
import { addressWords, wordsShared } from './addressWords.ts';

const MOST = 5;

function fill(section: HTMLElement): void {
	const { base = '/', ignored = '' } = section.dataset;
	const path = location.pathname.slice(base.length);
	const words = addressWords(path, ignored.split(' '));
	if (words.length === 0) return;
	const search = section.querySelector<HTMLAnchorElement>('a[data-search]');
	if (search) {
		const query = words.join(' ');
		search.href += `?${new URLSearchParams({ q: query }).toString()}`;
		search.textContent = search.textContent.replace('{words}', query);
	}
	section.querySelector('ul')?.prepend(...likely(section, words));
	section.hidden = false;
}

/** The candidates that share most words with the address, as list items. */
function likely(section: HTMLElement, words: readonly string[]): Node[] {
	const links = section.querySelector('template')?.content.querySelectorAll('a') ?? [];
	return [...links]
		.map((link) => ({ link, shared: wordsShared(words, addressWords(`${link.pathname} ${link.textContent}`)) }))
		.filter(({ shared }) => shared > 0)
		.toSorted((a, b) => b.shared - a.shared)
		.slice(0, MOST)
		.map(({ link }) => {
			const item = document.createElement('li');
			item.append(document.importNode(link, true));
			return item;
		});
}

for (const section of document.querySelectorAll<HTMLElement>('[data-suggestions]')) fill(section);
