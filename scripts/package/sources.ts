import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../../src/build/code.ts';
import { SOURCE_PACKAGES, TEMPLATE_SOURCES } from '../../src/build/rendering/own/workRoot.ts';
import { importedPackages } from './imports.ts';
import { bundlePackages, packageOf } from './vendor.ts';

/** Packages that run in browsers, too, and have a build apart for those that Node has no need of. */
const FOR_BROWSERS: Readonly<Record<string, string>> = { fflate: 'fflate/browser', 'css-tree': 'css-tree/dist/csstree.esm' };

/**
 * Takes along what templates are compiled from, for sites that have templates of their own: the sources, and packages that
 * these import, each as a file.
 * @param installed packages that are installed beside this one
 */
export async function addSources(root: string, target: string, installed: ReadonlySet<string>): Promise<void> {
	for (const part of TEMPLATE_SOURCES) cpSync(join(root, part), join(target, part), { recursive: true });
	const files = filesBelow(join(target, 'src')).filter((file) => file.endsWith('.ts'));
	const used = importedPackages(files, (specifier) => !installed.has(packageOf(specifier)), withoutTypes);
	await bundlePackages(root, { used, installed, folder: join(target, SOURCE_PACKAGES), nameOf: (specifier) => specifier.replaceAll('/', '__'), other: FOR_BROWSERS });
}

/** What is left of a source when it is compiled: of types nothing is imported. */
function withoutTypes(file: string): string {
	return ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: { target: ts.ScriptTarget.Latest, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } }).outputText;
}
