import { InvalidArgumentError, Option } from 'commander';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LinkInContent } from '../src/archive/content/contentFile.ts';
import { visible } from '../src/editing/check/report/frame.ts';
import { ImportError } from '../src/import/finding.ts';
import { guessMapping } from '../src/import/guess/guess.ts';
import { sampleEntries } from '../src/import/guess/samples.ts';
import { readMapping } from '../src/import/mapping/read.ts';
import { READY, readyMapping } from '../src/import/ready/index.ts';
import { type Format, FORMATS, type Mapping, PLAIN_MAPPING } from '../src/import/mapping/schema.ts';
import { ReportFile } from '../src/import/reportFile.ts';
import { importFiles } from '../src/import/run.ts';
import { command } from './command.ts';
import { Console, summaryText } from './import/console.ts';
import { printGuess } from './import/guess.ts';
import { printJson } from './terminal.ts';

interface Flags {
	format?: Format;
	content: string;
	as?: (typeof READY)[number];
	site?: string;
	force?: boolean;
	keep?: boolean;
	dryRun?: boolean;
	mapping?: string;
	guess?: boolean;
	encoding?: string;
	report?: string;
	lang?: string;
	romanise?: boolean;
	synonyms: boolean;
	json?: boolean;
}

/** The synonyms that come with the program; not there where its own content was taken away. */
const SYNONYMS = new URL('../content/synonyms.yml', import.meta.url);

const importCommand = command('import')
	.description('Import questions and answers as Markdown entries, with the doctors, specialties and topics they name.')
	.argument('<file...>', 'text, JSON, CSV, Excel, Word, XML or HTML files, plain or .gz, or folders of them')
	.addOption(new Option('--as <program>', 'what the files were exported from: a mapping for it comes with the software').choices(READY))
	.addOption(new Option('--format <name>', 'format of the files (default: told from their names)').choices(FORMATS))
	.option('--content <dir>', 'folder of the content', 'content')
	.addOption(new Option('--force', 'write over entries that are there with other content').conflicts('keep'))
	.option('--keep', 'stay with entries that were changed both here and in the source, and remember the source as seen')
	.option('--dry-run', 'write nothing: say what would happen, and show samples')
	.option('--mapping <file>', 'YAML file that says which columns, keys or elements are which fields; with --as, what is different')
	.option('--guess', 'write a mapping made of the first rows, to FILE.mapping.yml or what --mapping names, and show what it makes of them')
	.option('--site <address>', 'address of the site that the files come from, for relative links', webAddress)
	.option('--encoding <name>', 'encoding of the files, such as big5 (default: told from their bytes)')
	.option('--report <file>', 'write all that was changed, refused, mended or pointed out, as JSON lines')
	.option('--lang <tag>', 'language of entries that name none, such as zh-hant', languageTag)
	.option('--romanise', 'make ids of names in other scripts readable: they are written in Latin letters')
	.option('--no-synonyms', "give a new content folder no synonyms of the program's own")
	.option('--json', 'print the summary as one JSON object')
	.addHelpText('after', '\nExit codes: 0 all imported, 1 some rows were not, 2 wrong use.\nThe formats and mappings are explained in docs/import.md.');

const { args } = importCommand.parse();
try {
	const flags = importCommand.opts<Flags>();
	if (flags.guess) await guess(args, flags);
	else await run(args, flags);
} catch (error) {
	if (!(error instanceof ImportError || error instanceof LinkInContent)) throw error;
	console.error(('help' in error ? `${error.message}\n${error.help}` : error.message).split('\n').map(visible).join('\n'));
	process.exitCode = 2;
}

async function run(files: string[], flags: Flags): Promise<void> {
	const started = performance.now();
	const dryRun = flags.dryRun ?? false;
	const mapping = { ...mappingOf(flags), ...(flags.site === undefined ? {} : { site: flags.site }) };
	const report = flags.report === undefined ? undefined : new ReportFile(flags.report);
	const synonyms = flags.synonyms && existsSync(SYNONYMS) ? readFileSync(SYNONYMS, 'utf8') : undefined;
	const shown = new Console({ samples: dryRun && !flags.json, report: flags.report });
	const summary = await importFiles(
		{ ...flags, files, mapping, dryRun, force: flags.force ?? false, synonyms },
		{
			finding(finding) {
				report?.finding(finding);
				shown.finding(finding);
			},
			file(file) {
				report?.file(file);
				shown.file(file);
			},
			progress: (progress) => shown.progress(progress),
		},
	);
	report?.close(summary);
	shown.end();
	const seconds = (performance.now() - started) / 1000;
	const peakMemory = process.resourceUsage().maxRSS * 1024;
	if (flags.json) printJson({ ...summary, dryRun, seconds, peakMemory });
	else console.log(summaryText(summary, { dryRun, seconds, peakMemory }));
	if (summary.refused + summary.conflicts > 0) process.exitCode = 1;
}

async function guess(files: string[], flags: Flags): Promise<void> {
	const [file, ...more] = files;
	if (file === undefined || more.length > 0) throw new ImportError('--guess looks at one file at a time.', 'Name one.');
	const target = flags.mapping ?? `${file}.mapping.yml`;
	if (existsSync(target)) throw new ImportError(`${target} is there already; it was left alone.`, 'Name another file with --mapping.');
	const source = { format: flags.format, encoding: flags.encoding };
	const { text, mapping, left } = await guessMapping(file, { ...source, mapping: PLAIN_MAPPING });
	const sample = await sampleEntries(file, { ...source, mapping }, { dates: mapping.dates, lang: flags.lang ?? mapping.lang, romanise: flags.romanise });
	writeFileSync(target, text, { flag: 'wx' });
	if (flags.json) printJson({ mapping: target, left, ...sample });
	else printGuess(file, target, left, sample);
}

function mappingOf({ as, mapping }: Flags): Mapping {
	if (as !== undefined) return readyMapping(as, mapping);
	return mapping === undefined ? PLAIN_MAPPING : readMapping(mapping);
}

function webAddress(value: string): string {
	const url = URL.parse(value);
	if (!url || !/^https?:$/.test(url.protocol)) throw new InvalidArgumentError('It must be a whole address, such as https://old.example.');
	return url.href;
}

function languageTag(value: string): string {
	const tag = value.toLowerCase().replaceAll('_', '-');
	if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag)) {
		throw new InvalidArgumentError('It must be a language tag such as en or zh-hant.');
	}
	return tag;
}
