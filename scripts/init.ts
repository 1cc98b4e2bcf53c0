import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PROJECT } from '../src/build/settings.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { conflictsIn, conflictText } from './init/conflicts.ts';
import { isContent, starterFiles } from './init/files.ts';
import { completeManifest, NoManifest } from './init/manifest.ts';
import { answeredProgram, packageVersion } from './init/program.ts';

interface Flags {
	from?: string[];
	missing?: boolean;
}

const initCommand = command('init')
	.description('Make what the repository of an archive needs: content with an example, package.json, workflows that check and publish, settings of editors, a README. No file is written over.')
	.argument('[folder]', 'folder of the repository', '.')
	.option('--from <file...>', 'import an archive in place of the example; what the files are is told as "answered import" says. Further flags of import follow "--"')
	.option('--missing', 'where some files are there already: leave them as they are, and add the others')
	.addHelpText('after', '\nExamples:\n  answered init\n  answered init --from old-archive.csv\n  answered init --from export.xml -- --as wordpress\n\nExit codes: 0 made, 1 some rows of an import were not taken, 2 files are in the way, or wrong use.');

await exitOnFailure(async () => {
	const end = process.argv.indexOf('--');
	const further = end < 0 ? [] : process.argv.splice(end).slice(1);
	initCommand.parse();
	const { from, missing = false } = initCommand.opts<Flags>();
	if (from === undefined && further.length > 0) initCommand.error('Flags after "--" are for the import: name its files with --from.');
	await init(resolve(initCommand.processedArgs[0] as string), { from, further, missing });
});

async function init(folder: string, { from, further, missing }: { from: string[] | undefined; further: string[]; missing: boolean }): Promise<void> {
	// An example has no place where there is content.
	const bringsContent = from === undefined && !(missing && existsSync(join(folder, 'content/site.yml')));
	const wanted = [...starterFiles(PROJECT)].filter(([file]) => bringsContent || !isContent(file));
	const conflicts = conflictsIn(folder, wanted.map(([file]) => file));
	const trouble = conflictText(conflicts, missing);
	if (trouble !== undefined) {
		console.error(trouble);
		process.exitCode = 2;
		return;
	}
	const { there } = conflicts;
	const manifest = manifestOf(folder);
	if (manifest === undefined) return;
	if (from !== undefined && !(await importInto(folder, from, further))) return;
	const files = [...wanted.filter(([file]) => !there.includes(file)), ...manifest];
	for (const [file, text] of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		// What came there since is not written over either.
		writeFileSync(join(folder, file), text, { flag: file === 'package.json' ? 'w' : 'wx' });
		console.log(`${file} written.`);
	}
	for (const file of there) console.log(`${file} left as it is.`);
	console.log(`\nNext:\n  npx answered start    the site, on this machine\n  README.md             for those who write\n  content/site.yml      the site's name, address and notices`);
}

/** `package.json` as it is to be, where it is not so already; undefined, with words, where it cannot be read. */
function manifestOf(folder: string): [file: string, text: string][] | undefined {
	const path = join(folder, 'package.json');
	try {
		const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
		const text = completeManifest(before, packageVersion(PROJECT));
		return text === before ? [] : [['package.json', text]];
	} catch (error) {
		if (!(error instanceof NoManifest)) throw error;
		console.error(error.message);
		process.exitCode = 2;
		return undefined;
	}
}

/** Imports into the folder's content. @returns false where nothing could be */
async function importInto(folder: string, from: readonly string[], further: readonly string[]): Promise<boolean> {
	const content = join(folder, 'content');
	const child = spawn(process.execPath, [answeredProgram(PROJECT), 'import', ...from, '--content', content, ...further], { stdio: 'inherit' });
	const code = await new Promise<number>((done, fail) => {
		child.on('error', fail).on('close', (given) => done(given ?? 1));
	});
	process.exitCode = code;
	return existsSync(join(content, 'site.yml'));
}
