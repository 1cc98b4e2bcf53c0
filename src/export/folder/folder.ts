import { constants, copyFileSync, existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from '../../build/hardLinks.ts';
import { redirectPage } from '../../build/publishing/redirects.ts';
import { copyOf } from '../portable/copy.ts';
import type { ExportContext, Target } from '../target.ts';

/** Where a reader begins. */
const HOME = 'index.html';

/** A folder whose pages open from a disk or a stick, without any server. */
export const folder: Target = {
	name: 'folder',
	describe: 'a folder that browsers open from a disk or a USB stick, search included',
	makes: 'folder',
	from: 'portable',
	run(context) {
		const { entries, place, before } = context;
		const { folder: source, files } = copyOf(context);
		let taken = 0;
		for (const file of files) taken += takeOver(join(source, file), before && join(before, file), join(place, file)) ? 1 : 0;
		if (!files.includes(HOME)) writeFileSync(join(place, HOME), homePage(context));
		return Promise.resolve({ entries: entries.length, reused: { taken, of: files.length } });
	},
};

/** Leads to home in the one language that was chosen, which is not the site's first. */
function homePage({ library, choice }: ExportContext): string {
	const { address } = library.site;
	return redirectPage(HOME, `${library.root(choice.lang ?? library.firstLanguage)}${HOME}`, { address: new URL(address).origin, base: '/' });
}

/** Puts a file in its place, from the export before where it is the same there. @returns whether it was */
function takeOver(source: string, before: string | undefined, target: string): boolean {
	const isSame = before !== undefined && existsSync(before) && sameTime(source, before);
	if (isSame) {
		linkFile(before, target);
		return true;
	}
	mkdirSync(dirname(target), { recursive: true });
	// A copy: whoever changes a file of the export must not change the cache.
	copyFileSync(source, target, constants.COPYFILE_FICLONE);
	const { atime, mtime } = statSync(source);
	utimesSync(target, atime, mtime);
	return false;
}

/** Milliseconds by which the file system of a stick (FAT) rounds the time of a change. */
const ROUNDED_MS = 2000;

function sameTime(one: string, other: string): boolean {
	const [a, b] = [statSync(one), statSync(other)];
	return a.size === b.size && Math.abs(a.mtimeMs - b.mtimeMs) <= ROUNDED_MS;
}
