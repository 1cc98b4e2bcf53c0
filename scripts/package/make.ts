import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeHashes, filesBelow, SHIPPED_HASHES } from '../../src/build/code.ts';
import { compiledTemplates, SHIPPED_TEMPLATES } from '../../src/build/rendering/templates.ts';
import { compileCode } from './compile.ts';
import { missingFiles } from './imports.ts';
import { SHIPPED_SOURCES } from '../../src/build/rendering/own/workRoot.ts';
import { addSources } from './sources.ts';
import { vendorPackages } from './vendor.ts';

/** Where the package's code goes; `package.json` names it, too. */
const OUT = 'dist-package';

/** What code reads besides code, by its place in the project. */
const DATA = ['src/import/ready/*.yml', 'src/search/spelling/lists/*', 'schemas/*.json', '.vscode/*.code-snippets', 'public/*', 'starter/**', 'content/synonyms.yml'];

/** What stands in place of the folder in which templates were compiled. */
const NO_PLACE = '/answered';

/** Makes the folder of the package anew. @param root the project's folder */
export async function makePackage(root: string): Promise<{ files: number; bytes: number }> {
	const out = join(root, OUT);
	rmSync(out, { recursive: true, force: true });
	compileCode(root, out);
	// Types are checked elsewhere: what is not there is found here, and not when a command runs.
	const missing = missingFiles(filesBelow(out).filter((file) => file.endsWith('.js')));
	if (missing.length > 0) throw new Error(`The package would lack files that its code imports:\n${missing.join('\n')}`);
	await vendorPackages(root, out, installedPackages(root));
	for (const file of DATA.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((one) => statSync(join(root, one)).isFile())) {
		mkdirSync(dirname(join(out, file)), { recursive: true });
		cpSync(join(root, file), join(out, file));
	}
	await addTemplates(root, join(out, SHIPPED_TEMPLATES));
	await addSources(root, join(out, SHIPPED_SOURCES), installedPackages(root));
	writeFileSync(join(out, SHIPPED_HASHES), `${JSON.stringify(codeHashes(root), null, '\t')}\n`);
	const files = filesBelow(out);
	return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** Takes compiled templates along. They name the files they were made from: not by their place on this machine. */
async function addTemplates(root: string, target: string): Promise<void> {
	const { folder } = await compiledTemplates(root);
	cpSync(folder, target, { recursive: true });
	const here = pathToFileURL(root).href;
	for (const file of filesBelow(join(target, 'server'))) {
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, text.replaceAll(here, `file://${NO_PLACE}`).replaceAll(root, NO_PLACE));
	}
}

/** What is installed with the package, or asked for where a site wants it. */
function installedPackages(root: string): Set<string> {
	const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object; peerDependencies?: object };
	return new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies ?? {})]);
}
