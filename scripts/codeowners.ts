import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, normalize, sep } from 'node:path';
import { contentStats } from '../src/archive/content/contentFile.ts';
import { codeowners } from '../src/editing/edit/codeowners.ts';
import { command } from './command.ts';
import { refusedAsWords } from './refused.ts';

interface Flags {
	check?: boolean;
	file: string;
	content: string;
}

const codeownersCommand = command('codeowners')
	.description('Write CODEOWNERS: who is asked to look at changes of a specialty, from "owners" in site.yml and in each specialty. Other lines of the file stay.')
	.option('--check', 'write nothing: end with 1 where the file is not current')
	.option('--file <path>', 'the file', '.github/CODEOWNERS')
	.option('--content <dir>', 'folder of the content, as it is named in the repository', 'content')
	.addHelpText('after', '\nExit codes: 0 current, 1 not current (with --check), 2 not possible, or wrong use.');

await refusedAsWords(() => {
	const { check, file, content } = codeownersCommand.parse().opts<Flags>();
	// Whoever proposes a change may have put a link in the file's place.
	if (!isAbsolute(file) && !normalize(file).startsWith('..')) contentStats('.', normalize(file).split(sep).join('/'));
	const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	const text = codeowners(content, before);
	if (text === undefined || text === before) return;
	if (check) {
		console.error(`${file} is not current: run npm run codeowners.`);
		process.exitCode = 1;
		return;
	}
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	console.log(`${file} written.`);
});
