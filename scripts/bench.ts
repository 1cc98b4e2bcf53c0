import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { addEntry, editEntry, growArchive, someEntry } from './bench/archive.ts';
import { measure } from './bench/meter.ts';
import { sizeOf } from './bench/site.ts';
import { command } from './command.ts';

interface Flags {
	entries?: number;
	corpus: string;
	folder?: string;
	keep?: boolean;
	json?: boolean;
}

/** What one build took. */
interface Run {
	name: string;
	seconds: number;
	peak: number | undefined;
	rendered: number;
	compiled: number;
	steps: Record<string, number>;
	cpu: Record<string, number>;
	memory: Record<string, number>;
}

const flags = command('bench')
	.description('Grow an archive and measure how long building it takes: all of it, nothing changed, one edit, one entry more, a template changed.')
	.option('--entries <n>', 'number of entries (default: those of the corpus)', whole)
	.option('--corpus <file>', 'JSONL file, plain or .gz, or content folder to grow from', 'content')
	.option('--folder <dir>', 'work here (default: a temporary folder)')
	.option('--keep', 'leave the grown archive and its site there')
	.option('--json', 'print one JSON object')
	.parse()
	.opts<Flags>();

const folder = flags.folder ?? mkdtempSync(join(tmpdir(), 'bench-'));
try {
	await bench(folder);
} finally {
	if (flags.keep) console.error(`Kept in ${folder}`);
	else rmSync(folder, { recursive: true, force: true });
}

async function bench(work: string): Promise<void> {
	console.error('Growing the archive');
	const entries = await growArchive(flags.corpus, flags.entries, work);
	const content = join(work, 'content');
	const edited = someEntry(content);
	const runs = [await build(work, 'clean build')];
	runs.push(await build(work, 'nothing changed'));
	editEntry(edited);
	runs.push(await build(work, 'one entry edited'));
	addEntry(edited);
	runs.push(await build(work, 'one entry added'));
	runs.push(await build(work, 'a template changed', ['--render-all']));
	const report = { entries, machine: machine(), runs, site: sizeOf(join(work, 'dist')) };
	if (flags.json) console.log(JSON.stringify(report));
	else print(report);
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

function print({ entries, machine: on, runs, site }: { entries: number; machine: string; runs: Run[]; site: ReturnType<typeof sizeOf> }): void {
	console.log(`${entries.toLocaleString('en')} entries on ${on}\n`);
	console.log('| build | seconds | peak memory, largest process | files compiled | pages rendered | seconds by step |');
	console.log('|---|---|---|---|---|---|');
	for (const { name, seconds, peak, compiled, rendered, steps } of runs) {
		const memory = peak === undefined ? 'not told' : `${(peak / 1e6).toFixed(0)} MB`;
		const parts = Object.entries(steps).filter(([step]) => step !== 'total').map(([step, time]) => `${step} ${time.toFixed(1)}`).join(', ');
		console.log(`| ${name} | ${seconds.toFixed(1)} | ${memory} | ${compiled} | ${rendered} | ${parts} |`);
	}
	console.log(`\n${site.files.toLocaleString('en')} files, ${(site.bytes / 1e6).toFixed(0)} MB; the largest folder, ${site.largest.folder}, holds ${site.largest.items.toLocaleString('en')} items.`);
}

function whole(value: string): number {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.');
	return number;
}
