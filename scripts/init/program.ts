import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with `package.json`: the project's own, or that of the package which holds it compiled. */
function packageFolder(project: string): string {
	return existsSync(join(project, 'package.json')) ? project : dirname(project);
}

/** The program that runs commands. */
export function answeredProgram(project: string): string {
	return join(packageFolder(project), 'bin', 'answered.js');
}

/** The version of this software. */
export function packageVersion(project: string): string {
	return (JSON.parse(readFileSync(join(packageFolder(project), 'package.json'), 'utf8')) as { version: string }).version;
}
