import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { RUNTIME } from './runtime.ts';

/** Bundles Astro's runtime, beside the templates that were compiled for it: rendering needs nothing of Astro but this. */
export async function bundleRuntime(root: string, folder: string): Promise<void> {
	await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		ssr: { noExternal: true },
		build: {
			ssr: true,
			outDir: join(folder, 'server'),
			emptyOutDir: false,
			rolldownOptions: { input: fileURLToPath(import.meta.resolve('astro/runtime/server/index.js')), output: { entryFileNames: RUNTIME } },
		},
	});
}
