import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UNSERVED, isCopy } from '../archive/siteFiles.ts';
import { siteHeaders, type SiteHeaders } from './headers/siteHeaders.ts';

/** A file of a built site. */
export interface SiteFile {
	/** Site path without base, as the file is named: `/q/2017/x/index.html`. */
	path: string;
	bytes: number;
}

/** An old address and where it leads, both as browsers ask for them, base included. */
export interface SiteRedirect {
	/** Decoded, as servers compare it. */
	from: string;
	to: string;
}

/** A built site, as publishing sees it. */
export interface BuiltSite {
	/** Absolute path of its folder. */
	folder: string;
	/** The base path it was built for, with a slash at both ends. */
	base: string;
	/** Its host name ("answers.example"). */
	host: string;
	files: SiteFile[];
	redirects: SiteRedirect[];
	headers: SiteHeaders;
}

/** Folder in a served site where a deploy keeps what it has to remember: no part of the site, and not served. */
export const STATE_FOLDER = UNSERVED;

/** The folder holds no built site. */
export class NoSite extends Error {
	override name = 'NoSite';
}

/** The beginning of a page that only leads elsewhere; nothing else is this short. */
const REDIRECT = /^<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved<\/title>[^]*?http-equiv="refresh" content="0; url=([^"]*)"/;
const LONGEST_REDIRECT = 4096;

/** Files that every host serves as pages; the build writes no other that leads on. */
const PAGE = /\.html?$/;

/** Files of earlier runs, which are no part of the site itself. */
const OWN = /^\/(?:_headers|_redirects|\.nojekyll)$|^\/\.deploy\//;

/**
 * Reads what a folder holds, and what its pages say of the site.
 * @throws NoSite
 */
export function readSite(folder: string): BuiltSite {
	const home = join(folder, 'index.html');
	if (!existsSync(join(folder, 'build.json')) || !existsSync(home)) {
		throw new NoSite(`${folder} holds no built site. Run "npm run build" first, or name the folder with --site.`);
	}
	const page = readFileSync(home, 'utf8');
	const base = /<link rel="manifest" href="([^"]*)site\.webmanifest"/.exec(page)?.[1] ?? '/';
	const address = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1] ?? 'http://localhost/';
	const files = listFiles(folder).filter(({ path }) => !OWN.test(path) && !isCopy(path));
	const redirects = files.flatMap((file) => redirectIn(folder, base, file));
	return { folder, base, host: new URL(address).host, files, redirects, headers: siteHeaders(folder) };
}

function listFiles(folder: string): SiteFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => {
			const file = join(item.parentPath, item.name);
			return { path: `/${relative(folder, file).split(sep).join('/')}`, bytes: statSync(file).size };
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function redirectIn(folder: string, base: string, { path, bytes }: SiteFile): SiteRedirect[] {
	if (bytes > LONGEST_REDIRECT || !PAGE.test(path)) return [];
	const to = REDIRECT.exec(readFileSync(join(folder, path), 'utf8'))?.[1];
	if (to === undefined) return [];
	const { pathname } = new URL(to, `http://localhost${base.slice(0, -1)}${path.split('/').map(encodeURIComponent).join('/')}`);
	return [{ from: base.slice(0, -1) + path.replace(/\/index\.html$/, '/'), to: pathname }];
}

/**
 * The redirects that every host's notation can say without escapes, where nothing in an address
 * could be taken for an instruction. The others keep the page that leads on, as all have.
 */
export function plainRedirects({ redirects }: BuiltSite): SiteRedirect[] {
	return redirects.filter(({ from, to }) => /^[\p{L}\p{N}\p{M}\-._~!()+,=@/]+$/u.test(from) && /^[a-z0-9\-/]+$/.test(to));
}
