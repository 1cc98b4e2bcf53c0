import { InvalidArgumentError } from 'commander';
import { preview } from '../src/build/preview/preview.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { basePath, requireContent } from './paths.ts';
import { printFaults } from './report.ts';

interface Flags {
	content: string;
	cache: string;
	base: string;
	port: number;
	host: string;
}

const devCommand = command('dev')
	.description('Preview the content as a site that follows each save. Faults show over the page. Search needs a build: npm start.')
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--cache <dir>', 'folder of what is kept between previews', '.archive/preview')
	.option('--base <path>', 'path under which the site is served', basePath, '/')
	.option('--port <number>', 'port to serve at; the next free one where it is taken', portNumber, 4321)
	.option('--host <address>', 'address to listen on; 0.0.0.0 lets other machines in', '127.0.0.1')
	.addHelpText('after', '\nExit codes: 0 ended with Ctrl-C, 1 the preview failed, 2 wrong use.');

await exitOnFailure(async () => {
	const flags = devCommand.parse().opts<Flags>();
	requireContent(flags.content);
	const running = await preview({ ...flags, onFaults: (faults) => printFaults(faults, flags.content) });
	console.log(`\n  The preview is at ${running.url}\n  Ctrl-C ends it.\n`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void running.close().then(() => process.exit(0)));
	}
});

function portNumber(text: string): number {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65_535) return port;
	throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
