import type { Fault } from '../fault.ts';
import { RESERVED_SEGMENTS } from '../schema/index.ts';
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
/** Files of the site itself at its root, and below a specialty. */
const SITE_FILES = /^(?:404\.html|robots\.txt|llms\.txt|favicon\b.*|manifest\b.*|.*sitemap[^/]*\.xml|(?:.*\/)?feed\.(?:xml|json))$/;

/** Addresses with an ending are served from a file, all others from a folder's index page. */
const FILE = /\.[a-z0-9]{1,5}$/i;

/** The folders above an address. */
function foldersOf(key: string): string[] {
	const parts = key.split('/');
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** What one address is served from: two spellings of one address have one key. */
export function addressKey(path: string): string {
	return decodeURI(path)
		.replace(/\/index\.html$/, '/')
		.replace(/^\/+|\/+$/g, '');
}

/**
 * Old addresses that something else stands at: another entry's claim, or a page of the site.
 * @param yearOf the year and language of a published entry
 */
export function aliasFaults(
	aliases: Iterable<Alias>,
	registry: Registry,
	yearOf: (id: string) => { year: string; lang: string } | undefined,
	textOf: TextOf,
): Fault[] {
	const faults: Fault[] = [];
	const claimed = new Map<string, Alias>();
	const all = [...aliases];
	const files = new Set(all.map(({ path }) => addressKey(path)).filter((key) => FILE.test(key)));
	for (const alias of all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
		const key = addressKey(alias.path);
		const page = pageAt(key, registry, yearOf);
		const first = claimed.get(key);
		if (first === undefined) claimed.set(key, alias);
		const folder = foldersOf(key).find((one) => files.has(one) || SITE_FILES.test(one));
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

/** What the site has at an address, in words; undefined where it has nothing. */
export function pageAt(
	key: string,
	registry: Registry,
	yearOf: (id: string) => { year: string; lang: string } | undefined,
): string | undefined {
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
	if (SITE_FILES.test(parts.join('/'))) return 'a file of the site';
	if ((RESERVED_SEGMENTS as readonly string[]).includes(first) && !FREE.has(first)) return `the site's own "${first}"`;
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
