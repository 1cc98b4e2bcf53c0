import { spawn } from 'node:child_process';
import { DeployFailed, DeployRefused } from './refused.ts';

/** What a run of rclone came to. */
export interface Outcome {
	code: number;
	out: string;
}

/** How rclone says that a file or folder is not there. */
const NOT_THERE = [3, 4];

/**
 * Runs rclone.
 *
 * @param input for its standard input
 * @param expected exit codes besides 0 that are no failure
 * @throws DeployRefused where rclone is not installed
 * @throws DeployFailed with rclone's own words
 */
export async function rclone(args: readonly string[], { input = '', expected = [] as readonly number[] } = {}): Promise<Outcome> {
	const child = spawn('rclone', args, { stdio: ['pipe', 'pipe', 'pipe'] });
	const { promise, resolve, reject } = Promise.withResolvers<number>();
	child.on('error', (error: NodeJS.ErrnoException) => {
		reject(error.code === 'ENOENT' ? new DeployRefused('rclone is not installed. Install it (https://rclone.org/install/, or apt-get install rclone), or deploy to a folder.', { cause: error }) : error);
	});
	child.on('close', (code) => resolve(code ?? 1));
	let [out, words] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-4000)));
	// It may end before it has read everything; its exit code says why.
	child.stdin.on('error', () => undefined);
	child.stdin.end(input);
	const code = await promise;
	if (code === 0 || expected.includes(code)) return { code, out };
	throw new DeployFailed(`rclone ${args[0]} ended with code ${code}:\n${words.trim().split('\n').slice(-5).join('\n')}`);
}

/** Runs rclone on what may not be there. @returns its output; undefined where it is not there */
export async function rcloneIfThere(args: readonly string[]): Promise<string | undefined> {
	const { code, out } = await rclone(args, { expected: NOT_THERE });
	return code === 0 ? out : undefined;
}
