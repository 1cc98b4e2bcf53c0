import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { filesBelow } from '../../src/build/code.ts';
import { importedPackages, withSpecifiers } from './imports.ts';
import { licences } from './licences.ts';

/** Where the packages go that are bundled. */
const FOLDER = 'vendor';

/** Packages that read files of their own at run time come as they are; of some there is a build that does not. */
const OTHER_BUILD: Readonly<Record<string, string>> = { 'css-tree': 'css-tree/dist/csstree.esm' };

const ENTRY = 'vendored:';

/**
 * Bundles the packages that compiled code imports, as far as it uses them, and points the code to the bundles. Who
 * installs the package then installs a dozen others in place of two hundred, a third as large.
 * @param out folder of the compiled code
 * @param installed packages that are installed beside this one
 * @throws Error where one is neither to be installed nor to be found
 */
export async function vendorPackages(root: string, out: string, installed: ReadonlySet<string>): Promise<void> {
	const files = filesBelow(out).filter((file) => file.endsWith('.js') && !file.startsWith(join(out, 'templates')));
	const used = importedPackages(files, (specifier) => !installed.has(packageOf(specifier)));
	await bundlePackages(root, { used, installed, folder: join(out, FOLDER), nameOf, other: OTHER_BUILD });
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		const pointed = withSpecifiers(text, (specifier) => (used.has(specifier) ? addressOf(join(out, FOLDER, `${nameOf(specifier)}.js`), file) : undefined));
		if (pointed !== text) writeFileSync(file, pointed);
	}
}

/** Packages to be bundled, each into a file. */
export interface Bundled {
	/** By specifier: the names that are used of it; `*` for all. */
	used: ReadonlyMap<string, ReadonlySet<string>>;
	/** Packages that stay outside. */
	installed: ReadonlySet<string>;
	folder: string;
	/** The name of a specifier's file, without its ending. */
	nameOf: (specifier: string) => string;
	/** Other builds of packages that are to be taken, by specifier. */
	other: Readonly<Record<string, string>>;
}

/** Bundles packages, as far as they are used, and writes their licences beside them. */
export async function bundlePackages(root: string, { used, installed, folder, nameOf: name, other }: Bundled): Promise<void> {
	const modules = new Set<string>();
	await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		ssr: { noExternal: true, external: [...installed] },
		plugins: [entries(used, other), noteModules(modules)],
		build: {
			ssr: true,
			target: 'node24',
			minify: true,
			outDir: folder,
			rolldownOptions: { input: Object.fromEntries([...used.keys()].map((specifier) => [name(specifier), ENTRY + specifier])), output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' } },
		},
	});
	writeFileSync(join(folder, 'LICENSES.md'), licences(modules));
}

/** The package of a specifier: `@scope/name` or `name`. */
export function packageOf(specifier: string): string {
	return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function nameOf(specifier: string): string {
	return specifier.replace(/^@/, '').replaceAll(/[^\w.-]+/g, '-').replace(/\.js$/, '');
}

function addressOf(target: string, from: string): string {
	const path = relative(dirname(from), target);
	return path.startsWith('.') ? path : `./${path}`;
}

/** Of each package a module that gives away what is used of it, so that the rest is left out. */
function entries(used: ReadonlyMap<string, ReadonlySet<string>>, other: Readonly<Record<string, string>>): Plugin {
	return {
		name: 'vendored-entries',
		enforce: 'pre',
		resolveId: (id) => (id.startsWith(ENTRY) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${ENTRY}`)) return undefined;
			const specifier = id.slice(ENTRY.length + 1);
			const from = JSON.stringify(other[specifier] ?? specifier);
			const names = [...used.get(specifier)!];
			return names.includes('*') ? `export * from ${from};` : `export { ${names.join(', ')} } from ${from};`;
		},
	};
}

function noteModules(modules: Set<string>): Plugin {
	return {
		name: 'note-modules',
		generateBundle(_options, bundle) {
			for (const output of Object.values(bundle)) {
				if (output.type === 'chunk') for (const id of output.moduleIds) modules.add(id);
			}
		},
	};
}
