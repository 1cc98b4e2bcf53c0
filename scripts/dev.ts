import { InvalidArgumentError } from 'commander';
import { counted } from '../src/archive/counted.ts';
import type { Fault } from '../src/archive/fault.ts';
import { preview } from '../src/build/preview/preview.ts';
import { countFaults } from '../src/editing/check/report/count.ts';
import { selectFaults } from '../src/editing/check/report/selection.ts';
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
	.description('Preview the content as a site that follows each save. What npm run check finds is shown on the pages, each at its place. Search needs a build: npm start.')
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--cache <dir>', 'folder of what is kept between previews', '.archive/preview')
	.option('--base <path>', 'path under which the site is served', basePath, '/')
	.option('--port <number>', 'port to serve at; the next free one where it is taken', portNumber, 4321)
	.option('--host <address>', 'address to listen on; 0.0.0.0 lets other machines in, by its IP address', '127.0.0.1')
	.addHelpText('after', '\nExit codes: 0 ended with Ctrl-C, 1 the preview failed, 2 wrong use.');

await exitOnFailure(async () => {
	const flags = devCommand.parse().opts<Flags>();
	requireContent(flags.content);
	const running = await preview({ ...flags, onFaults: faultPrinter(flags.content), onTrouble: (text) => console.error(text) });
	console.log(`\n  The preview is at ${running.url}\n  All that is to be mended or looked at: ${running.faults}\n  Ctrl-C ends it.\n`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void running.close().then(() => process.exit(0)));
	}
});

/** Prints faults that are new since the last time, and how many there are; notes are left to the pages. */
function faultPrinter(content: string): (faults: readonly Fault[]) => void {
	const keyOf = ({ file, rule, message }: Fault): string => [file, rule, message].join('\n');
	let before = new Set<string>();
	let last = '';
	return (faults) => {
		const { shown } = selectFaults(faults, { all: false, notes: false });
		printFaults(shown.filter((fault) => !before.has(keyOf(fault))), content);
		before = new Set(faults.map(keyOf));
		const { error, warning, info } = countFaults(faults);
		const now = faults.length === 0 ? '' : `${counted(error, 'error')}, ${counted(warning, 'warning')} and ${counted(info, 'note')}`;
		if (now !== last) console.error(now || 'Nothing is left to mend or to look at.');
		last = now;
	};
}

function portNumber(text: string): number {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65_535) return port;
	throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
