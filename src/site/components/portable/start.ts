/** The program of every page of a copy that is taken along, as `frame/start.ts` is of a site. */
import { startSearchBox } from '../search/box/bootstrap.ts';

for (const layer of document.querySelectorAll<HTMLElement>('[data-search-box]')) startSearchBox(layer);
for (const root of document.querySelectorAll<HTMLElement>('[data-search-page]')) {
	import('../search/page/start.ts').then(async ({ startSearchPage }) => await startSearchPage(root)).catch(reportError);
}
