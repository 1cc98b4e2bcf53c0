import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/build/code.ts';

/** What the package starts with: commands, threads, and what is loaded by its name. */
const ENTRIES = ['scripts/*.ts', 'src/**/*Thread.ts', 'src/**/*Worker.ts', 'src/editing/check/running/worker.ts', 'src/build/rendering/own/compileOwnTemplates.ts', 'src/site/components/index.ts', 'src/site/messages/languages/*.ts'];

/** Scripts that are for the repository alone. */
const APART = [
	'beside', 'bench', 'chromium', 'eval-extract', 'eval-offline', 'eval-privacy', 'eval-reader', 'eval-search', 'eval-similar', 'further-browsers',
	'lighthouse', 'package', 'pictures', 'true-words',
];

/** The code of a path, relative to the module that names it, as threads are started. */
const THREAD_ADDRESS = /(new URL\((['"])\.{1,2}\/[^'"]+)\.ts(\2, import\.meta\.url\))/g;

const COMPILER = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript-native/package.json')));

/**
 * Compiles what the package's commands need, with types, and nothing else.
 * @throws Error where it cannot be; types are checked elsewhere
 */
export function compileCode(root: string, folder: string): void {
	const names = ENTRIES.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((file) => !APART.some((name) => file === `scripts/${name}.ts`));
	const options = { allowJs: false, declaration: true, noCheck: true, noEmit: false, outDir: folder, rewriteRelativeImportExtensions: true, rootDir: root };
	mkdirSync(folder, { recursive: true });
	const config = join(folder, 'tsconfig.json');
	writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), include: [], files: names.map((name) => join(root, name)), compilerOptions: options }));
	const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER, '--project', config, '--singleThreaded'], { encoding: 'utf8' });
	rmSync(config);
	if (status !== 0) throw new Error(`The code could not be compiled:\n${stdout}${stderr}`);
	for (const file of filesBelow(folder).filter((one) => one.endsWith('.js'))) addressThreads(file);
}

function addressThreads(file: string): void {
	const text = readFileSync(file, 'utf8');
	const addressed = text.replace(THREAD_ADDRESS, '$1.js$3');
	if (addressed !== text) writeFileSync(file, addressed);
}
