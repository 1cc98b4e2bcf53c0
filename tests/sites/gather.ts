/** One thing wrong with one page. */
export interface PageFault {
	what: string;
	/** Where, as `/path/` or `/path/:line:column`. */
	where: string;
}

/**
 * One line for each thing that is wrong, however many pages share it: what, how often, and the first
 * three places. A fault in a template would bury everything else otherwise.
 */
export function gather(faults: readonly PageFault[]): string[] {
	const places = Map.groupBy(faults, ({ what }) => what);
	return [...places].map(([what, all]) => {
		const first = all.slice(0, 3).map(({ where }) => where);
		return `${what} (${all.length}: ${first.join(', ')}${all.length > 3 ? ', …' : ''})`;
	});
}
