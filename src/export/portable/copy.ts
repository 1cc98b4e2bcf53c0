import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../../archive/digest.ts';
import { isRedirectPage } from '../../build/publishing/redirects.ts';
import { STAMP } from '../../build/publishing/order.ts';
import { linkFile } from '../../build/hardLinks.ts';
import { codeHash, filesBelow } from '../../build/code.ts';
import { PROJECT } from '../../build/settings.ts';
import { ExportFailed } from '../refused.ts';
import type { ExportContext } from '../target.ts';
import { addressRewriter } from './relative.ts';

/** A site as it was built to be taken along, and where it is served otherwise. */
export interface SiteToCopy {
	/** Absolute path of the built site's folder. */
	folder: string;
	/** Its origin, without a slash at the end. */
	origin: string;
	/** Origin and path of the site that readers know, with a slash at the end. */
	home: string;
}

/** A copy whose addresses are relative. */
export interface Copy {
	/** Absolute path of its folder. */
	folder: string;
	/** Places of its files, sorted. */
	files: string[];
	/** How many of them were made again. */
	changed: number;
}

/** What a copy was made of, beside it. */
interface Made {
	/** Changes with all that every file depends on. */
	key: string;
	/** Files of the site by place, as they were: size and time of change. */
	seen: Record<string, string>;
}

/** What file systems of sticks (FAT) allow in no name, and readers of ZIM files take for the end of an address. */
const UNPORTABLE = /[?*:|"<>\\]|[. ](?:\/|$)/;

/** Whether a file is an old address that nobody could ask a copy for. */
function isUnaskable(folder: string, place: string): boolean {
	return UNPORTABLE.test(place) && place.endsWith('.html') && isRedirectPage(readFileSync(join(folder, place), 'utf8'));
}

/** Files in which addresses are rewritten. */
const WITH_ADDRESSES = /\.(?:html?|css)$/;

/** The copy of the site that an export is made from, beside it in the cache. @throws ExportFailed where no site was built */
export function copyOf({ site, home, library, progress }: ExportContext): Copy {
	if (!site) throw new ExportFailed('There is no site to take along.');
	const step = progress.step('copy');
	const copy = copySite({ folder: site.folder, origin: library.site.address.replace(/\/+$/, ''), home }, join(dirname(site.folder), 'copy'));
	step.end(`${copy.changed.toLocaleString('en')} of ${copy.files.length.toLocaleString('en')} files written`);
	return copy;
}

/**
 * Brings a folder level with a site, with relative addresses. Only what changed there is written; where files came or
 * went, all pages are, since each may link to them.
 * @param target a folder of the cache, in which nothing else is
 */
export function copySite({ folder, origin, home }: SiteToCopy, target: string): Copy {
	const files = filesBelow(folder).map((file) => file.slice(folder.length + 1)).filter((place) => place !== STAMP && !isUnaskable(folder, place));
	const known = new Set(files);
	const rewrite = addressRewriter(origin, { has: (place) => known.has(place), home });
	const key = digest(codeHash(PROJECT, 'export'), origin, home, files.join('\n'));
	const notes = `${target}.json`;
	const before = readNotes(notes);
	const seen: Made['seen'] = {};
	let changed = 0;
	for (const place of files) {
		const source = join(folder, place);
		seen[place] = seenOf(source);
		const hasAddresses = WITH_ADDRESSES.test(place);
		if (before.seen[place] === seen[place] && (before.key === key || !hasAddresses) && existsSync(join(target, place))) continue;
		put(join(target, place), hasAddresses ? rewrite(place, readFileSync(source, 'utf8')) : source, hasAddresses);
		changed += 1;
	}
	removeOthers(target, known);
	writeFileSync(`${notes}.new`, JSON.stringify({ key, seen } satisfies Made));
	renameSync(`${notes}.new`, notes);
	return { folder: target, files, changed };
}

/** @param text the file's text; its source where nothing in it is rewritten */
function put(path: string, text: string, isText: boolean): void {
	rmSync(path, { force: true });
	if (!isText) linkFile(text, path);
	else {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
}

function seenOf(path: string): string {
	const { size, mtimeMs, ino } = statSync(path);
	return `${size} ${mtimeMs} ${ino}`;
}

function readNotes(path: string): Made {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Made;
	} catch (error) {
		if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return { key: '', seen: {} };
		throw error;
	}
}

/** Removes files that are not wanted any more, and folders that nothing is left in. */
function removeOthers(folder: string, wanted: ReadonlySet<string>): void {
	for (const file of filesBelow(folder)) if (!wanted.has(file.slice(folder.length + 1))) rmSync(file);
	removeEmpty(folder);
}

function removeEmpty(folder: string): void {
	for (const item of readdirSync(folder, { withFileTypes: true })) if (item.isDirectory()) removeEmpty(join(folder, item.name));
	if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
