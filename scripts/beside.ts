import { spawn } from 'node:child_process';
import { command } from './command.ts';

command('beside')
	.description('Run scripts of package.json beside each other. What each prints is shown whole, when it ends.')
	.argument('<names...>', 'names of the scripts')
	.action(async (names: string[]) => {
		const codes = await Promise.all(names.map(run));
		if (codes.some((code) => code !== 0)) process.exitCode = 1;
	})
	.parse();

/** Runs a script, shows what it said, both streams in their order, and gives its code; 1 where it was killed. */
async function run(name: string): Promise<number> {
	const began = performance.now();
	// One line for the shell: npm is a script itself on some systems.
	const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => said.push(bytes));
	const code = await new Promise<number>((done, fail) => {
		child.on('error', fail).on('close', (given) => done(given ?? 1));
	});
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`${name}: ${code === 0 ? 'no faults' : 'FAILED'}, ${seconds} s`);
	process.stdout.write(Buffer.concat(said));
	return code;
}
