/** Milliseconds between two looks at the memory. */
const LOOK_EACH = 50;

/** Measures steps: wall-clock and processor time, in seconds with milliseconds, and memory. */
export class Timer {
	/** Wall-clock time by step; steps that run beside each other overlap. */
	readonly seconds: Record<string, number> = {};
	/** Processor time of all threads while the step ran; steady where the clock is not. */
	readonly cpu: Record<string, number> = {};
	/** Largest memory of the process while the step ran, in bytes. */
	readonly memory: Record<string, number> = {};
	readonly #began = performance.now();
	readonly #used = process.cpuUsage();

	/** Runs a step and notes what it took, and what everything has taken so far. */
	async run<T>(step: string, work: () => T | Promise<T>): Promise<T> {
		const began = performance.now();
		const used = process.cpuUsage();
		const memory = watchMemory();
		try {
			return await work();
		} finally {
			this.seconds[step] = rounded(performance.now() - began);
			this.seconds['total'] = rounded(performance.now() - this.#began);
			this.cpu[step] = processor(used);
			this.cpu['total'] = processor(this.#used);
			this.memory[step] = memory();
		}
	}
}

/** The most memory that the process ever had, in bytes. */
export function peakMemory(): number {
	return process.resourceUsage().maxRSS * 1024;
}

/** Watches the memory until the function it returns is called, which tells the most there was. */
function watchMemory(): () => number {
	const before = peakMemory();
	let most = process.memoryUsage.rss();
	const look = (): void => {
		most = Math.max(most, process.memoryUsage.rss());
	};
	const timer = setInterval(look, LOOK_EACH).unref();
	return () => {
		clearInterval(timer);
		look();
		// What rose and fell between two looks raised the system's own mark, if it was more than ever before.
		return Math.max(most, peakMemory() > before ? peakMemory() : 0);
	};
}

function processor(since: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(since);
	return rounded((user + system) / 1000);
}

function rounded(milliseconds: number): number {
	return Math.round(milliseconds) / 1000;
}
