import { existsSync, mkdirSync, realpathSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UNSERVED } from '../../archive/siteFiles.ts';

/** Where a system lets nothing be made: not ours, read only, not allowed. */
const NOT_HERE = ['EACCES', 'EROFS', 'EPERM'];

/** Where what is gathered for an output folder may stand: beside it, or in it where nothing may stand beside. */
export function stagingPlaces(out: string): [beside: string, inside: string] {
	const real = existsSync(out) ? realpathSync(out) : out;
	return [join(dirname(real), `.${basename(real)}.staging`), join(real, UNSERVED, 'staging')];
}

/**
 * Makes an empty folder from which files can be moved into the output folder. Where that is a mount of its own,
 * a volume of a container or another disk, no file can be moved there from beside it.
 */
export function makeStaging(out: string): string {
	const [beside, inside] = stagingPlaces(out);
	if (!existsSync(out)) {
		mkdirSync(beside, { recursive: true });
		return beside;
	}
	try {
		// Not `recursive`: that says of a disk which can only be read that something is missing.
		mkdirSync(beside);
		probe(beside, out);
		return beside;
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (code === 'EXDEV') removeStaging(beside);
		else if (!NOT_HERE.includes(code)) throw error;
	}
	mkdirSync(inside, { recursive: true });
	return inside;
}

/** @throws with code EXDEV where no file moves from one folder to the other */
function probe(beside: string, out: string): void {
	const [from, to] = [join(beside, 'probe'), join(out, '.staging-probe')];
	writeFileSync(from, '');
	renameSync(from, to);
	rmSync(to);
}

/** Removes a staging folder with all that is in it, and the folder for it in the output folder where nothing else is there. */
export function removeStaging(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	if (basename(dirname(folder)) !== UNSERVED) return;
	try {
		rmdirSync(dirname(folder));
	} catch (error) {
		// A deploy's own things are there, or another build has been here already.
		if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
	}
}
