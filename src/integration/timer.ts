/** Measures steps by wall-clock time, in seconds with milliseconds. */
export class Timer {
	readonly seconds: Record<string, number> = {};
	readonly #began = performance.now();

	/** Runs a step and notes how long it took, and how long everything has taken so far. */
	async run<T>(step: string, work: () => T | Promise<T>): Promise<T> {
		const began = performance.now();
		try {
			return await work();
		} finally {
			this.seconds[step] = rounded(performance.now() - began);
			this.seconds['total'] = rounded(performance.now() - this.#began);
		}
	}
}

function rounded(milliseconds: number): number {
	return Math.round(milliseconds) / 1000;
}
