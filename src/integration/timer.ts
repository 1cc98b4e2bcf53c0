/** Measures steps: wall-clock and processor time, in seconds with milliseconds. */
export class Timer {
	/** Wall-clock time by step; steps that run beside each other overlap. */
	readonly seconds: Record<string, number> = {};
	/** Processor time of all threads while the step ran; steady where the clock is not. */
	readonly cpu: Record<string, number> = {};
	readonly #began = performance.now();
	readonly #used = process.cpuUsage();

	/** Runs a step and notes what it took, and what everything has taken so far. */
	async run<T>(step: string, work: () => T | Promise<T>): Promise<T> {
		const began = performance.now();
		const used = process.cpuUsage();
		try {
			return await work();
		} finally {
			this.seconds[step] = rounded(performance.now() - began);
			this.seconds['total'] = rounded(performance.now() - this.#began);
			this.cpu[step] = processor(used);
			this.cpu['total'] = processor(this.#used);
		}
	}
}

function processor(since: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(since);
	return rounded((user + system) / 1000);
}

function rounded(milliseconds: number): number {
	return Math.round(milliseconds) / 1000;
}
