import type { Stats } from 'node:fs';

/** Milliseconds within which some file systems give two changes one date: FAT counts in two seconds. */
const GRANULE = 2000;

/** The same where a date tells less than hundredths of seconds: those of Linux are as fine as its clock, which ticks every 1 to 10. */
const FINE_GRANULE = 100;

/** Milliseconds that the clock of a file server may be ahead of ours; dates later than that were set by hand. */
const CLOCKS_DIFFER = 3_600_000;

/**
 * What tells a file from its next state without reading it: size, the dates of its content and of its
 * inode, and the inode. Of the two dates the second follows every change, those of the first included.
 * Empty where the file changed so shortly before `now` that its next change could leave all of them as they are:
 * then its bytes have to be read again next time, as git does with an index as young as the file.
 * @param now when the folder was listed, in milliseconds
 */
export function seenAs({ size, mtimeMs, ctimeMs, ino }: Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>, now: number): string {
	const granule = granuleOf(ctimeMs);
	const isYoung = (date: number): boolean => date > now - granule && date < now + CLOCKS_DIFFER;
	return isYoung(mtimeMs) || isYoung(ctimeMs) ? '' : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** What the file system counts in, as far as a date of its own tells. */
function granuleOf(date: number): number {
	return date % 10 === 0 ? GRANULE : FINE_GRANULE;
}

/** Whether a file is certain to be as it was last seen. @param last undefined where it was not */
export function isAsSeen(last: string | undefined, now: string): boolean {
	return now !== '' && last === now;
}
