import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { createIndex, close } from 'pagefind';
import { build } from 'vite';
import type { BuiltSite } from '../../src/hosting/builtSite.ts';

/** Pagefind's own interface, in the version that is compared with. npm fetches it. */
export const COMPONENT_UI = '@pagefind/component-ui@1.5.2';

/** What shows a result of it. */
export const STOCK_RESULT = '.pf-results a.pf-result-link';

/** Headers under which it does not run: it writes HTML from text. */
export const STOCK_WITHOUT = ['content-security-policy'];

/** Its program, bundled as a site would, with a query taken from the address, which it does not do itself. */
const PROGRAM = `import { getInstanceManager } from '@pagefind/component-ui';
import '@pagefind/component-ui/css';
const query = new URLSearchParams(location.search).get('q');
if (query) getInstanceManager().getInstance('default').triggerSearch(query);
`;

/** The comparison could not be made. */
export class NoStock extends Error {
	override name = 'NoStock';
}

/**
 * Makes a site of the same pages that is searched as Pagefind comes: its index of the entries' pages, and its
 * Component UI in place of what the search page of this one holds. Head, header and styles stay.
 * @param folder an empty one
 * @param home path of the language's home page, without base and slashes at its ends
 * @returns the folder to serve
 * @throws NoStock
 */
export async function makeStock(site: BuiltSite, home: string, folder: string): Promise<string> {
	const out = path.join(folder, 'site');
	const page = path.join(home, 'search', 'index.html');
	await mkdir(path.join(out, path.dirname(page)), { recursive: true });
	await cp(path.join(site.folder, '_astro'), path.join(out, '_astro'), { recursive: true });
	await makeIndex(site.folder, path.join(out, 'pagefind'));
	await bundle(folder, path.join(out, 'stock'));
	const own = await readFile(path.join(site.folder, page), 'utf8');
	await writeFile(path.join(out, page), stockPage(own, site.base));
	return out;
}

/** The search page with Pagefind's interface, as its documentation has it. */
function stockPage(own: string, base: string): string {
	const main = `<pagefind-config bundle-path="${base}pagefind/"></pagefind-config>
<pagefind-input></pagefind-input>
<pagefind-summary></pagefind-summary>
<pagefind-results></pagefind-results>`;
	return own
		.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
		.replace(/<script type="module"[^>]*><\/script>/g, '')
		.replace(/<link rel="(?:modulepreload|preload)"[^>]*>/g, '')
		.replace(/(<main[^>]*>).*<\/main>/s, (_, start: string) => `${start}${main}</main>`)
		.replace('</head>', `<link rel="stylesheet" href="${base}stock/stock.css"><script type="module" src="${base}stock/stock.js"></script></head>`);
}

async function makeIndex(site: string, out: string): Promise<void> {
	try {
		const { index, errors } = await createIndex();
		if (!index) throw new NoStock(`Pagefind makes no index: ${errors.join('; ')}`);
		const added = await index.addDirectory({ path: site, glob: '**/q/**/*.html' });
		const written = await index.writeFiles({ outputPath: out });
		const faults = [...added.errors, ...written.errors];
		if (faults.length > 0) throw new NoStock(`Pagefind made no index of ${site}: ${faults.join('; ')}`);
	} finally {
		await close();
	}
}

async function bundle(folder: string, out: string): Promise<void> {
	await writeFile(path.join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
	await install(folder);
	const input = path.join(folder, 'stock.js');
	await writeFile(input, PROGRAM);
	await build({
		root: folder,
		configFile: false,
		logLevel: 'error',
		build: { outDir: out, rolldownOptions: { input, output: { entryFileNames: 'stock.js', assetFileNames: 'stock[extname]' } } },
	});
}

async function install(folder: string): Promise<void> {
	try {
		await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', COMPONENT_UI], { cwd: folder });
	} catch (error) {
		const { stderr = '' } = error as { stderr?: string };
		throw new NoStock(`npm could not fetch ${COMPONENT_UI}; --no-pagefind measures without it.\n${stderr}`.trimEnd(), { cause: error });
	}
}
