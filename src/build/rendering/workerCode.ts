import { join } from 'node:path';
import { build } from 'vite';
import { BASELINE_TARGETS } from '../../site/baseline.ts';
import { FAREWELL, WORKER } from './workerFiles.ts';

/** Bundles both workers, each into one classic script, so that it is fetched and updated whole. */
export async function bundleWorkers(root: string, folder: string): Promise<void> {
	await bundle(root, folder, 'start.ts', WORKER);
	await bundle(root, folder, 'farewell.ts', FAREWELL);
}

async function bundle(root: string, folder: string, entry: string, file: string): Promise<void> {
	await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: BASELINE_TARGETS,
			rolldownOptions: { input: join(root, 'src/offline/worker', entry), output: { format: 'iife', entryFileNames: file } },
		},
	});
}
