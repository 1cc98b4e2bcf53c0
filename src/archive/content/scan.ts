import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rules.ts';
import type { ScannedFile, SourceKind } from '../source.ts';
import { contentStats, linkFault, LinkInContent } from './contentFile.ts';
import { isLeftover } from './litter.ts';
import { isPageTemplate, pageTemplateFault, strayPageTemplates } from './pages/pageTemplate.ts';
import { seenAs } from './seen.ts';

const FOLDERS: Record<string, SourceKind> = {
	entries: 'entry',
	doctors: 'doctor',
	specialties: 'specialty',
	topics: 'topic',
	pages: 'page',
};

/** The folder of pages of the site's own. */
const PAGES = 'pages';

/** The folder of what a site looks like; all in it is read, so that a name that means nothing is told. */
const THEME = 'theme';

/** The folder of the site's words, a file for each language. */
const MESSAGES = 'messages';

/**
 * Lists all content files, sorted by path. Links are not followed: content must not reach out
 * of its folder. Files that no rule knows are faults, since their text would silently be missing.
 */
export function scanContent(content: string): { files: ScannedFile[]; faults: Fault[] } {
	const files: ScannedFile[] = [];
	const faults: Fault[] = strayPageTemplates(content);
	const now = Date.now();
	const found = (file: string, kind: SourceKind): void => {
		// Of a hundred thousand files `join` takes a tenth of a second.
		files.push({ file, kind, seen: seenAs(lstatSync(`${content}/${file}`), now) });
	};
	for (const item of list(content, '')) {
		const kind = item.isDirectory() ? FOLDERS[item.name] : undefined;
		if (item.isSymbolicLink()) faults.push(linkFault(item.name));
		else if (kind) walk(content, item.name, { isWanted: (name) => name.endsWith('.md'), found: (file) => { found(file, kind); } }, faults);
		else if (item.isDirectory() && item.name === THEME) walk(content, THEME, { isWanted: () => true, found: (file) => { found(file, kindOf(file)!); } }, faults);
		else if (item.isDirectory() && item.name === MESSAGES) walk(content, MESSAGES, { isWanted: (name) => name.endsWith('.yml'), found: (file) => { found(file, 'messages'); }, wanted: MESSAGES_WANTED }, faults);
		else if (item.isFile() && item.name === 'site.yml') found('site.yml', 'site');
		else if (item.isFile() && item.name === 'synonyms.yml') found('synonyms.yml', 'synonyms');
	}
	files.sort((a, b) => (a.file < b.file ? -1 : 1));
	return { files, faults };
}

/** The content files among some paths, as {@link scanContent} would list them; those that are gone are left out. */
export function scanFiles(content: string, paths: readonly string[]): { files: ScannedFile[]; faults: Fault[] } {
	const faults: Fault[] = [];
	const now = Date.now();
	const files = paths.flatMap((file): ScannedFile[] => {
		const kind = kindOf(file);
		try {
			const stats = kind && contentStats(content, file);
			return kind && stats?.isFile() ? [{ file, kind, seen: seenAs(stats, now) }] : [];
		} catch (error) {
			if (!(error instanceof LinkInContent)) throw error;
			faults.push(linkFault(error.link));
			return [];
		}
	});
	return { files, faults };
}

function kindOf(file: string): SourceKind | undefined {
	if (file === 'site.yml') return 'site';
	if (file === 'synonyms.yml') return 'synonyms';
	if (file.startsWith(`${THEME}/`)) return file === `${THEME}/theme.yml` ? 'theme' : 'theme-file';
	if (file.startsWith(`${MESSAGES}/`)) return file.endsWith('.yml') ? 'messages' : undefined;
	return file.endsWith('.md') ? FOLDERS[file.split('/')[0]!] : undefined;
}

function list(content: string, folder: string): Dirent[] {
	return readdirSync(join(content, folder), { withFileTypes: true }).filter(
		({ name }) => !isLeftover(name),
	);
}

/** What is looked for in a folder. */
interface Wanted {
	isWanted: (name: string) => boolean;
	found: (file: string) => void;
	/** What is said of any other file; that it is no Markdown where absent. */
	wanted?: Stranger;
}

/** What is said of a file that no rule knows. */
type Stranger = [rule: Rule, what: string, help: string];

const MESSAGES_WANTED: Stranger = ['words-language', 'holds no words of a language', 'Name it by a language of the site, as in messages/en.yml, or move it out of the folder.'];
const MARKDOWN_WANTED: Stranger = ['not-markdown', 'is not a Markdown file', 'Name it .md, or move it out of the content folder.'];

function walk(content: string, folder: string, wanted: Wanted, faults: Fault[]): void {
	for (const item of list(content, folder)) {
		const file = `${folder}/${item.name}`;
		if (item.isSymbolicLink()) faults.push(linkFault(file));
		else if (item.isDirectory()) walk(content, file, wanted, faults);
		else if (!item.isFile()) faults.push(strange(file, 'not-markdown', 'is none that can be read to its end', 'Remove it.'));
		else if (wanted.isWanted(item.name)) wanted.found(file);
		else if (folder.split('/')[0] === PAGES && isPageTemplate(item.name)) faults.push(pageTemplateFault(file));
		else faults.push(strange(file, ...(wanted.wanted ?? MARKDOWN_WANTED)));
	}
}

function strange(file: string, rule: Rule, what: string, help: string): Fault {
	return { severity: 'error', rule, file, line: 1, column: 1, length: 1, message: `The file ${what}.`, help };
}
