import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the package starts with: commands, threads, and what is loaded by its name. */
const ENTRIES = ['scripts/*.ts', 'src/**/*Thread.ts', 'src/**/*Worker.ts', 'src/editing/check/running/worker.ts', 'src/build/rendering/own/compileOwnTemplates.ts', 'src/site/components/index.ts', 'src/site/messages/languages/*.ts'];

/** Scripts that are for the repository alone. */
const APART = [
	'beside', 'bench', 'chromium', 'eval-extract', 'eval-offline', 'eval-privacy', 'eval-reader', 'eval-search', 'eval-similar', 'further-browsers',
	'lighthouse', 'package', 'pictures', 'true-words',
];

/** The code of a path, relative to the module that names it, as threads are started. */
const THREAD_ADDRESS = /(new URL\((['"])\.{1,2}\/[^'"]+)\.ts(\2, import\.meta\.url\))/g;

/**
 * Compiles what the package's commands need, with types, and nothing else.
 * @throws Error where it cannot be; types are checked elsewhere
 */
export function compileCode(root: string, folder: string): void {
	const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (one) => { throw new Error(textOf([one])); } })!;
	const names = ENTRIES.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((file) => !APART.some((name) => file === `scripts/${name}.ts`));
	const program = ts.createProgram(names.map((name) => join(root, name)), {
		...config.options,
		allowJs: false,
		declaration: true,
		noCheck: true,
		noEmit: false,
		outDir: folder,
		rewriteRelativeImportExtensions: true,
		rootDir: root,
	});
	const { diagnostics, emitSkipped } = program.emit(undefined, (file, text) => { ts.sys.writeFile(file, text.replace(THREAD_ADDRESS, '$1.js$3')); });
	if (emitSkipped || diagnostics.length > 0) throw new Error(`The code could not be compiled:\n${textOf(diagnostics)}`);
}

function textOf(diagnostics: readonly ts.Diagnostic[]): string {
	return ts.formatDiagnostics(diagnostics, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => '', getNewLine: () => '\n' });
}
