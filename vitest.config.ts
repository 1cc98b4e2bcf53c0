import { defineConfig } from 'vitest/config';
import { Tally } from './tests/tally.ts';

const MINUTE = 60_000;

export default defineConfig({
	test: {
		reporters: ['default', new Tally()],
		projects: [
			{
				// Files share their workers, which is three times as fast: no unit test leaves anything behind.
				test: {
					name: 'unit',
					isolate: false,
					include: ['tests/unit/**/*.test.ts'],
					// For a test that hangs: on a busy machine a property takes its time.
					testTimeout: MINUTE,
					sequence: { groupOrder: 0 },
				},
			},
			{
				// Folders in, sites out: each file works in folders of its own.
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					testTimeout: 2 * MINUTE,
					hookTimeout: 3 * MINUTE,
					sequence: { groupOrder: 1 },
				},
			},
			{
				// One browser and one set of built sites for all files, which run one after the other.
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					fileParallelism: false,
					isolate: false,
					// A whole browser on a machine that does other things may miss a moment; what fails twice is broken.
					retry: 1,
					testTimeout: MINUTE,
					hookTimeout: 3 * MINUTE,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
