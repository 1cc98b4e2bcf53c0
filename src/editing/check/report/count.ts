import type { Fault, Severity } from '../../../archive/fault.ts';

/** How many faults there are of each severity. */
export function countFaults(faults: readonly Fault[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { severity } of faults) counts[severity]++;
	return counts;
}
