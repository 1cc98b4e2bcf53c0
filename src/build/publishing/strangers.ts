import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLitter } from '../../archive/content/litter.ts';
import { APPLE_ICON, ICONS } from '../../site/drawing/icon.ts';
import { PAGE_KINDS } from '../../site/plan/kinds.ts';
import { HOST_FILES, UNSERVED, isCopy } from '../../archive/siteFiles.ts';
import { STAMP } from './order.ts';
import { isIncoming } from './place.ts';
import { isRedirectPage } from './redirects.ts';
import { readStamp } from './stamp.ts';

/** Whether something in an output folder is neither the site's nor in its way: a checked-out branch, what systems leave behind. */
export function isLeftAlone(name: string): boolean {
	return name === '.git' || name === UNSERVED || isLitter(name);
}

/** What stands in an output folder of which no store knows anything. */
export interface Strangers {
	/** What builds make, or `npm run publish-files`. */
	ofSites: string[];
	/** What no build put there. */
	others: string[];
}

/**
 * Parts the files of an output folder that are not to be replaced.
 * @param isComing whether this build puts a file at a place
 */
export function strangersIn(out: string, isComing: (file: string) => boolean): Strangers {
	const known = new Set([STAMP, ...(readStamp(out)?.public ?? [])]);
	const strangers: Strangers = { ofSites: [], others: [] };
	for (const file of filesOf(out, '')) {
		if (isComing(file) || file === STAMP) continue;
		(known.has(file) || isOfASite(out, file) ? strangers.ofSites : strangers.others).push(file);
	}
	return strangers;
}

function filesOf(out: string, folder: string): string[] {
	return readdirSync(join(out, folder), { withFileTypes: true }).flatMap((item) => {
		const place = folder + item.name;
		if (isLeftAlone(item.name)) return [];
		return item.isDirectory() ? filesOf(out, `${place}/`) : [place];
	});
}

/** Folders that are the site's own. */
const FOLDERS = /^(?:_astro|pagefind|packs|admin|images\/share)\//;

const PICTURES = new Set([...ICONS, APPLE_ICON].map(({ path }) => path.slice(1)));

/** Addresses of what programs read: the routes that end in a file. */
const FOR_PROGRAMS = Object.values(PAGE_KINDS).filter((route) => route.endsWith('.ts')).map(patternOf);

function patternOf(route: string): RegExp {
	const pattern = route.slice(0, -'.ts'.length)
		.replaceAll('.', '\\.')
		.replace('[\\.\\.\\.lang]/', '(?:[a-z0-9-]+/)?')
		.replaceAll(/\[\w+\]/g, '[^/]+');
	return new RegExp(`^${pattern}$`);
}

/** Longer than any page that only leads elsewhere. */
const LONGEST_REDIRECT = 4096;

/** Whether builds make a file such as this, or `npm run publish-files` does. */
export function isOfASite(out: string, file: string): boolean {
	if (FOLDERS.test(file) || PICTURES.has(file) || HOST_FILES.includes(file) || ['favicon.svg', 'sw.js'].includes(file)) return true;
	if (isCopy(file) || isIncoming(file) || FOR_PROGRAMS.some((pattern) => pattern.test(file))) return true;
	const path = join(out, file);
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile()) return false;
	if (/\.html$/.test(file) && /<link rel="manifest" href="[^"]*site\.webmanifest"/.test(readFileSync(path, 'utf8'))) return true;
	return stats.size <= LONGEST_REDIRECT && isRedirectPage(readFileSync(path, 'utf8'));
}
