import { withPlainLineEnds } from '../../archive/content/decode.ts';
import { readWrittenText, writeContentFile } from '../../archive/content/contentFile.ts';
import { mendedText } from '../../archive/content/mending.ts';
import type { Fault } from '../../archive/fault.ts';
import { meansTheSame } from './meaning.ts';

/**
 * Puts the mended line in place of each that may be changed without a look, where the file then says what it said;
 * all else is left as it is, line ends too. Of several faults on one line the first counts, since another round
 * finds the others.
 * @returns number of lines changed
 */
export function fixFaults(faults: readonly Fault[], content: string): number {
	const byFile = Map.groupBy(faults.filter(({ safe, mended }) => safe === true && mended !== undefined), ({ file }) => file);
	let changed = 0;
	for (const [file, own] of byFile) changed += fixFile(content, file, own);
	return changed;
}

function fixFile(content: string, file: string, faults: Fault[]): number {
	const written = readWrittenText(content, file);
	const { text, lines } = fixedText(file, written, faults);
	if (text === written) return 0;
	writeContentFile(content, file, text);
	return lines;
}

/** A file's text with what can be mended without a look, and how many lines were; see {@link fixFaults}. */
export function fixedText(file: string, written: string, faults: readonly Fault[]): { text: string; lines: number } {
	const offers = faults.filter(({ safe, mended }) => safe === true && mended !== undefined);
	// Without its byte order mark, which no mended file keeps.
	const text = written.replace(/^\uFEFF/, '');
	const mends = harmlessMends(file, text, [...Map.groupBy(offers, ({ line }) => line).values()].map(([first]) => first!));
	return mends.length === 0 ? { text: written, lines: 0 } : { text: mendedText(text, mends), lines: mends.length };
}

/** The mends with which a file says what it said: all together where that can be, else each that can be added to those before it. */
function harmlessMends(file: string, text: string, mends: Fault[]): Fault[] {
	const plain = withPlainLineEnds(text);
	const harmless = (some: Fault[]): boolean => meansTheSame(file, plain, mendedText(plain, some), some);
	if (harmless(mends)) return mends;
	return mends.reduce<Fault[]>((kept, mend) => (harmless([...kept, mend]) ? [...kept, mend] : kept), []);
}
