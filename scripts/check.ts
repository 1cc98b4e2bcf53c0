import { Option } from 'commander';
import { appendFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { counted } from '../src/archive/counted.ts';
import type { Fault } from '../src/archive/fault.ts';
import { changedSince, GitFailed } from '../src/editing/check/changed.ts';
import { check, checkStorePath, type CheckReport } from '../src/editing/check/check.ts';
import { fixFaults } from '../src/editing/check/fix.ts';
import { countFaults } from '../src/editing/check/report/count.ts';
import { githubCommand } from '../src/editing/check/report/github.ts';
import { bySeverity, markdownSummary } from '../src/editing/check/report/markdown.ts';
import { selectFaults } from '../src/editing/check/report/selection.ts';
import { concerns } from '../src/editing/check/report/since.ts';
import { countText } from '../src/editing/check/report/text.ts';
import { PROJECT } from '../src/build/settings.ts';
import { siteMeans } from '../src/build/siteMeans.ts';
import { codeHash } from '../src/build/code.ts';
import { lockWhenFree } from '../src/build/lock.ts';
import { textProgress } from '../src/build/progress.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { requireContent } from './paths.ts';
import { printFaults } from './report.ts';
import { printJson } from './terminal.ts';

interface Flags {
	content: string;
	cache: string;
	format: 'text' | 'json' | 'github';
	json?: boolean;
	since?: string;
	fix?: boolean;
	all?: boolean;
	notes?: boolean;
	summary?: string;
}

/** Rounds of mending: one mended line may uncover the next fault of it. */
const ROUNDS = 5;

const checkCommand = command('check')
	.description('Check all content, and say of each fault where it is, what is wrong and how to mend it.')
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--cache <dir>', 'folder of what is kept between runs', '.archive')
	.addOption(new Option('--format <name>', 'text for people, json for programs, github for annotations').choices(['text', 'json', 'github']).default('text'))
	.option('--json', 'the same as --format json')
	.option('--since <ref>', 'report on files changed since that commit only, and on what they broke elsewhere')
	.option('--fix', 'mend what can be mended without a look, then check again')
	.option('--notes', 'print information too, such as how hard an answer is to read')
	.option('--summary <file>', 'add a summary in Markdown to a file')
	.option('--all', 'print every warning and note, however many there are of a kind')
	.addHelpText('after', '\nExit codes: 0 no errors, 1 errors, 2 wrong use.\nEvery rule is explained in docs/editing.md.');

await exitOnFailure(async () => {
	const flags = checkCommand.parse().opts<Flags>();
	const format = flags.json ? 'json' : flags.format;
	requireContent(flags.content);
	console.error(`Checking ${resolve(flags.content)}`);
	try {
		// Before anything else, so that a wrong name costs no time.
		const changed = flags.since === undefined ? undefined : changedSince(flags.since, flags.content);
		const started = performance.now();
		const { report, fixed } = await run(flags);
		const faults = changed ? report.faults.filter((fault) => concerns(fault, changed)) : report.faults;
		const seconds = (performance.now() - started) / 1000;
		print(format, faults, { ...report, fixed, seconds, flags });
		if (flags.summary !== undefined) appendFileSync(flags.summary, markdownSummary(faults, report.files, flags.content));
		process.exitCode = countFaults(faults).error > 0 ? 1 : 0;
	} catch (error) {
		if (!(error instanceof GitFailed)) throw error;
		console.error(`${error.message}\nGive --since the name of a commit, such as origin/main.`);
		process.exitCode = 2;
	}
});

async function run({ content, cache, fix }: Flags): Promise<{ report: CheckReport; fixed: number }> {
	const held = await lockWhenFree(join(resolve(cache), 'check.lock'), () => console.error('Another check is at work with this cache; this one begins when it is done.'));
	try {
		let fixed = 0;
		let report = await once(content, cache);
		for (let round = 0; fix && round < ROUNDS; round++) {
			const lines = fixFaults(report.faults, content);
			if (lines === 0) break;
			fixed += lines;
			report = await once(content, cache);
		}
		return { report, fixed };
	} finally {
		held.release();
	}
}

async function once(content: string, cache: string): Promise<CheckReport> {
	const step = textProgress(process.stderr).step('check');
	const report = await check({
		content: resolve(content),
		store: checkStorePath(resolve(cache)),
		code: codeHash(PROJECT, 'check'),
		jobs: availableParallelism(),
		means: await siteMeans(resolve(content)),
		today: new Date().toISOString().slice(0, 10),
		onProgress: (done, total) => step.at(done, total),
	});
	step.end(`${counted(report.files, 'file')}, ${report.looked.toLocaleString('en')} looked at`);
	return report;
}

interface Outcome extends CheckReport {
	fixed: number;
	seconds: number;
	flags: Flags;
}

function print(format: Flags['format'], faults: Fault[], outcome: Outcome): void {
	const { files, looked, fixed, seconds, flags, notLookedAt } = outcome;
	const counts = countFaults(faults);
	if (format === 'json') {
		printJson({ ...counts, files, looked, fixed, seconds, faults, notLookedAt });
		return;
	}
	// Of many, GitHub shows the first few.
	if (format === 'github') for (const fault of faults.toSorted(bySeverity)) console.log(githubCommand(fault, flags.content));
	else printForPeople(faults, flags);
	for (const line of notLookedAt) console.log(line);
	if (fixed > 0) console.log(`${counted(fixed, 'line')} mended.`);
	console.log(countText(counts, files));
}

function printForPeople(faults: Fault[], { content, all = false, notes = false, fix = false }: Flags): void {
	const { shown, leftOut } = selectFaults(faults, { all, notes: notes || all });
	printFaults(shown, content, process.stdout);
	if (leftOut.size > 0) {
		const list = [...leftOut].map(([rule, count]) => `${count.toLocaleString('en')} ${rule}`).join(', ');
		console.log(`Not printed: ${list}. --all prints them.`);
	}
	const safe = faults.filter((fault) => fault.safe).length;
	if (safe > 0 && !fix) console.log(`${counted(safe, 'line')} can be mended without a look: npm run check -- --fix`);
}
