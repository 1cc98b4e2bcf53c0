import { openDatabase } from '../store/database.ts';
import { readSaved, type ReadFile, type Shelf } from '../store/saved.ts';
import { basePath } from './scope.ts';

let shelf: Promise<Shelf> | undefined;

/** The saved parts, opened once and again after everything was removed. */
async function openShelf(): Promise<Shelf> {
	const scope = basePath();
	shelf ??= openDatabase(scope).then((database) => {
		database.addEventListener('close', () => (shelf = undefined));
		return { scope, database };
	});
	try {
		return await shelf;
	} catch (error) {
		shelf = undefined;
		throw error;
	}
}

/** Works with what is saved; undefined where the browser refuses, or what is saved is damaged. */
export async function onShelf<T>(work: (shelf: Shelf) => Promise<T>): Promise<T | undefined> {
	try {
		return await work(await openShelf());
	} catch {
		// Nothing saved can be read: the network is asked instead, and the page on reading offline offers repair.
		shelf = undefined;
		return undefined;
	}
}

/** A saved file; undefined where there is none that can be read. @param path site path without base */
export async function savedFile(path: string): Promise<ReadFile | undefined> {
	return await onShelf((open) => readSaved(open, path));
}

/** Headers of the host that make a page safe, which every page must carry. */
const SAFETY = ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy'];

const TYPES: Readonly<Record<string, string>> = {
	'': 'text/html;charset=utf-8',
	js: 'text/javascript;charset=utf-8',
	json: 'application/json;charset=utf-8',
};

/** A saved file as an answer. */
export function toResponse(path: string, { content, headers, savedAt }: ReadFile): Response {
	const ending = path.endsWith('/') ? '' : path.slice(path.lastIndexOf('.') + 1);
	const own = new Headers({
		'Content-Type': TYPES[ending] ?? 'application/octet-stream',
		Date: new Date(savedAt).toUTCString(),
	});
	for (const name of SAFETY) {
		const value = headers.get(name);
		if (value !== null) own.set(name, value);
	}
	return new Response(content, { headers: own });
}
