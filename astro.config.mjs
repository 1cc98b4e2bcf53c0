// @ts-check
import { defineConfig } from 'astro/config';
import { BASELINE_TARGETS } from './src/site/baseline.ts';

/**
 * Scripts that always come together are one file, since each file is a request: what several pages share, and what
 * every search needs, English words of danger among it.
 */
const GROUPS = [
	{ name: 'shared', test: /\/src\/site\/(?:messages\/(?!languages|own)|components\/(?:href|search\/(?:dom|address|box\/(?:bootstrap|panel|setting|shortcut))))|offline\/page\/registration|vite\/preload-helper/ },
	{ name: 'search', test: /\/src\/(?:search\/(?:client|danger\/(?!languages\/(?!en\.)))|site\/components\/search\/(?:page|danger)\/)/ },
];

export default defineConfig({
	srcDir: './src/site',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	// Entries are compiled by src/archive; Astro sees HTML only.
	devToolbar: { enabled: false },
	vite: {
		build: {
			target: BASELINE_TARGETS,
			// Nothing inline: the content security policy allows neither inline scripts nor styles.
			assetsInlineLimit: 0,
		},
		// Classic scripts: Firefox before 114 knows no workers that are modules.
		worker: { format: 'iife' },
		environments: {
			client: { build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } },
		},
	},
});
