import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What everybody has to be allowed, for a web server of another user to publish it: files, and folders. */
const READ = 0o444;
const READ_AND_PASS = 0o555;

/** Lets everybody read a file, or a folder, however private what this process makes would be (its umask). */
export function letRead(path: string): void {
	const { mode, isFolder } = facts(path);
	const wanted = mode | (isFolder ? READ_AND_PASS : READ);
	if (wanted !== mode) chmodSync(path, wanted);
}

/** The same for a folder with all that is in it. */
export function letReadAll(folder: string): void {
	letRead(folder);
	for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) letRead(join(item.parentPath, item.name));
}

function facts(path: string): { mode: number; isFolder: boolean } {
	const stats = statSync(path);
	return { mode: stats.mode & 0o7777, isFolder: stats.isDirectory() };
}

/** Makes a folder, with those above it, that everybody may read. */
export function makeFolder(path: string): void {
	const first = mkdirSync(path, { recursive: true });
	if (first === undefined) return;
	for (let at = path; at.length >= first.length; at = dirname(at)) letRead(at);
}
