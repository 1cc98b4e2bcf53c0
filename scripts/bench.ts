import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { addEntry, editEntry, growArchive, someEntry } from './bench/archive.ts';
import { growthTable, memoryByBuild, secondsByBuild, secondsByStep, withReport, type Report, type Run, type Series } from './bench/growth.ts';
import { measure } from './bench/meter.ts';
import { plot } from './bench/plot.ts';
import { sizeOf } from './bench/site.ts';
import { command } from './command.ts';

interface Flags {
	entries?: number[];
	corpus: string;
	folder?: string;
	keep?: boolean;
	results?: string;
	plot?: string;
	json?: boolean;
}

const flags = command('bench')
	.description('Grow an archive and measure how long building it takes: all of it, nothing changed, one edit, one entry more, a template changed.')
	.option('--entries <n,…>', 'number of entries; several are measured one after the other (default: those of the corpus)', wholes)
	.option('--corpus <file>', 'JSONL file, plain or .gz, or content folder to grow from', 'content')
	.option('--folder <dir>', 'work here (default: a temporary folder)')
	.option('--keep', 'leave the grown archive and its site there')
	.option('--results <file>', 'JSON file that keeps what was measured, a report for each number of entries')
	.option('--plot <file>', 'draw how seconds and memory grow, of all that was measured, as SVG; with --results and without --entries nothing is measured')
	.option('--json', 'print one JSON object')
	.parse()
	.opts<Flags>();

const { entries: sizes, plot: picture, results } = flags;
let reports = results !== undefined && existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Report[]) : [];
const measured: Report[] = [];
const isDrawing = picture !== undefined && results !== undefined && sizes === undefined;
for (const size of isDrawing ? [] : (sizes ?? [undefined])) {
	const report = await measureSize(size);
	measured.push(report);
	reports = withReport(reports, report);
	if (results !== undefined) writeFileSync(results, `${JSON.stringify(reports, undefined, '\t')}\n`);
}
if (picture !== undefined) writeFileSync(picture, plotOf(reports));
if (flags.json) console.log(JSON.stringify(measured.length === 1 ? measured[0] : { reports: isDrawing ? reports : measured }));
else print(reports, measured);

/** Measures in a folder of its own, which is gone afterwards. */
async function measureSize(size: number | undefined): Promise<Report> {
	const own = sizes !== undefined && sizes.length > 1 ? String(size) : '';
	const folder = flags.folder === undefined ? mkdtempSync(join(tmpdir(), 'bench-')) : join(flags.folder, own);
	try {
		return await bench(folder, size);
	} finally {
		if (flags.keep) console.error(`Kept in ${folder}`);
		else rmSync(folder, { recursive: true, force: true });
	}
}

async function bench(work: string, size: number | undefined): Promise<Report> {
	console.error('Growing the archive');
	const entries = await growArchive(flags.corpus, size, work);
	const content = join(work, 'content');
	const edited = someEntry(content);
	const runs = [await build(work, 'clean build')];
	runs.push(await build(work, 'nothing changed'));
	editEntry(edited);
	runs.push(await build(work, 'one entry edited'));
	addEntry(edited);
	runs.push(await build(work, 'one entry added'));
	runs.push(await build(work, 'a template changed', ['--render-all']));
	return { entries, machine: machine(), runs, site: sizeOf(join(work, 'dist')) };
}

async function build(work: string, name: string, more: string[] = []): Promise<Run> {
	console.error(`Building: ${name}`);
	const folders = ['--content', join(work, 'content'), '--out', join(work, 'dist'), '--cache', join(work, 'cache')];
	const { output, seconds, peak } = await measure(['bin/answered.js', 'build', ...folders, '--json', ...more]);
	const report = JSON.parse(output) as Pick<Run, 'rendered' | 'compiled' | 'cpu' | 'memory'> & { seconds: Run['steps'] };
	const { rendered, compiled, cpu, memory } = report;
	return { name, seconds, peak, rendered, compiled, steps: report.seconds, cpu, memory };
}

function machine(): string {
	return `${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}

function print(all: readonly Report[], own: readonly Report[]): void {
	for (const report of own) printReport(report);
	if (all.length < 2) return;
	for (const [title, series, format] of growth(all)) console.log(`${growthTable(title, series, format)}\n`);
}

function growth(all: readonly Report[]): [title: string, series: Series[], format: (value: number) => string][] {
	return [
		['Seconds', secondsByBuild(all), seconds],
		['Seconds of a clean build by step, which overlap', secondsByStep(all), seconds],
		['Memory of the largest process', memoryByBuild(all), gigabytes],
	];
}

function plotOf(all: readonly Report[]): string {
	return plot(growth(all).map(([title, series, format]) => ({ title, series, format })));
}

function seconds(value: number): string {
	return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} s`;
}

function gigabytes(bytes: number): string {
	return `${(bytes / 1e9).toFixed(2)} GB`;
}

function printReport({ entries, machine: on, runs, site }: Report): void {
	console.log(`${entries.toLocaleString('en')} entries on ${on}\n`);
	console.log('| build | seconds | peak memory, largest process | files compiled | pages rendered | seconds by step |');
	console.log('|---|---|---|---|---|---|');
	for (const { name, seconds: whole, peak, compiled, rendered, steps } of runs) {
		const memory = peak === undefined ? 'not told' : `${(peak / 1e6).toFixed(0)} MB`;
		const parts = Object.entries(steps).filter(([step]) => step !== 'total').map(([step, time]) => `${step} ${time.toFixed(1)}`).join(', ');
		console.log(`| ${name} | ${whole.toFixed(1)} | ${memory} | ${compiled} | ${rendered} | ${parts} |`);
	}
	console.log(`\n${site.files.toLocaleString('en')} files, ${(site.bytes / 1e6).toFixed(0)} MB; the largest folder, ${site.largest.folder}, holds ${site.largest.items.toLocaleString('en')} items.\n`);
}

function wholes(value: string): number[] {
	const numbers = value.split(',').map(Number);
	if (!numbers.every((number) => Number.isInteger(number) && number > 0)) throw new InvalidArgumentError('It must be a whole number, 1 or more, or several with commas between.');
	return numbers;
}
