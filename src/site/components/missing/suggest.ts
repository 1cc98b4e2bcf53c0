/**
 * Fills the suggestions of the page for addresses that lead nowhere, from the words of the address.
 * The candidates are links in a template on the page; without script none of this is shown.
 */
import { addressWords, wordsShared } from './addressWords.ts';

const MOST = 5;

/** The section of the language that the address asks for; the first language's root is empty. */
function sectionFor(path: string): HTMLElement | undefined {
	return [...document.querySelectorAll<HTMLElement>('[data-suggestions]')]
		.filter((section) => path.startsWith(section.dataset['root'] ?? ''))
		.sort((a, b) => (b.dataset['root'] ?? '').length - (a.dataset['root'] ?? '').length)[0];
}

function fill(section: HTMLElement, path: string): void {
	const { ignored = '' } = section.dataset;
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
		.map((link) => {
			// Inside a template a link has no base to resolve against: its attribute is all there is.
			const candidate = addressWords(`${link.getAttribute('href') ?? ''} ${link.textContent}`);
			return { link, shared: wordsShared(words, candidate) };
		})
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.slice(0, MOST)
		.map(({ link }) => {
			const item = document.createElement('li');
			item.append(document.importNode(link, true));
			return item;
		});
}

const base = document.querySelector<HTMLElement>('[data-suggestions]')?.dataset['base'] ?? '/';
const path = location.pathname.slice(base.length);
const section = sectionFor(path);
if (section) fill(section, path);
