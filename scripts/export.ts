import { InvalidArgumentError, Option } from 'commander';
import { counted } from '../src/archive/counted.ts';
import { textProgress } from '../src/build/progress.ts';
import { exportArchive, type ExportReport } from '../src/export/export.ts';
import { ALL_TARGETS } from '../src/export/targets.ts';
import type { TargetName } from '../src/export/target.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { requireContent } from './paths.ts';
import { printFaults } from './report.ts';
import { printJson } from './terminal.ts';

interface Flags {
	to: TargetName;
	out: string;
	content: string;
	dist: string;
	cache: string;
	specialty?: string;
	topic?: string;
	lang?: string;
	entries?: string[];
	force?: boolean;
	despiteFindings?: boolean;
	jobs?: number;
	json?: boolean;
}

const exportCommand = command('export')
	.description('Take the archive along whole, or a part of it, in a form that needs no host.')
	.addOption(new Option('--to <form>', 'what to make of it').choices(ALL_TARGETS.map(({ name }) => name)).makeOptionMandatory())
	.requiredOption('--out <path>', 'the file, or folder, to write')
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--dist <dir>', 'folder of the site, for what is made from its pages; it is built first, where it is not level', 'dist')
	.option('--cache <dir>', 'folder of what is kept between builds', '.archive')
	.option('--specialty <id>', 'only entries of this specialty')
	.option('--topic <specialty/topic>', 'only entries of this topic')
	.option('--lang <language>', 'only entries in this language')
	.option('--entries <ids>', 'only these entries, their ids apart by commas', list)
	.option('--force', 'put it in the place of whatever stands at --out')
	.option('--despite-findings', 'write data although something that may tell who somebody is was found in it')
	.option('--jobs <n>', 'threads (default: number of processors)', positive)
	.option('--json', 'print one JSON object at the end: entries, bytes, seconds')
	.addHelpText('after', `\nForms:\n${ALL_TARGETS.map(({ name, describe }) => `  ${name.padEnd(8)}${describe}`).join('\n')}\n\nEach is explained in docs/export.md.\nExit codes: 0 written, 1 the content has errors or it could not be written, 2 wrong use.`);

await exitOnFailure(async () => {
	const { to, specialty, topic, lang, entries, ...flags } = exportCommand.parse().opts<Flags>();
	requireContent(flags.content);
	const target = ALL_TARGETS.find(({ name }) => name === to)!;
	const report = await exportArchive({ ...flags, target, choice: { specialty, topic, lang, entries }, progress: textProgress(process.stderr) });
	printFaults(report.faults, flags.content);
	if (flags.json) printJson(jsonOf(report));
	else console.log(summary(report));
});

function list(value: string): string[] {
	const items = value.split(',').map((item) => item.trim()).filter((item) => item !== '');
	if (items.length === 0) throw new InvalidArgumentError('Name at least one.');
	return items;
}

function positive(value: string): number {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.');
	return number;
}

function jsonOf({ faults, ...report }: ExportReport): object {
	return { ...report, warnings: faults.length };
}

function summary({ entries, bytes, seconds, same, reused, private: places = 0, notes = [], out }: ExportReport): string {
	const number = (value: number): string => value.toLocaleString('en');
	const taken = reused === undefined ? '' : `, ${number(reused.taken)} of ${number(reused.of)} taken over from the last`;
	const what = same ? 'nothing changed' : `${counted(bytes, 'byte')}${taken}`;
	const said = places > 0 ? [`${counted(places, 'place')} in it may tell who somebody is.`] : [];
	return [`${counted(entries, 'entry')}, ${what} in ${seconds.toFixed(1)} s`, ...said, ...notes, out].join('\n');
}
