import { spawn } from 'node:child_process';
import { command } from './command.ts';

command('beside')
	.description('Run scripts of package.json beside each other. What each prints is shown whole, when it ends.')
	.argument('<names...>', 'names of the scripts; of names joined by commas, each begins once the one before has ended well')
	.option('--live <name>', 'one of them, the output of which is shown as it comes')
	.action(async (rows: string[], { live }: { live?: string }) => {
		const codes = await Promise.all(rows.map((row) => runRow(row.split(','), live)));
		if (codes.some((code) => code !== 0)) process.exitCode = 1;
	})
	.parse();

/** The script whose output is shown as it comes, while it runs. */
let running: Promise<unknown> | undefined;

/** Runs scripts one after the other. @returns the first code that is not 0 */
async function runRow(names: readonly string[], live: string | undefined): Promise<number> {
	for (const name of names) {
		const code = await (name === live ? runLive(name) : run(name));
		if (code !== 0) return code;
	}
	return 0;
}

async function runLive(name: string): Promise<number> {
	const ended = codeOf(start(name, 'inherit'));
	running = ended.catch(() => undefined);
	return await ended;
}

/** Runs a script, shows what it said, both streams in their order, and gives its code; 1 where it was killed. */
async function run(name: string): Promise<number> {
	const began = performance.now();
	const child = start(name, 'pipe');
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => said.push(bytes));
	const code = await codeOf(child);
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	// In a terminal, what comes live may be written over.
	if (process.stdout.isTTY) await running;
	console.log(`${name}: ${code === 0 ? 'no faults' : 'FAILED'}, ${seconds} s`);
	process.stdout.write(Buffer.concat(said));
	return code;
}

/** One line for the shell: npm is a script itself on some systems. */
function start(name: string, output: 'inherit' | 'pipe') {
	return spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', output, output] });
}

async function codeOf(child: ReturnType<typeof start>): Promise<number> {
	return await new Promise<number>((done, fail) => {
		child.on('error', fail).on('close', (given) => done(given ?? 1));
	});
}
