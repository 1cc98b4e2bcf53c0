import { InvalidArgumentError } from 'commander';
import { build } from '../src/build/build.ts';
import { textProgress } from '../src/build/progress.ts';
import { freePort, isFree } from '../src/hosting/server/free-port.ts';
import { serveSite } from '../src/hosting/server/serve.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { basePath, requireContent } from './paths.ts';
import { printFaults } from './report.ts';

interface Flags {
	port: number;
	host: string;
	content: string;
	out: string;
	cache: string;
	base: string;
}

const start = command('start')
	.description('Build the archive and serve its site on this machine.')
	.option('--port <number>', 'port to serve at; 0 takes any free one', portNumber, 4321)
	.option('--host <address>', 'address to listen on; 0.0.0.0 lets other machines in', '127.0.0.1')
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--out <dir>', 'folder of the site', 'dist')
	.option('--cache <dir>', 'folder of what is kept between builds', '.archive')
	.option('--base <path>', 'path under which the site is served', basePath, '/')
	.addHelpText('after', '\nExit codes: 0 ended with Ctrl-C, 1 the content has errors or the build failed, 2 wrong use.');

await exitOnFailure(async () => {
	const flags = start.parse().opts<Flags>();
	requireContent(flags.content);
	// Before the build, so that nobody waits for a site that cannot be served.
	if (await isFree(flags.port, flags.host)) await buildAndServe(flags);
	else await offerAnother(flags);
});

async function buildAndServe({ port, host, ...folders }: Flags): Promise<void> {
	console.error(`Building ${folders.content}`);
	const report = await build({ ...folders, progress: textProgress(process.stderr) });
	printFaults(report.faults, folders.content);
	const server = await serveSite(report.out, { port, host, base: folders.base });
	console.log(`\n  The site is at ${server.url}\n  Ctrl-C ends it.\n`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void server.close());
	}
}

async function offerAnother({ port, host }: Flags): Promise<void> {
	const next = await freePort(port + 1, host);
	const way = next === undefined ? 'Choose one with --port.' : `Port ${next} is free: npm start -- --port ${next}`;
	console.error(`Port ${port} is taken, perhaps by another npm start. ${way}`);
	process.exitCode = 2;
}

function portNumber(text: string): number {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65_535) return port;
	throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
