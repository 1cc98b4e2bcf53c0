import type { Fault } from '../fault.ts';

/** Most mended lines of one file that are tried one by one; of more, nothing is offered. */
const MOST_TRIED = 40;

/** Faults that hide what else is wrong with a file: once they are mended, others may come to light. */
const HIDING = /^(?:front-matter-|yaml|merge-conflict)/;

/** A text with mended lines in place of the faulty ones; of two mends of one line the first counts. */
export function mendedText(text: string, faults: readonly Pick<Fault, 'line' | 'mended'>[]): string {
	// Each line with its own end behind it.
	const parts = text.split(/(\r\n?|\n)/);
	const done = new Set<number>();
	for (const { line, mended } of faults) {
		const place = 2 * (line - 1);
		if (mended === undefined || parts[place] === undefined || done.has(line)) continue;
		done.add(line);
		parts[place] = mended;
	}
	return parts.join('');
}

/**
 * The faults of a file, each with its mended line only where the file is better with it: the fault is gone, and no
 * error has come.
 * @param reread finds the faults of the file as it would be
 */
export function withSoundMends<T extends Fault>(faults: readonly T[], text: string, reread: (text: string) => readonly Fault[]): T[] {
	const offers = faults.filter(({ mended }) => mended !== undefined);
	if (offers.length === 0) return [...faults];
	const isSound = (mends: readonly T[]): boolean => isBetter(faults, mends, reread(mendedText(text, mends)));
	const lines = new Set(offers.map(({ line }) => line));
	const all = lines.size === offers.length && isSound(offers);
	const sound = new Set(all ? offers : offers.length > MOST_TRIED ? [] : offers.filter((offer) => isSound([offer])));
	return faults.map((fault) => (fault.mended === undefined || sound.has(fault) ? fault : withoutMend(fault)));
}

function withoutMend<T extends Fault>(fault: T): T {
	const { mended: _, safe: __, ...rest } = fault;
	return rest as T;
}

function isBetter(before: readonly Fault[], mends: readonly Fault[], after: readonly Fault[]): boolean {
	const counts = new Map<string, number>();
	for (const fault of before) if (!mends.includes(fault)) add(counts, fault, 1);
	const hidden = mends.some(({ rule }) => HIDING.test(rule));
	const lines = new Set(mends.map(({ line }) => line));
	return after.every((fault) => {
		if (add(counts, fault, -1) >= 0) return true;
		if (mends.some((mend) => mend.rule === fault.rule && mend.message === fault.message)) return false;
		// What is private was private before: it could only not be read.
		if (fault.severity !== 'error' || fault.rule.startsWith('private-')) return true;
		// A key that is missing stands on no line, so it is told at the first.
		return hidden && (!lines.has(fault.line) || fault.rule === 'missing-key');
	});
}

/** Places move as lines are put in: a fault is the same where it says the same. */
function add(counts: Map<string, number>, { rule, message }: Fault, by: number): number {
	const key = `${rule} ${message}`;
	const count = (counts.get(key) ?? 0) + by;
	counts.set(key, count);
	return count;
}
