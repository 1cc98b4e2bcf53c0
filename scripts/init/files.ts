import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a new repository by their place in it. Those that begin with a dot stand in `starter/` with a `_`: npm leaves them out of packages. */
export function starterFiles(project: string): Map<string, string> {
	const folder = join(project, 'starter');
	const files = globSync('**', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile()).sort();
	const own = files.map((file): [string, string] => [file.split('\\').join('/').replace(/^_/, '.'), readFileSync(join(folder, file), 'utf8')]);
	return new Map([
		...own,
		['.vscode/entry.code-snippets', readFileSync(join(project, '.vscode/entry.code-snippets'), 'utf8')],
		['content/synonyms.yml', readFileSync(join(project, 'content/synonyms.yml'), 'utf8')],
	]);
}

/** Whether a file is content, which an import brings in place of the example. */
export function isContent(file: string): boolean {
	return file.startsWith('content/');
}
