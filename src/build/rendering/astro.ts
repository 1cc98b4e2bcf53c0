import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readdirSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { ScriptFiles } from '../../site/scriptFiles.ts';
import { noteScriptFiles } from './scriptFiles.ts';

/** What a render thread needs of Astro's build besides the code: styles and scripts of each page. */
export interface RendererFacts {
	/** The server bundle's entry, a file name. */
	entry: string;
	/** By Astro's key of the page: its stylesheets in Astro's own form. */
	pages: [string, { styles: unknown[] }][];
	/** Scripts that integrations put on every page, in Astro's own form. */
	scripts: unknown[];
	/** Where the sources of pages' scripts are. */
	files: ScriptFiles;
}

/** File beside the server bundle that holds {@link RendererFacts}. */
export const FACTS_FILE = 'renderer.json';

type BuildSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0];

/**
 * Makes `astro build` stop once templates, styles and scripts are compiled, and keeps the
 * compiled renderer: pages are rendered from it in threads, only those that changed, and
 * without compiling the templates again while they stay the same.
 * @param folder where the server bundle is kept
 */
export function keepRenderer(folder: string): AstroIntegration {
	let pages: BuildSetup['pages'] = new Map();
	let outDir = '';
	const files: ScriptFiles = { fileOf: {}, imports: {} };
	return {
		name: 'keep-renderer',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [noteScriptFiles(fileURLToPath(config.root), files)],
						// All in the bundle: a package of compiled templates works without what they were compiled with.
						environments: { prerender: { resolve: { noExternal: true } } },
					},
				});
			},
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
			},
			'astro:build:setup': (setup) => {
				if (setup.target === 'server') pages = setup.pages;
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((own) => ({
					...own,
					name: 'keep-renderer',
					getStaticPaths: async () => {
						await keep(own, { pages, files }, join(outDir, '.prerender'), folder);
						return [];
					},
				}));
			},
		},
	};
}

async function keep(own: AstroPrerenderer, { pages, files }: { pages: BuildSetup['pages']; files: ScriptFiles }, bundle: string, folder: string): Promise<void> {
	const entry = readdirSync(bundle).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
	if (entry === undefined) throw new Error(`Astro left no prerender entry in ${bundle}; is its version the pinned one?`);
	const { app } = own as unknown as { app: { getSettings(): { scripts: unknown[] } } };
	const facts: RendererFacts = {
		entry,
		pages: [...pages].map(([key, page]) => [key, { styles: (page as unknown as { styles: unknown[] }).styles }]),
		scripts: app.getSettings().scripts,
		files,
	};
	await mkdir(folder, { recursive: true });
	await rename(bundle, join(folder, 'server'));
	await writeFile(join(folder, FACTS_FILE), JSON.stringify(facts));
}
