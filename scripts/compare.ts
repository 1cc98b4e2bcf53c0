import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { compareFolders, exceptAssetNames, isOfIndex, isOfVersion, placeInAnyVersion } from '../src/hosting/deploy/compare.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { printJson } from './terminal.ts';

/** Paths of one kind that are printed; `--json` has them all. */
const SHOWN = 50;

const compareCommand = command('compare')
	.description('Compare two built sites byte by byte, as the scheduled workflow does with an incremental and a clean build.')
	.argument('<first>', 'folder of a site', folder)
	.argument('<second>', 'folder of another', folder)
	.option('--without-index', 'leave out the search index and what names its files: parts that were edited lie apart from the others until the next clean build')
	.option('--across-versions', 'sites made by two versions of the software: leave out compiled scripts and styles and the packs for reading offline, and let pages differ in the names of those')
	.option('--json', 'print one JSON object: onlyFirst, onlySecond, different, same')
	.addHelpText('after', '\nExit codes: 0 the same, 1 they differ, 2 wrong use.');

await exitOnFailure(async () => {
	const [first, second] = compareCommand.parse().processedArgs as [string, string];
	const { json, withoutIndex, acrossVersions } = compareCommand.opts<{ json?: boolean; withoutIndex?: boolean; acrossVersions?: boolean }>();
	const leftOut = (path: string): boolean => (withoutIndex === true && isOfIndex(path)) || (acrossVersions === true && isOfVersion(path));
	const compared = await compareFolders(first, second, leftOut, acrossVersions ? placeInAnyVersion : undefined);
	const found = acrossVersions ? await exceptAssetNames(compared, first, second) : compared;
	const count = found.onlyFirst.length + found.onlySecond.length + found.different.length;
	if (json) printJson(found);
	else {
		list(`only in ${first}`, found.onlyFirst);
		list(`only in ${second}`, found.onlySecond);
		list('different', found.different);
		console.log(count === 0 ? `The same ${found.same.toLocaleString('en')} files.` : `${count.toLocaleString('en')} files differ, ${found.same.toLocaleString('en')} are the same.`);
	}
	process.exitCode = count === 0 ? 0 : 1;
});

function list(what: string, paths: readonly string[]): void {
	for (const path of paths.slice(0, SHOWN)) console.log(`${what}: ${path}`);
	if (paths.length > SHOWN) console.log(`${what}: ${(paths.length - SHOWN).toLocaleString('en')} more`);
}

function folder(value: string): string {
	const path = resolve(value);
	if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new InvalidArgumentError('It must be a folder.');
	return path;
}
