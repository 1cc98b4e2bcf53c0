import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { contentStats } from '../src/archive/content/contentFile.ts';
import { repositoryOf, type Repository } from '../src/editing/check/repository.ts';
import { codeowners } from '../src/editing/edit/codeowners.ts';
import { EditRefused } from '../src/editing/edit/entries.ts';
import { command } from './command.ts';
import { requireContent } from './paths.ts';
import { refusedAsWords } from './refused.ts';

interface Flags {
	check?: boolean;
	file?: string;
	content: string;
}

/** Its place in a repository. */
const FILE = '.github/CODEOWNERS';

const codeownersCommand = command('codeowners')
	.description('Write CODEOWNERS: who is asked to look at changes of a specialty, from "owners" in site.yml and in each specialty. Other lines of the file stay.')
	.option('--check', 'write nothing: end with 1 where the file is not current')
	.option('--file <path>', 'the file (default: .github/CODEOWNERS in the repository of the content)')
	.option('--content <dir>', 'folder of the content', 'content')
	.addHelpText('after', '\nExit codes: 0 current, 1 not current (with --check), 2 not possible, or wrong use.');

await refusedAsWords(() => {
	const flags = codeownersCommand.parse().opts<Flags>();
	requireContent(flags.content);
	const { root, place } = repositoryOf(flags.content) ?? hereWith(flags.content);
	const file = flags.file ?? relative('.', join(root, FILE));
	// Whoever proposes a change may have put a link in the file's place.
	if (flags.file === undefined) contentStats(root, FILE);
	else if (!isAbsolute(file) && !normalize(file).startsWith('..')) contentStats('.', normalize(file).split(sep).join('/'));
	const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	const text = codeowners(flags.content, place, before);
	if (text === undefined || text === before) return;
	if (flags.check) {
		console.error(`${file} is not current: run npm run codeowners.`);
		process.exitCode = 1;
		return;
	}
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	console.log(`${file} written.`);
});

/** The current folder as the repository, where none is known. @throws EditRefused where the content is outside of it */
function hereWith(content: string): Repository {
	const place = relative('.', content).split(sep).join('/');
	if (place.startsWith('..') || isAbsolute(place)) throw new EditRefused(`${resolve(content)} is in no repository, and not in this folder: its place in a repository is not known. Run this in the folder that is to be one.`);
	return { root: process.cwd(), place };
}
