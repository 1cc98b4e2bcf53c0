import { posix } from 'node:path';
import { readContentText } from '../../../archive/content/contentFile.ts';
import { addressKey, pageAt } from '../../../archive/content/aliasFaults.ts';
import { isOwnImage } from '../../../archive/markdown/images.ts';
import { contentAddress } from '../../../archive/markdown/links.ts';
import { nearest } from '../../../archive/nearest.ts';
import { entryPath, languageRoot } from '../../../archive/addresses.ts';
import { FILE_NAMES } from '../../../site/plan/kinds.ts';
import { RESERVED_SEGMENTS } from '../../../archive/schema/index.ts';
import type { EntryFacts, LinkFact, PageFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { WholeArchive } from './archive.ts';

/** Ids that every entry's page has. */
const PAGE_ANCHORS = new Set(['question', 'answer', 'more', 'similar', 'related', 'cite', 'main', '']);

/** Ids that every page has. */
const FRAME_ANCHORS = new Set(['main', '']);
const FOOTNOTES = /^(?:question|answer|more|page)-(?:fn|fnref)-|^footnote-label$/;

/** What the site has of its own below `/images/`; all else there would be an editor's. */
const SITE_FILES = /^images\//;
const SITE_PICTURES = /^(?:favicon\.svg$|images\/(?:icon-|share\/))/;

type Entry = EntryFacts & { file: string };
/** `instead` is an address that leads to the same entry, `guess` one that may have been meant. */
type Words = Pick<Finding, 'severity' | 'rule' | 'message' | 'help'> & { instead?: string | undefined; guess?: string | undefined };

/** Links that lead nowhere, or that will break when something moves. */
export function linkFindings(archive: WholeArchive): Finding[] {
	const aliases = new Set([...archive.entries.values()].flatMap(({ aliases: own }) => own.map(addressKey)));
	return [...archive.links].flatMap(([file, links]) =>
		links.flatMap((link) => {
			const words = link.image ? imageWords(link.url, archive) : linkWords(file, link.url, archive, aliases);
			return words ? [findingAt(file, link, words, archive.content)] : [];
		}),
	);
}

function findingAt(file: string, { url, line, column, length }: LinkFact, { instead, guess, ...words }: Words, content: string): Finding {
	const finding = { ...words, file, line, column, length };
	const better = instead ?? guess;
	if (better === undefined || length !== url.length) return finding;
	const whole = readContentText(content, file).split('\n')[line - 1] ?? '';
	return { ...finding, mended: whole.slice(0, column - 1) + better + whole.slice(column - 1 + length), ...(instead !== undefined && { safe: true }) };
}

function linkWords(file: string, url: string, archive: WholeArchive, aliases: Set<string>): Words | undefined {
	if (/^https?:/i.test(url)) return ownAddress(url, archive);
	if (url.startsWith('#')) return fragmentWords(archive.entries.get(file) ?? pageAnchors(archive.pages.get(file)), url, 'this page');
	if (url.startsWith('/')) return sitePathWords(file, url, archive, aliases);
	return fileWords(file, url, archive);
}

/** What is wrong with where a picture is looked for. */
function imageWords(url: string, { own }: WholeArchive): Words | undefined {
	if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return undefined;
	const key = addressKey(url.split(/[#?]/, 1)[0]!);
	if (isOwnImage(url)) return own.has(key) || SITE_PICTURES.test(key) ? undefined : missingOwn(key, 'picture');
	// Programs write pictures by their way from the file; the site knows them by their place in it.
	const name = posix.basename(key);
	const found = [...own].filter((file) => posix.basename(file) === name);
	return {
		...missingOwn(found[0] ?? name, 'picture'),
		message: `"${url}" is no address of a picture: those of the site begin with "/".`,
		...(found.length === 1 ? { help: `It is at /${found[0]!}.`, instead: `/${found[0]!}` } : {}),
	};
}

function missingOwn(key: string, what: 'file' | 'picture'): Words {
	const place = SITE_FILES.test(key) ? `${what === 'picture' ? 'pictures' : 'files'}/${posix.basename(key)}` : key;
	return {
		severity: 'error',
		rule: what === 'picture' ? 'image-missing' : 'link-broken',
		message: `There is no ${what} /${key}.`,
		help: `Put it into the folder of the content as public/${place}, and write /${place}; or correct the address.`,
	};
}

function ownAddress(url: string, { registry }: WholeArchive): Words | undefined {
	const own = registry.site?.address.replace(/\/+$/, '');
	if (own === undefined || (url !== own && !url.startsWith(`${own}/`))) return undefined;
	return {
		severity: 'warning',
		rule: 'link-own-address',
		message: 'This links to the site by its whole address, which breaks in a preview and when the site moves.',
		help: 'Link to the file instead (../2017/fatty-liver.md), or begin with "/".',
	};
}

function fileWords(file: string, url: string, archive: WholeArchive): Words | undefined {
	const [path = '', fragment] = url.split('#');
	const target = posix.join(posix.dirname(file), path);
	const root = languageRoot(languageOf(file, archive) ?? 'en', archive.registry.site?.languages ?? ['en']);
	if (contentAddress(url, { file, root }) === undefined) {
		return {
			severity: 'error',
			rule: 'link-broken',
			message: `"${url}" is no file of the archive.`,
			help: 'Link to a file by its way from this one (../2017/fatty-liver.md), or write a whole address with https://.',
		};
	}
	const facts = archive.entries.get(target);
	const entry = facts && { ...facts, file: target };
	if (!archive.files.has(target)) return missingFile(file, target, fragment, archive);
	const page = archive.pages.get(target);
	if (page) return pageLinkWords(file, page, archive) ?? (fragment === undefined ? undefined : fragmentWords(pageAnchors(page), url, `the page "${page.record.id}"`));
	if (entry === undefined) return undefined;
	return entryLinkWords(file, entry, archive) ?? (fragment === undefined ? undefined : fragmentWords(entry, url, `the page of "${entry.id}"`));
}

/** The file may only have moved: ids are unique. */
function missingFile(file: string, target: string, fragment: string | undefined, archive: WholeArchive): Words {
	const moved = archive.byId.get(posix.basename(target, '.md'));
	const words = { severity: 'error' as const, rule: 'link-broken' as const, message: `There is no file ${target}.` };
	const entry = moved ?? meantEntry(file, target, archive);
	if (!entry) return { ...words, help: 'Correct the link, or remove it.' };
	const to = linkTo(file, entry, archive);
	const address = to && to + (fragment === undefined ? '' : `#${fragment}`);
	return moved ? { ...words, help: `It lies at ${moved.file}.`, instead: address } : { ...words, help: `Did you mean ${entry.file}? Correct the link, or remove it.`, guess: address };
}

/** The entry that a misspelt link may mean: one that may be linked to from there, with much the same name. */
function meantEntry(file: string, target: string, { entries, byId }: WholeArchive): Entry | undefined {
	if (!target.startsWith('entries/')) return undefined;
	const lang = entries.get(file)?.lang;
	const linkable = [...byId.values()].filter((entry) => !entry.draft && !entry.withdrawn && (lang === undefined || entry.lang === lang) && entry.file !== file);
	const id = nearest(posix.basename(target, '.md'), linkable.map((entry) => entry.id));
	return id === undefined ? undefined : byId.get(id);
}

/** How to link to an entry: to its file in the same language, else to its address. */
function linkTo(file: string, entry: Entry, { entries, registry }: WholeArchive): string | undefined {
	const languages = registry.site?.languages ?? [];
	if (entries.get(file)?.lang === entry.lang) return posix.relative(posix.dirname(file), entry.file);
	if (entry.date === undefined || !languages.includes(entry.lang)) return undefined;
	return entryPath(languageRoot(entry.lang, languages), entry.date.slice(0, 4), entry.id);
}

function entryLinkWords(file: string, entry: Entry, archive: WholeArchive): Words | undefined {
	const lang = languageOf(file, archive);
	if (entry.draft) {
		return {
			severity: 'error',
			rule: 'link-draft',
			message: `"${entry.id}" is a draft and has no page yet.`,
			help: 'Publish it first, or remove the link.',
		};
	}
	if (entry.withdrawn) {
		return {
			severity: 'warning',
			rule: 'link-withdrawn',
			message: `The answer of "${entry.id}" was withdrawn.`,
			help: 'Link to another entry, or remove the link.',
		};
	}
	if (lang === undefined || lang === entry.lang || entry.date === undefined) return undefined;
	return {
		severity: 'error',
		rule: 'link-language',
		message: `"${entry.id}" is in another language (${entry.lang}), so a link to its file leads nowhere.`,
		help: 'Link to its address.',
		instead: linkTo(file, entry, archive),
	};
}

function sitePathWords(file: string, url: string, archive: WholeArchive, aliases: Set<string>): Words | undefined {
	const [path = '', fragment] = url.split(/[#?]/);
	const key = addressKey(path);
	if (archive.own.has(key)) return undefined;
	if (SITE_FILES.test(key) && !SITE_PICTURES.test(key)) return missingOwn(key, 'file');
	const id = /(?:^|\/)q\/\d{4}\/([a-z0-9-]+)$/.exec(key)?.[1];
	const entry = id === undefined ? undefined : archive.byId.get(id);
	const pageOf = (one: string): string | undefined => pageAt(one, archive.registry, yearFinder(archive.byId));
	const page = pageOf(key) ?? (FILE_NAMES.test(posix.basename(key)) ? pageOf(posix.dirname(key).replace(/^\.$/, '')) : undefined);
	if (page === undefined && !aliases.has(key) && !(RESERVED_SEGMENTS as readonly string[]).includes(key.split('/')[0]!.replace(/^q$/, ''))) {
		return {
			severity: 'error',
			rule: 'link-broken',
			message: `The site has no page ${path}.`,
			help: entry ? 'It lies elsewhere.' : 'Correct the link, or remove it.',
			instead: entry && linkTo(file, entry, archive),
		};
	}
	if (!entry || page === undefined) return undefined;
	if (entry.lang !== archive.entries.get(file)?.lang) return fragment ? fragmentWords(entry, url, path) : undefined;
	return entryLinkWords(file, entry, archive) ?? {
		severity: 'info',
		rule: 'link-site-path',
		message: 'A link to the file would follow when the entry moves.',
		help: 'Link to the file.',
		instead: posix.relative(posix.dirname(file), entry.file) + (fragment ? `#${fragment}` : ''),
	};
}

/** The language of a file's text; undefined for those of the registry, which have several. */
function languageOf(file: string, { entries, pages }: WholeArchive): string | undefined {
	return entries.get(file)?.lang ?? pages.get(file)?.record.lang;
}

/** A link to a page leads to the one in the text's own language. */
function pageLinkWords(file: string, { record }: PageFacts, archive: WholeArchive): Words | undefined {
	const { registry, pages } = archive;
	const languages = registry.site?.languages ?? ['en'];
	const lang = languageOf(file, archive) ?? languages[0]!;
	if (record.lang === lang) return undefined;
	const own = [...pages.values()].find((other) => other.record.id === record.id && other.record.lang === lang);
	return {
		severity: 'error',
		rule: 'link-language',
		message: `The page is in another language (${record.lang}), so a link to its file leads nowhere.`,
		help: own ? `It is there in "${lang}", too: link to that.` : 'Link to its address.',
		instead: own ? posix.relative(posix.dirname(file), own.record.file) : `${languageRoot(record.lang, languages)}${record.id}/`,
	};
}

/** The ids that a page's headings have. */
function pageAnchors(page: PageFacts | undefined): Pick<EntryFacts, 'anchors'> | undefined {
	return page && { anchors: page.anchors };
}

function yearFinder(byId: Map<string, Entry>): (id: string) => { year: string; lang: string } | undefined {
	return (id) => {
		const entry = byId.get(id);
		return entry?.date === undefined ? undefined : { year: entry.date.slice(0, 4), lang: entry.lang };
	};
}

function fragmentWords(entry: Pick<EntryFacts, 'anchors'> | undefined, url: string, where: string): Words | undefined {
	const hash = url.indexOf('#');
	const fragment = url.slice(hash + 1);
	// A browser looks for what is written, and then for what it says without escapes.
	const meant = [fragment, decoded(fragment)];
	const ofFrame = entry && 'id' in entry ? PAGE_ANCHORS : FRAME_ANCHORS;
	if (!entry || meant.some((one) => ofFrame.has(one) || FOOTNOTES.test(one) || entry.anchors.includes(one))) return undefined;
	const near = nearAnchor(decoded(fragment), entry.anchors);
	const known = ('id' in entry ? [...PAGE_ANCHORS].slice(0, 3) : []).concat(entry.anchors);
	return {
		severity: 'warning',
		rule: 'link-fragment',
		message: `There is no "#${fragment}" on ${where}.`,
		help: near === undefined ? `There are: ${known.map((anchor) => `#${anchor}`).join(', ')}.` : `Did you mean #${near}?`,
		guess: near === undefined ? undefined : `${url.slice(0, hash)}#${near}`,
	};
}

/** The heading's id that may be meant: ids begin with their section's name, which few would know. */
function nearAnchor(fragment: string, anchors: readonly string[]): string | undefined {
	const byName = new Map(anchors.map((anchor) => [anchor.replace(/^(?:question|answer|more|page)-/, ''), anchor]));
	return byName.get(fragment) ?? nearest(fragment, anchors) ?? byName.get(nearest(fragment, byName.keys()) ?? '');
}

function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch (error) {
		if (error instanceof URIError) return fragment;
		throw error;
	}
}
