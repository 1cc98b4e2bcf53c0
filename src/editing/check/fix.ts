import { readWrittenText, writeContentFile } from '../../archive/content/contentFile.ts';
import type { Fault } from '../../archive/fault.ts';

/**
 * Puts the mended line in place of each that may be changed without a look; of several faults on
 * one line the first, since another round finds the others.
 * @returns number of lines changed
 */
export function fixFaults(faults: readonly Fault[], content: string): number {
	const byFile = Map.groupBy(faults.filter(({ safe, mended }) => safe === true && mended !== undefined), ({ file }) => file);
	let changed = 0;
	for (const [file, own] of byFile) changed += fixFile(content, file, own);
	return changed;
}

function fixFile(content: string, file: string, faults: Fault[]): number {
	const text = readWrittenText(content, file);
	// Without its byte order mark, which no mended file keeps; each line with its own end behind it.
	const parts = text.replace(/^\uFEFF/, '').split(/(\r\n?|\n)/);
	const done = new Set<number>();
	for (const { line, mended } of faults) {
		const place = 2 * (line - 1);
		if (parts[place] === undefined || done.has(line)) continue;
		done.add(line);
		parts[place] = mended!;
	}
	const fixed = parts.join('');
	if (fixed === text) return 0;
	writeContentFile(content, file, fixed);
	return done.size;
}
