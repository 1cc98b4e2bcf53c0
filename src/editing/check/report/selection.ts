import type { Fault } from '../../../archive/fault.ts';

/** Most faults of one rule that a report for people prints; errors are all printed. */
export const MOST_OF_A_RULE = 20;

/** Faults to print, and how many of each rule are left out. */
export interface Selection {
	shown: Fault[];
	leftOut: Map<string, number>;
}

/** Chooses what people can read: all errors, the first warnings of each rule, and information on request. */
export function selectFaults(faults: readonly Fault[], { all, notes }: { all: boolean; notes: boolean }): Selection {
	const seen = new Map<string, number>();
	const leftOut = new Map<string, number>();
	const shown = faults.filter(({ severity, rule }) => {
		const count = (seen.get(rule) ?? 0) + 1;
		seen.set(rule, count);
		const isShown = severity === 'error' || all || (count <= MOST_OF_A_RULE && (severity === 'warning' || notes));
		if (!isShown) leftOut.set(rule, (leftOut.get(rule) ?? 0) + 1);
		return isShown;
	});
	return { shown, leftOut };
}
