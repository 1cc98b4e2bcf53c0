import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rules.ts';
import { RESERVED_SEGMENTS } from '../schema/index.ts';
import { isCopy } from '../siteFiles.ts';
import type { Registry } from '../store/registry.ts';
import { addressKey, pageAt } from './aliasFaults.ts';
import { isLitter } from './litter.ts';

/** The folder in the content whose files come into the site as they are. */
export const PUBLIC = 'public';

/** Hidden names that hosts ask for; all others are far more often something that was not meant to be published. */
const HIDDEN = new Set(['.well-known', '.htaccess', '.nojekyll']);

/** Hidden files that say to git what to do with a folder. */
const FOR_GIT = new Set(['.gitkeep', '.gitignore', '.gitattributes']);

/** Of {@link HOST_FILES}, those that `publish-files` would write over. */
const WRITTEN_LATER = new Set(['_headers', '_redirects']);

/**
 * Lists the operator's own files, by their place in the site, sorted. Links are not followed, and what systems and git
 * leave in folders is passed over.
 */
export function scanPublic(content: string): { files: string[]; faults: Fault[] } {
	const stats = lstatSync(join(content, PUBLIC), { throwIfNoEntry: false });
	const scanned: { files: string[]; faults: Fault[] } = { files: [], faults: [] };
	if (!stats) return scanned;
	if (stats.isDirectory()) walk(content, '', scanned);
	else scanned.faults.push(fault('symbolic-link', '', 'is no folder of its own', 'Make a folder of this name, and put the files themselves there.'));
	scanned.files.sort();
	return scanned;
}

function walk(content: string, folder: string, { files, faults }: { files: string[]; faults: Fault[] }): void {
	for (const item of readdirSync(join(content, PUBLIC, folder), { withFileTypes: true })) {
		const { name } = item;
		const file = folder + name;
		if (isLitter(name) || FOR_GIT.has(name)) continue;
		const wrong = wrongName(file, name);
		if (item.isSymbolicLink()) faults.push(fault('symbolic-link', file, 'is a symbolic link, which is not followed', 'Put the file itself here.'));
		else if (wrong) faults.push(wrong);
		else if (item.isDirectory()) walk(content, `${file}/`, { files, faults });
		else if (item.isFile()) files.push(file);
		else faults.push(fault('public-name', file, 'is none that can be published', 'Remove it.'));
	}
}

function wrongName(file: string, name: string): Fault | undefined {
	if (name.startsWith('.') && !HIDDEN.has(name)) return fault('public-name', file, 'is hidden, so it may not have been meant for everybody', `Give it another name, or remove it; only ${[...HIDDEN].join(', ')} are published.`);
	if (WRITTEN_LATER.has(file)) return fault('public-name', file, 'is one that "npm run publish-files" writes', 'Remove it.');
	if (isCopy(name)) return fault('public-name', file, 'has the name of a compressed copy, which a host sends in place of another file', 'Publish the file itself, or give the packed one another name.');
	if (/[\p{Cc}\\]/u.test(name)) return fault('public-name', file, 'has a control character or a backslash in its name', 'Rename it.');
	return undefined;
}

/** Files of the site's own at its root, and in the folder of a page. A test holds both against what builds make. */
const AT_ROOT = /^(?:build\.json|sw\.js|favicon\.svg|robots\.txt|llms\.txt|404\.html|sitemap-[^/]*\.xml)$/;
const AT_PAGES = /^(?:feed\.(?:xml|json)|site\.webmanifest|index\.html\.md)$/;

/**
 * The operator's files that stand in the way of the site's own.
 * @param aliases old addresses of entries
 */
export function publicFaults(files: readonly string[], registry: Registry, aliases: Iterable<string>): Fault[] {
	if (files.length === 0) return [];
	const old = new Set([...aliases].map(addressKey));
	const above = new Set([...old].flatMap(foldersOf));
	return files.flatMap((file) => {
		const key = addressKey(`/${file}`);
		const own = ownAt(file, key, registry)
			?? (old.has(key) || above.has(file) || foldersOf(file).some((folder) => old.has(folder)) ? 'an old address of an entry' : undefined);
		return own === undefined ? [] : [publicFault(file, own)];
	});
}

/** The fault of a file that stands in the way of something. */
export function publicFault(file: string, own: string): Fault {
	return fault('public-address', file, `would stand in the place of ${own}`, 'Give it another name, or put it into a folder that the site does not use.');
}

function ownAt(file: string, key: string, registry: Registry): string | undefined {
	const languages = registry.site?.languages.slice(1) ?? [];
	const parts = file.split('/');
	if (languages.includes(parts[0]!)) parts.shift();
	if (AT_ROOT.test(file)) return 'a file of the site';
	const first = parts[0] ?? '';
	if ((RESERVED_SEGMENTS as readonly string[]).includes(first)) return `the site's own "${first}"`;
	const page = pageAt(key, registry, () => undefined);
	if (page !== undefined) return page;
	const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
	return AT_PAGES.test(parts.at(-1)!) && pageAt(folder, registry, () => undefined) !== undefined ? 'a file of the site' : undefined;
}

function foldersOf(place: string): string[] {
	const parts = place.split('/');
	return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

function fault(rule: Rule, file: string, what: string, help: string): Fault {
	const path = file === '' ? PUBLIC : `${PUBLIC}/${file}`;
	return { severity: 'error', rule, file: path, line: 1, column: 1, length: 1, message: `The file ${what}.`, help };
}
