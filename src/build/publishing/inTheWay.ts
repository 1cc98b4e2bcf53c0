import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OutputInTheWay } from '../settings.ts';
import { isOfASite } from './strangers.ts';

/** Files named in a message. */
const NAMED = 10;

/** @throws OutputInTheWay where there are files that no build put into an output folder: it never deletes them */
export function refuseOthers(out: string, others: readonly string[]): void {
	if (others.length === 0) return;
	const named = others.slice(0, NAMED).map((file) => `  ${file}\n`).join('');
	const more = others.length > NAMED ? `  and ${(others.length - NAMED).toLocaleString('en')} more\n` : '';
	throw new OutputInTheWay(
		`${out} holds files that no build put there:\n${named}${more}`
		+ 'Move what is to be published into the folder public/ of your content, from where it comes with every build, and the rest elsewhere. Nothing was changed.',
	);
}

/**
 * Refuses to write over what no build put there.
 * @param coming new places
 * @param going places that are cleared
 * @throws OutputInTheWay
 */
export function refuseInTheWay(out: string, coming: readonly string[], going: readonly string[]): void {
	const cleared = new Set(going);
	const others = coming.flatMap((place) => standingAt(out, place)).filter((file) => !cleared.has(file) && !isOfASite(out, file));
	refuseOthers(out, [...new Set(others)].sort());
}

/** The files that stand at a place, below it, or where its folder would be. */
function standingAt(out: string, place: string): string[] {
	const at = place.replace(/\/$/, '');
	if (at === '.') return [];
	try {
		const stats = lstatSync(join(out, at), { throwIfNoEntry: false });
		if (!stats) return [];
		if (!stats.isDirectory()) return [at];
		// A folder named by its content is wanted as it is.
		if (place.endsWith('/')) return [];
		return readdirSync(join(out, at), { recursive: true, withFileTypes: true })
			.filter((item) => !item.isDirectory())
			.map((item) => join(item.parentPath, item.name).slice(out.length + 1));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
		return standingAt(out, dirname(at));
	}
}
