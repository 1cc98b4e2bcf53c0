import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentStats } from '../src/archive/content/contentFile.ts';
import { SHIPPED_HASHES } from '../src/build/code.ts';
import { PROJECT } from '../src/build/settings.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';

const schemasCommand = command('schemas')
	.description('Make the JSON Schemas of all content files, and the snippets of editors, from the schemas of the software.')
	.option('--check', 'write nothing: end with 1 where a file is not current')
	.addHelpText('after', '\nExit codes: 0 current, 1 not current (with --check), 2 wrong use.');

await exitOnFailure(async () => {
	const { check } = schemasCommand.parse().opts<{ check?: boolean }>();
	const { files, target } = existsSync(join(PROJECT, SHIPPED_HASHES)) ? { files: shippedFiles(), target: process.cwd() } : { files: await madeFiles(), target: PROJECT };
	for (const [file, text] of files) {
		contentStats(target, file);
		const path = join(target, file);
		if (textAt(path) === text) continue;
		console.log(`${file} ${check ? 'is not current: run npm run schemas' : 'written'}`);
		if (check) process.exitCode = 1;
		else {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
		}
	}
});

/** Those that came with a package, which holds no sources to make them from. */
function shippedFiles(): [file: string, text: string][] {
	return globSync(['schemas/*.json', '.vscode/*.code-snippets'], { cwd: PROJECT }).sort().map((file) => [file, readFileSync(join(PROJECT, file), 'utf8')]);
}

/** Those of the sources. What makes them reads TypeScript, and is not part of a package. */
async function madeFiles(): Promise<Map<string, string>> {
	const { generatedFiles } = (await import(new URL('./schemas/make.ts', import.meta.url).href)) as { generatedFiles: (root: string) => Map<string, string> };
	return generatedFiles(PROJECT);
}

function textAt(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
