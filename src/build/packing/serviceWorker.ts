import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../archive/content/decode.ts';
import { digest } from '../../archive/digest.ts';
import { ABOUT } from '../../archive/schema/patterns.ts';
import type { SiteFacts } from '../../offline/worker/scope.ts';
import type { PlannedPage } from '../../site/plan/kinds.ts';
import { pagesOfKinds } from '../../site/plan/plannedPages.ts';
import type { Library } from '../../site/query/library.ts';
import { pageIn } from '../../site/query/pages.ts';
import { WORKER } from '../rendering/workerFiles.ts';
import type { PackPlace } from './packTasks.ts';
import { scriptFilesOf, shellOf } from './shell.ts';

/** What the service worker is made from. */
export interface WorkerSources extends Pick<PackPlace, 'fileOf'> {
	library: Library;
	/** Folder of the compiled templates. */
	renderer: string;
	/** Styles, scripts and public files: absolute paths by their place in the site. */
	assets: ReadonlyMap<string, string>;
	/** The site's base path, with slashes at both ends. */
	base: string;
}

/** The service worker's text: what it is to know of the site, and then its code. */
export function workerText({ library, fileOf, renderer, assets, base }: WorkerSources): string {
	const code = readFileSync(join(renderer, WORKER), 'utf8');
	const planned = pagesOfKinds(library.store, ['offline', 'search', 'page', 'about']);
	const htmlOf = (path: string): string => readFileSync(fileOf(path), 'utf8');
	const shell = shellOf(scriptFilesOf(renderer), {
		own: planned.filter(({ kind }) => kind === 'offline' || kind === 'search'),
		alongside: planned.filter((page) => comesAlong(library, page)),
	}, htmlOf, base);
	const icons = ['favicon.svg'].filter((place) => assets.has(place)).map((place) => `/${place}`);
	const known = { ...shell, core: [...shell.core, ...icons, ...fontsOf(assets, renderer)] };
	const pages = Object.values(shell.languages).flatMap(({ offline, core }) => [offline, ...core.filter((path) => path.endsWith('/'))]);
	const facts: SiteFacts = { version: digest(code, JSON.stringify(known), ...pages.map((path) => contentHash(readFileSync(fileOf(path))))), ...known };
	return `self.SITE=${JSON.stringify(facts)};\n${code}`;
}

/** Fonts of the theme: its style sheet names them, which every page has. */
function fontsOf(assets: WorkerSources['assets'], renderer: string): string[] {
	return [...assets].filter(([place, source]) => /\.woff2?$/.test(place) && !source.startsWith(renderer)).map(([place]) => `/${place}`).sort();
}

/** Whether a page of the site's own is there without a network, as its front matter asks. */
function comesAlong(library: Library, { kind, lang, params }: PlannedPage): boolean {
	const id = kind === 'page' ? params['page'] : kind === 'about' ? ABOUT : undefined;
	return id !== undefined && pageIn(library, lang, id)?.offline === true;
}
