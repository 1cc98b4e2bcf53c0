import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { compileEnvironment } from './compileEnvironment.ts';

/** How a compiling process ended. */
export interface Compiled {
	/** Its exit code; null where it was ended. */
	code: number | null;
	/** What it printed, both streams. */
	said: string;
	/** What it told last. */
	told: unknown;
}

/**
 * Runs a script in which Astro works: what that needs of memory and of the environment stays in a process of its own.
 * @param signal ends it early; then its folder is left alone before this fails
 * @throws whatever the signal was given as its reason
 */
export async function runCompiler(script: string, args: readonly string[], { cwd, signal }: { cwd: string; signal: AbortSignal | undefined }): Promise<Compiled> {
	signal?.throwIfAborted();
	const child = spawn(process.execPath, [script, ...args], { cwd, env: compileEnvironment(), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
	let said = '';
	for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	let told: unknown;
	child.on('message', (answer) => { told = answer; });
	const end = (): void => { child.kill('SIGKILL'); };
	signal?.addEventListener('abort', end, { once: true });
	try {
		const [code] = (await once(child, 'close')) as [number | null];
		signal?.throwIfAborted();
		return { code, said, told };
	} finally {
		signal?.removeEventListener('abort', end);
	}
}
