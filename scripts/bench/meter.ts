import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What running a command took. */
export interface Measured {
	/** Standard output. */
	output: string;
	/** Wall-clock seconds. */
	seconds: number;
	/** Bytes of memory of the largest single process at its peak; undefined where the system does not tell. */
	peak: number | undefined;
}

/** Milliseconds between two looks at the processes. */
const LOOK_EACH = 100;

/** Runs a command of this project to its end. @throws Error with what it printed where it fails */
export async function measure(args: string[]): Promise<Measured> {
	const began = performance.now();
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	let errors = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
	let peak = 0;
	const look = setInterval(() => {
		peak = Math.max(peak, ...family(child.pid ?? 0).map(peakOf));
	}, LOOK_EACH);
	const code = await new Promise((resolve, reject) => {
		child.on('error', reject).on('close', resolve);
	});
	clearInterval(look);
	if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${errors}`);
	return { output, seconds: (performance.now() - began) / 1000, peak: peak > 0 ? peak : undefined };
}

/** A process and all that it began, by id. */
function family(pid: number): number[] {
	const children = `/proc/${pid}/task`;
	if (!existsSync(children)) return [pid];
	const threads = readText(() => readdirSync(children)) ?? [];
	const below = threads.flatMap((thread) =>
		(readText(() => readFileSync(`${children}/${thread}/children`, 'utf8')) ?? '').split(' ').filter(Boolean).map(Number),
	);
	return [pid, ...below.flatMap(family)];
}

function peakOf(pid: number): number {
	const status = readText(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
	return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}

/** A process may end between two looks: then there is nothing to read. */
function readText<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
		throw error;
	}
}
