import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longestFirst.ts';
import { PATIENCE, PATIENCE_OF_TEST } from './tests/patience.ts';
import { Tally } from './tests/tally.ts';

/** The same for every project: what a test waits for may take as long as a slow, busy machine needs. */
const PATIENT = {
	testTimeout: PATIENCE_OF_TEST,
	hookTimeout: PATIENCE_OF_TEST,
	expect: { poll: { timeout: PATIENCE } },
};

/** Tests of building that look into it by `vi.mock`. */
const MOCKING = ['tests/build/swapOrder.test.ts'];

export default defineConfig({
	test: {
		reporters: ['default', new Tally()],
		globalSetup: ['tests/sites/run.ts'],
		// A third of what these tests take is waiting for programs and browsers, in which another file can run.
		maxWorkers: Math.ceil(availableParallelism() * 1.5),
		teardownTimeout: PATIENCE,
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				// Files share their workers, which is three times as fast: no unit test leaves anything behind.
				test: {
					...PATIENT,
					name: 'unit',
					isolate: false,
					include: ['tests/unit/**/*.test.ts'],
				},
			},
			{
				// Folders in, sites out: each file works in folders of its own, or reads sites that all share.
				test: {
					...PATIENT,
					name: 'build',
					isolate: false,
					include: ['tests/build/**/*.test.ts'],
					exclude: MOCKING,
				},
			},
			{
				// What is put in the place of a module must not be met by other files.
				test: {
					...PATIENT,
					name: 'mocking',
					include: MOCKING,
				},
			},
			{
				// Each worker has one browser for all its files; the sites they read are built once for all workers.
				test: {
					...PATIENT,
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					isolate: false,
				},
			},
		],
	},
});
