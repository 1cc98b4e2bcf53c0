/** What one build took. */
export interface Run {
	name: string;
	/** Wall-clock seconds of the whole command. */
	seconds: number;
	/** Bytes of memory of the largest process; undefined where the system does not tell. */
	peak?: number | undefined;
	rendered: number;
	compiled: number;
	/** By step, which overlap: wall-clock seconds, processor seconds of the whole process meanwhile, and bytes of memory. */
	steps: Record<string, number>;
	cpu: Record<string, number>;
	memory: Record<string, number>;
}

/** What was measured of an archive of one size. */
export interface Report {
	entries: number;
	machine: string;
	runs: Run[];
	site: { files: number; bytes: number; largest: { folder: string; items: number } };
}

/** A quantity by size of the archive, ascending by entries. */
export interface Series {
	name: string;
	points: { entries: number; value: number }[];
}

/** Seconds of each kind of build. */
export function secondsByBuild(reports: readonly Report[]): Series[] {
	return series(reports, ({ runs }) => runs.map(({ name, seconds }) => [name, seconds]));
}

/** What no size changes, and the sum. */
const OF_NO_SIZE: ReadonlySet<string> = new Set(['templates', 'total']);

/** Seconds of each step of a clean build, which overlap. */
export function secondsByStep(reports: readonly Report[]): Series[] {
	return series(reports, ({ runs }) => Object.entries(runs[0]?.steps ?? {}).filter(([step]) => !OF_NO_SIZE.has(step)));
}

/** Bytes of memory of the largest process, by kind of build. */
export function memoryByBuild(reports: readonly Report[]): Series[] {
	return series(reports, ({ runs }) => runs.flatMap(({ name, peak }): [string, number][] => (peak === undefined ? [] : [[name, peak]])));
}

function series(reports: readonly Report[], valuesOf: (report: Report) => [name: string, value: number][]): Series[] {
	const all = new Map<string, Series>();
	for (const report of [...reports].sort((a, b) => a.entries - b.entries)) {
		for (const [name, value] of valuesOf(report)) {
			const known = all.get(name) ?? { name, points: [] };
			all.set(name, known);
			known.points.push({ entries: report.entries, value });
		}
	}
	return [...all.values()];
}

/**
 * How a quantity grows: the exponent *k* of entries^*k* that goes through its smallest and its largest size. 1 is linear.
 * Undefined of fewer than two sizes, and of what is nothing at one of them.
 */
export function growthOf({ points }: Series): number | undefined {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || first.entries === last.entries || first.value <= 0 || last.value <= 0) return undefined;
	return Math.log(last.value / first.value) / Math.log(last.entries / first.entries);
}

/** A Markdown table: a row for each quantity, a column for each size, and how it grows. @param format a value as it is shown */
export function growthTable(title: string, all: readonly Series[], format: (value: number) => string): string {
	const sizes = [...new Set(all.flatMap(({ points }) => points.map(({ entries }) => entries)))].sort((a, b) => a - b);
	const head = [title, ...sizes.map((size) => size.toLocaleString('en')), 'grows with'];
	const rows = all.map((one) => {
		const values = sizes.map((size) => one.points.find(({ entries }) => entries === size)?.value);
		const growth = growthOf(one);
		return [one.name, ...values.map((value) => (value === undefined ? '' : format(value))), growth === undefined ? '' : `entries^${growth.toFixed(2)}`];
	});
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Reports with one more, which takes the place of an earlier one of its size. */
export function withReport(reports: readonly Report[], report: Report): Report[] {
	return [...reports.filter(({ entries }) => entries !== report.entries), report].sort((a, b) => a.entries - b.entries);
}
