import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { STATE_FOLDER } from '../builtSite.ts';

/** What stands at an address. */
export type Location =
	| { kind: 'file'; file: string; sitePath: string }
	/** A folder asked for without its slash, or the bare root of a site under a base. */
	| { kind: 'redirect'; to: string }
	| { kind: 'missing' };

/**
 * Finds the file of a request, and never one outside `root`.
 *
 * @param root absolute path of the built site
 * @param base the site's base path, with a slash at both ends
 * @param target the request's path, still percent-encoded, without its query
 */
export async function locate(root: string, base: string, target: string): Promise<Location> {
	if (target === '/' || `${target}/` === base) {
		if (base !== '/') return { kind: 'redirect', to: base };
	} else if (!target.startsWith(base)) {
		return { kind: 'missing' };
	}
	const sitePath = decode(target.slice(base.length - 1));
	if (sitePath === undefined || sitePath.startsWith(`/${STATE_FOLDER}/`) || sitePath === `/${STATE_FOLDER}`) return { kind: 'missing' };
	return await lookUp(root, base, sitePath);
}

async function lookUp(root: string, base: string, sitePath: string): Promise<Location> {
	const file = path.join(root, sitePath);
	const stats = await statsOf(file);
	if (stats?.isDirectory()) {
		if (sitePath.endsWith('/')) return await lookUp(root, base, `${sitePath}index.html`);
		return { kind: 'redirect', to: `${base.slice(0, -1)}${sitePath.split('/').map(encodeURIComponent).join('/')}/` };
	}
	if (!stats?.isFile() || sitePath.endsWith('/')) return { kind: 'missing' };
	return { kind: 'file', file, sitePath };
}

/** A plain path that starts with one slash and goes only down, or undefined. */
function decode(target: string): string | undefined {
	let decoded: string;
	try {
		decoded = decodeURIComponent(target);
	} catch (error) {
		if (error instanceof URIError) return undefined;
		throw error;
	}
	// eslint-disable-next-line no-control-regex -- a zero byte ends a path early in the system's own calls
	if (/[\\\u0000]|\/\//.test(decoded)) return undefined;
	return decoded.split('/').some((segment) => segment === '..' || segment === '.') ? undefined : decoded;
}

/** The file's facts, or undefined where nothing is; any other trouble (no permission, a failing disk) is thrown. */
async function statsOf(file: string): Promise<Stats | undefined> {
	try {
		return await stat(file);
	} catch (error) {
		if (isAbsence(error)) return undefined;
		throw error;
	}
}

/** Whether the system says that there is no such file. */
export function isAbsence(error: unknown): boolean {
	const { code = '' } = error as NodeJS.ErrnoException;
	return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code);
}
