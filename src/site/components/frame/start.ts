/** The script of every page: one file, so that nothing on the page waits for a second. */
import { keepOffline } from '../offline/keep.ts';
import { startSearchBox } from '../search/box/bootstrap.ts';

for (const layer of document.querySelectorAll<HTMLElement>('[data-search-box]')) startSearchBox(layer);
for (const root of document.querySelectorAll<HTMLElement>('[data-search-page]')) {
	void import('../search/page/start.ts').then(async ({ startSearchPage }) => await startSearchPage(root));
}
for (const place of document.querySelectorAll<HTMLElement>('[data-site-note]')) keepOffline(place);
