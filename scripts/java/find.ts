import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The oldest Java that runs the Nu Html Checker. */
const OLDEST = 17;

/** The program of a Java that is new enough: that of `JAVA_HOME`, or the one in PATH. What is there and does not run, as macOS's stand-in, is none. */
export function findJava(): string | undefined {
	const home = process.env['JAVA_HOME'];
	return [...(home ? [path.join(home, 'bin', 'java')] : []), 'java'].find((program) => versionOf(program) >= OLDEST);
}

/** Java's first number; 0 where the program is none. Before 9 it was called 1.8, which is too old in either reading. */
function versionOf(program: string): number {
	const { error, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8' });
	return error ? 0 : Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}
