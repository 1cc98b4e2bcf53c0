import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentStats } from '../src/archive/content/contentFile.ts';
import { PROJECT } from '../src/build/settings.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { generatedFiles } from './schemas/make.ts';

const schemasCommand = command('schemas')
	.description('Make the JSON Schemas of all content files, and the snippets of editors, from the schemas in src/.')
	.option('--check', 'write nothing: end with 1 where a file is not current')
	.addHelpText('after', '\nExit codes: 0 current, 1 not current (with --check), 2 wrong use.');

await exitOnFailure(() => {
	const { check } = schemasCommand.parse().opts<{ check?: boolean }>();
	for (const [file, text] of generatedFiles(PROJECT)) {
		contentStats(PROJECT, file);
		const path = join(PROJECT, file);
		if (textAt(path) === text) continue;
		console.log(`${file} ${check ? 'is not current: run npm run schemas' : 'written'}`);
		if (check) process.exitCode = 1;
		else {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
		}
	}
	return Promise.resolve();
});

function textAt(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
