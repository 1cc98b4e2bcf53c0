// @ts-check
import { defineConfig } from 'astro/config';

export default defineConfig({
	srcDir: './src/site',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	// Entries are compiled by src/archive; Astro sees HTML only.
	devToolbar: { enabled: false },
	vite: {
		build: {
			// Nothing inline: the content security policy allows neither inline scripts nor styles.
			assetsInlineLimit: 0,
		},
	},
});
