import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
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
				// One browser, one file at a time: what a page does must not hang on what another does.
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/harness/sites.ts',
					fileParallelism: false,
					testTimeout: MINUTE,
					hookTimeout: 3 * MINUTE,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
