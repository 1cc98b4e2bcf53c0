import { decodedPath, isPageFile } from '../addresses.ts';
import type { Fault } from '../fault.ts';
import { OWN_ENDINGS, RESERVED_SEGMENTS } from '../schema/index.ts';
import type { Registry } from '../store/registry.ts';
import type { TextOf } from './entryReferences.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { Rule } from '../rules.ts';

/** An old address and the entry's file that claims it. */
export interface Alias {
	path: string;
	file: string;
}

/** Segments that are free where no page stands: entries and doctors may have had other ids. */
const FREE = new Set(['q', 'doctors']);

/** The page for addresses that lead nowhere: the only one that is served from a file. */
const NOT_FOUND = '404.html';

/** The year and language of a published entry. */
export type YearOf = (id: string) => { year: string; lang: string } | undefined;

/** The folders above an address. */
function foldersOf(key: string): string[] {
	const parts = key.split('/');
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** What one address is served from: two spellings of one address have one key. */
export function addressKey(path: string): string {
	return decodedPath(path)
		.replace(/\/index\.html$/, '/')
		.replace(/^\/+|\/+$/g, '');
}

/**
 * Old addresses that something else stands at: another entry's claim, or a page of the site.
 */
export function aliasFaults(
	aliases: Iterable<Alias>,
	registry: Registry,
	yearOf: YearOf,
	textOf: TextOf,
): Fault[] {
	const faults: Fault[] = [];
	const claimed = new Map<string, Alias>();
	const all = [...aliases];
	const files = new Set(all.map(({ path }) => addressKey(path)).filter(isPageFile));
	for (const alias of all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
		const key = addressKey(alias.path);
		const page = ownAt(key, registry, yearOf);
		const first = claimed.get(key);
		if (first === undefined) claimed.set(key, alias);
		const folder = foldersOf(key).find((one) => files.has(one) || isOwnFile(one, registry, yearOf));
		if (folder !== undefined) {
			faults.push(aliasFault(alias, textOf, 'alias-address', `The old address ${alias.path} lies below the file /${folder}.`, 'Remove one of the two: a file cannot be a folder.'));
		} else if (page !== undefined) {
			faults.push(aliasFault(alias, textOf, 'alias-address', `The old address ${alias.path} is that of ${page}.`, 'Remove it: a page and a redirect cannot stand at one address.'));
		} else if (first !== undefined) {
			const who = first.file === alias.file ? 'stands here twice' : `is also claimed by ${first.file}`;
			faults.push(aliasFault(alias, textOf, 'alias-twice', `The old address ${alias.path} ${who}.`, 'Remove it from one of the two places.'));
		}
	}
	return faults;
}

/** What of the site's own an old address would stand in the place of, in words, if anything. */
function ownAt(key: string, registry: Registry, yearOf: YearOf): string | undefined {
	const page = pageAt(key, registry, yearOf);
	if (page !== undefined) return page;
	if (isOwnFile(key, registry, yearOf)) return 'a file of the site';
	if (/^[._]/.test(key)) return 'something that hosts and tools keep for themselves';
	const small = key.toLowerCase();
	const alike = small === key ? undefined : ownAt(small, registry, yearOf);
	return alike && `${alike} on computers that take capital letters for small ones`;
}

/** Whether an address is that of a file which the site has, or may have, beside its pages: `/robots.txt`, `/heart/feed.xml`. */
function isOwnFile(key: string, registry: Registry, yearOf: YearOf): boolean {
	const ending = key.slice(key.lastIndexOf('.') + 1);
	if (key === NOT_FOUND) return true;
	return (OWN_ENDINGS as readonly string[]).includes(ending) && pageAt(key.slice(0, Math.max(0, key.lastIndexOf('/'))), registry, yearOf) !== undefined;
}

/** The page that the site has at an address, in words; undefined where it has none. */
export function pageAt(key: string, registry: Registry, yearOf: YearOf): string | undefined {
	const languages = registry.site?.languages ?? [];
	const parts = key.split('/');
	const lang = languages.slice(1).includes(parts[0]!) ? parts.shift()! : (languages[0] ?? '');
	const [first = '', second, third] = parts;
	if (first === '') return 'the home page';
	if (first === 'q' && parts.length === 3) {
		const entry = yearOf(third!);
		return entry?.year === second && entry?.lang === lang ? `the entry "${third!}"` : undefined;
	}
	if (first === 'doctors' && (second === undefined || registry.doctors.has(second))) return 'a page of doctors';
	if ((RESERVED_SEGMENTS as readonly string[]).includes(first) && !FREE.has(first)) return `the site's own "${first}"`;
	if (second === undefined && registry.pages.has(lang === (languages[0] ?? '') ? first : `${lang}/${first}`)) return `the page "${first}"`;
	if (!registry.specialties.has(first)) return undefined;
	if (second === undefined || second === 'years') return `the specialty "${first}"`;
	return registry.topics.has(`${first}/${second}`) && (third === undefined || third === 'years')
		? `the topic "${first}/${second}"`
		: undefined;
}

function aliasFault({ file, path }: Alias, textOf: TextOf, rule: Rule, message: string, help: string): Fault {
	const { source, data } = readFrontMatter(textOf(file), file);
	const index = Array.isArray(data['aliases']) ? data['aliases'].lastIndexOf(path) : 0;
	return { severity: 'error', rule, file, ...source.value(['aliases', index]), message, help };
}
