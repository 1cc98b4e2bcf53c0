import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one plain line, `12 passed, 0 failed`, for whoever reads logs by machine. A file
 * that could not even be loaded counts as one failure.
 */
export class Tally implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
		const states = modules.flatMap((module) => [...module.children.allTests()].map((one) => one.result().state));
		const count = (state: string): number => states.filter((one) => one === state).length;
		const unloaded = modules.filter((module) => module.errors().length > 0).length;
		const failed = count('failed') + unloaded + unhandled.length;
		process.stdout.write(`${count('passed')} passed, ${failed} failed\n`);
	}
}
