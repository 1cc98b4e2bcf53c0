import { posix } from 'node:path';
import { contentStats, readContentText } from '../../archive/content/contentFile.ts';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { entryPath, languageRoot, listPath } from '../../archive/addresses.ts';
import { openFolder } from './entries.ts';

/** A page that a change of the content shows on. */
export interface ChangedPage {
	/** Path in the content folder. */
	file: string;
	/** What readers see as its name: an entry's title, a doctor's name. */
	name: string;
	/** Site path without base; undefined where the page is not published, or not any more. */
	path: string | undefined;
	state: 'changed' | 'draft' | 'withdrawn' | 'deleted';
}

/** The pages of changed files, in the order of their paths. Files that are no page of their own are left out. */
export function changedPages(content: string, changed: Iterable<string>): ChangedPage[] {
	const { languages } = openFolder(content);
	return [...changed]
		.filter((file) => /^(?:entries|doctors|pages|specialties|topics)\/.*\.md$/.test(file))
		.sort()
		.map((file) => pageOf(content, file, languages));
}

function pageOf(content: string, file: string, languages: readonly string[]): ChangedPage {
	const id = posix.basename(file, '.md');
	if (!contentStats(content, file)) return { file, name: id, path: undefined, state: 'deleted' };
	const { data } = readFrontMatter(readContentText(content, file), file);
	const text = (key: string): string | undefined => (typeof data[key] === 'string' ? data[key] : undefined);
	const name = text('title') ?? text('name') ?? id;
	if (!file.startsWith('entries/')) return { file, name, path: registryPath(file, languages), state: 'changed' };
	if (data['draft'] === true) return { file, name, path: undefined, state: 'draft' };
	const root = languageRoot(text('lang') ?? languages[0]!, languages);
	const path = entryPath(root, (text('date') ?? posix.basename(posix.dirname(file))).slice(0, 4), id);
	return { file, name, path, state: text('withdrawn') === undefined ? 'changed' : 'withdrawn' };
}

/** The page of a doctor, specialty or topic, in the first language; one of the site's own in its language. */
function registryPath(file: string, languages: readonly string[]): string {
	const [folder = '', ...rest] = file.slice(0, -'.md'.length).split('/');
	if (folder === 'pages') return `/${rest.join('/')}/`;
	const kind = folder === 'doctors' ? 'doctor' : folder === 'topics' ? 'topic' : 'specialty';
	return listPath(languageRoot(languages[0]!, languages), { kind, id: rest.join('/') });
}

/** Most pages that a summary lists. */
const MOST = 100;

/**
 * The pages as a list in Markdown.
 *
 * @param preview where the site of this change can be looked at, with the site's base path; without it pages are named, not linked
 * @param whole true where something changed that every page shows
 */
export function pagesSummary(pages: readonly ChangedPage[], preview: string | undefined, whole: boolean): string {
	const lines = [`### Pages: ${pages.length === 0 ? 'none of their own' : pages.length.toLocaleString('en')}`, ''];
	if (whole) lines.push('`site.yml` changed: look at the home page and a few others.', '');
	for (const { file, name, path, state } of pages.slice(0, MOST)) {
		const note = state === 'changed' ? '' : `, ${state}`;
		const title = escaped(name);
		if (path === undefined) lines.push(`- ${title}${note} (\`${file}\`)`);
		else if (preview === undefined) lines.push(`- ${title}: \`${path}\`${note}`);
		else lines.push(`- [${title}](<${preview.replace(/\/+$/, '')}${path}>)${note}`);
	}
	const more = pages.length - MOST;
	if (more > 0) lines.push(`- … and ${more.toLocaleString('en')} more`);
	if (preview === undefined && pages.length > 0) lines.push('', 'To look at them: download *preview* below, unpack it, and serve the folder.');
	return `${lines.join('\n')}\n`;
}

/** Text that stays text in Markdown. */
function escaped(text: string): string {
	return text.replace(/[\\`*_[\]<>|#~&!@]/g, '\\$&').replace(/\s+/g, ' ');
}
