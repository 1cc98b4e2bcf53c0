import { InvalidArgumentError } from 'commander';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of the content is none. */
export class NoContent extends Error {
	override name = 'NoContent';
}

/**
 * Makes sure of the folder of the content before anything is done.
 * @param askedFrom the folder in which the person is, where npm went to another (`npm --prefix`)
 * @throws NoContent saying where it was looked for
 */
export function requireContent(folder: string, askedFrom = process.env['INIT_CWD']): void {
	const path = resolve(folder);
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats?.isDirectory()) return;
	const what = stats === undefined ? `There is no folder ${path}.` : `${path} is no folder.`;
	const isMoved = folder !== path && askedFrom !== undefined && resolve(askedFrom) !== process.cwd();
	throw new NoContent(isMoved
		? `${what} npm runs this in ${process.cwd()}, and you are in ${askedFrom}: give the whole path, ${resolve(askedFrom, folder)}.`
		: `${what} Name the folder of the content with --content.`);
}

/**
 * A `--base`: the path under which a site is served.
 * @throws InvalidArgumentError where no site can be served under it
 */
export function basePath(value: string): string {
	if (/^\/*(?:[\w.~-]+\/+)*(?:[\w.~-]+)?$/.test(value) && !value.split('/').some((part) => /^\.+$/.test(part))) return value;
	const why = /^[A-Za-z]:[\\/]/.test(value)
		? ' This is a folder of a disk: Git Bash makes one of what begins with "/". Write it without: --base answers.'
		: /^https?:/i.test(value) ? ' The address goes into --site, the path alone in here.' : '';
	throw new InvalidArgumentError(`It must be a path such as /answers/, of letters, digits and - _ . ~ without spaces.${why}`);
}
