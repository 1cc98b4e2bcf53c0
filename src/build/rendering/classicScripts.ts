import { basename, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { BASELINE_TARGETS } from '../../site/baseline.ts';
import { PORTABLE_PROGRAM, PORTABLE_SCRIPT } from '../../site/portable.ts';
import { PORTABLE } from './portableFiles.ts';

/** What in such a copy stands for what needs a host, by path in `src/site`. */
const STAND_INS: Readonly<Record<string, string>> = {
	'src/site/components/href.ts': 'href.ts',
	'src/site/components/search/handover/handover.ts': 'handover.ts',
	'src/site/messages/own/fetchOwn.ts': 'ownWords.ts',
	'src/search/client/index.ts': 'search.ts',
};

const FOLDER = 'src/site/components/portable';

/** Bundles the scripts of copies that are taken along: the loader, and the programs that it loads. */
export async function bundlePortable(root: string, folder: string): Promise<void> {
	const common = { root, configFile: false, publicDir: false, logLevel: 'error' } as const;
	const output = { outDir: join(folder, PORTABLE), emptyOutDir: false, target: BASELINE_TARGETS, modulePreload: false } as const;
	await build({
		...common,
		plugins: [standIns(root), asClassicScripts()],
		build: {
			...output,
			minify: true,
			lib: { entry: join(root, FOLDER, 'start.ts'), formats: ['cjs'] },
			rolldownOptions: { output: { entryFileNames: `scripts/${PORTABLE_PROGRAM}`, chunkFileNames: 'scripts/[name].js' } },
		},
	});
	await build({
		...common,
		build: { ...output, rolldownOptions: { input: join(root, FOLDER, 'loader.ts'), output: { format: 'iife', entryFileNames: PORTABLE_SCRIPT } } },
	});
}

/** Takes what stands in for a module in its place. */
function standIns(root: string): Plugin {
	const places = new Map(Object.entries(STAND_INS).map(([file, own]) => [join(root, file), join(root, FOLDER, own)]));
	return {
		name: 'stand-ins',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			const own = found && places.get(found.id);
			return own ?? null;
		},
	};
}

/** A program that is loaded while others run, as the bundler writes it. */
const LOADED = /\bPromise\.resolve\(\)\.then\(\(\) ?=> ?require\((["'`])\.\/([\w.-]+)\1\)\)/g;

/** One that has to be there before. */
const NEEDED = /\brequire\((["'`])\.\/([\w.-]+)\1\)/g;

/**
 * Makes scripts that define programs for the loader (`components/portable/loader.ts`) of CommonJS.
 * @throws Error where the bundler writes what is loaded later in a form that is not known
 */
function asClassicScripts(): Plugin {
	return {
		name: 'classic-scripts',
		generateBundle(_options, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				const name = basename(chunk.fileName);
				const code = chunk.code.replace(LOADED, (_, _quote, file: string) => `answered.load(${JSON.stringify(file)})`);
				const needs = chunk.imports.map((file) => basename(file));
				const early = [...code.matchAll(NEEDED)].find(([, , file]) => !needs.includes(file!));
				if (early) throw new Error(`${name} takes ${early[2]!} before it was loaded.`);
				chunk.code = `answered.define(${JSON.stringify(name)},${JSON.stringify(needs)},function(require,exports,module){${code}\n});\n`;
			}
		},
	};
}
