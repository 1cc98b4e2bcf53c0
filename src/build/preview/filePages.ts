import { posix } from 'node:path';
import { entryPath, languageRoot } from '../../archive/addresses.ts';
import type { Store } from '../../archive/store/open.ts';
import { loadRegistry } from '../../archive/store/registry.ts';

/** The page of the preview on which a content file is seen, by its address in the site; undefined where it has none. */
export function pageOfFile(file: string, store: Store): string | undefined {
	if (!file.startsWith('entries/')) return registryPage(file);
	const row = store.prepare('SELECT lang, year FROM entry WHERE id = ?').get(posix.basename(file, '.md'));
	if (!row) return undefined;
	const languages = loadRegistry(store).site?.languages ?? [];
	return entryPath(languageRoot(String(row['lang']), languages), String(row['year']), posix.basename(file, '.md')).slice(1);
}

function registryPage(file: string): string | undefined {
	const [folder, ...rest] = file.replace(/\.md$/, '').split('/');
	if (folder === 'pages') return `${rest.join('/')}/`;
	if (folder === 'doctors') return `doctors/${rest.join('/')}/`;
	return folder === 'specialties' || folder === 'topics' ? `${rest.join('/')}/` : undefined;
}

const ENTRY_PAGE = /^(?:[a-z-]+\/)?q\/\d{4}\/([^/]+)\/$/;

/**
 * Whether a page is the one to show what is said of a file: its own, in whatever language; the home page for what has none.
 * @param page the page's address in the site, such as `zh-hant/q/2017/fatty-liver/`
 */
export function showsFile(page: string, file: string): boolean {
	if (file.startsWith('entries/')) return ENTRY_PAGE.exec(page)?.[1] === posix.basename(file, '.md');
	const own = registryPage(file);
	if (own === undefined) return page === '';
	return page === own || (page.endsWith(`/${own}`) && page.split('/').length === own.split('/').length + 1);
}
