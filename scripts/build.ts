import { InvalidArgumentError, Option } from 'commander';
import { counted } from '../src/archive/counted.ts';
import { build, type BuildReport } from '../src/build/build.ts';
import type { Share } from '../src/build/parts/part.ts';
import { textProgress } from '../src/build/progress.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { basePath, requireContent } from './paths.ts';
import { printFaults } from './report.ts';
import { printJson } from './terminal.ts';

interface Flags {
	content: string;
	out: string;
	cache: string;
	site?: string;
	base: string;
	noindex?: boolean;
	jobs?: number;
	clean?: boolean;
	renderAll?: boolean;
	shard?: Share;
	merge?: string[];
	json?: boolean;
}

const buildCommand = command('build')
	.description('Build the archive into a static site. Only what changed is made again.')
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--out <dir>', 'folder of the site', 'dist')
	.option('--cache <dir>', 'folder of what is kept between builds', '.archive')
	.option('--site <url>', 'address of the site, instead of the one in site.yml', siteAddress)
	.option('--base <path>', 'path under which the site is served', basePath, '/')
	.option('--noindex', 'ask search engines to leave the site out, as for a preview that anybody may open')
	.option('--jobs <n>', 'threads (default: number of processors)', positive)
	.option('--clean', 'forget everything kept from earlier builds')
	.addOption(new Option('--shard <i/n>', 'build the i-th of n parts of the site into --out, to be merged').argParser(share))
	.addOption(new Option('--merge <dir...>', 'take pages and index from all parts of this site instead of making them').conflicts('shard'))
	.option('--render-all', 'render every page again, as after a change of a template')
	.option('--json', 'print one JSON object at the end: entries, pages, seconds by step, peak memory')
	.addHelpText('after', '\nExit codes: 0 built, 1 the content has errors or the build failed, 2 wrong use.');

await exitOnFailure(async () => {
	const { shard, ...flags } = buildCommand.parse().opts<Flags>();
	requireContent(flags.content);
	const report = await build({ ...flags, ...(shard && { share: shard }), progress: textProgress(process.stderr) });
	printFaults(report.faults, flags.content);
	if (flags.json) printJson(jsonOf(report));
	else console.log(summary(report));
});

function siteAddress(value: string): string {
	if (!/^https?:\/\/[^/]+\/?$/.test(value)) {
		throw new InvalidArgumentError('It must be like https://answers.example, with the path in --base.');
	}
	return value;
}

function share(value: string): Share {
	const [index = NaN, of = NaN, ...more] = value.split('/').map(Number);
	if (!Number.isInteger(index) || !Number.isInteger(of) || index < 1 || index > of || more.length > 0) {
		throw new InvalidArgumentError('It must be like 2/3, the second of three parts.');
	}
	return { index, of };
}

function positive(value: string): number {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.');
	return number;
}

function jsonOf({ faults, ...report }: BuildReport): object {
	return { ...report, warnings: faults.length };
}

function summary({ entries, pages, rendered, deleted, seconds, peakMemory, out }: BuildReport): string {
	const number = (value: number): string => value.toLocaleString('en');
	const removed = deleted > 0 ? `, ${counted(deleted, 'file')} removed` : '';
	return `${counted(entries, 'entry')}, ${counted(pages, 'page')} (${number(rendered)} rendered${removed}) in ${seconds['total']!.toFixed(1)} s, at most ${number(Math.round(peakMemory / 1e6))} MB\n${out}`;
}
