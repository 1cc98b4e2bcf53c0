import { relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { compareFaults } from '../src/archive/fault.ts';
import { AGE_BANDS, SEXES, type AgeBand, type Sex } from '../src/archive/schema/index.ts';
import { faultText } from '../src/editing/check/report/text.ts';
import { EditRefused, openFolder, type Folder } from '../src/editing/edit/entries.ts';
import { newEntryFile, writeNewFile, type NewEntry } from '../src/editing/edit/newEntry.ts';
import { command } from './command.ts';
import { askForEntry, MUST } from './new/questions.ts';
import { called, doctors, specialties, understand } from './new/understand.ts';
import { requireContent } from './paths.ts';
import { refusedAsWords } from './refused.ts';
import { forQuestions, printColoured } from './terminal.ts';

interface Flags extends Partial<Omit<NewEntry, 'topics' | 'sex' | 'age'>> {
	content: string;
	topics?: string;
	sex?: Sex;
	age?: AgeBand;
}

const newCommand = command('new')
	.description('Make a new entry. What is not given by flags is asked; without a terminal it must all be given.')
	.option('--title <text>', 'the question in one line')
	.option('--asker <alias>', 'an alias, never a real name')
	.option('--sex <sex>', `${SEXES.join(', ')}; or f, m`)
	.option('--age <band>', `${AGE_BANDS.join(', ')}; of an age in years, its band is kept`)
	.option('--date <day>', 'day asked, YYYY-MM-DD (default: today)')
	.option('--doctor <id>', 'name of a file in doctors/, or of the doctor')
	.option('--specialty <id>', 'name of a file in specialties/, or of the specialty')
	.option('--answered <day>', 'day of the answer, YYYY-MM-DD')
	.option('--topics <ids>', 'topics, apart by commas')
	.option('--lang <tag>', 'language (default: the first of the site)')
	.option('--question <text>', 'the question in full; written later where absent')
	.option('--answer <text>', 'the answer; written later where absent')
	.option('--id <id>', 'name of the file (default: made of the title)')
	.option('--content <dir>', 'folder of the content', 'content')
	.addHelpText('after', '\nAn entry without question or answer is a draft until you write them.\nExit codes: 0 made, 1 a value is not valid, 2 wrong use.');

await refusedAsWords(async () => {
	const { content, topics, ...flags } = newCommand.parse().opts<Flags>();
	requireContent(content);
	const folder = openFolder(content);
	const given: Partial<NewEntry> = { ...understood(flags, folder), ...(topics === undefined ? {} : { topics: topics.split(',').map((topic) => topic.trim()) }) };
	const entry = await complete(given, folder);
	const file = newEntryFile(entry, folder);
	if (file.faults.length > 0) {
		const lines = file.text.split('\n');
		for (const fault of file.faults.sort(compareFaults)) {
			printColoured(`${faultText(fault, { content, lineOf: (_, line) => lines[line - 1] })}\n`, process.stderr);
		}
		console.error('Nothing was written.');
		process.exitCode = 1;
		return;
	}
	writeNewFile(content, file);
	console.log(relative(process.cwd(), `${content}/${file.path}`));
	if (file.isDraft) console.error('Write its texts, then remove the line "draft: true". npm run dev shows it as you write.');
});

/** Flags as they were meant: `--sex f`, `--age 34`, `--doctor "Dr. Huang"`. What is not understood stays, and is told as a fault. */
function understood(flags: Omit<Flags, 'content' | 'topics'>, folder: Folder): Partial<NewEntry> {
	const meant: Record<string, unknown> = { ...flags };
	const keys = ['sex', 'age', 'date', 'answered', 'specialty', 'doctor'] as const;
	for (const key of keys) {
		const written = flags[key];
		if (written === undefined) continue;
		const list = key === 'specialty' ? specialties(folder) : key === 'doctor' ? doctors(folder, meant['specialty'] as string | undefined) : [];
		const said = understand(key, written, list);
		if ('value' in said) meant[key] = said.value;
		if ('among' in said) throw new EditRefused(`--${key} "${written}" may be ${said.among.map(called).join(' or ')}: give its id.`);
	}
	return meant;
}

/** Asks for what is missing, where there is somebody to ask. */
async function complete(given: Partial<NewEntry>, folder: Folder): Promise<NewEntry> {
	const today = new Date().toISOString().slice(0, 10);
	if (process.stdin.isTTY && MUST.some((key) => given[key] === undefined)) {
		const lines = createInterface({ input: process.stdin, output: forQuestions(process.stderr) });
		const closed = new Promise<never>((_, reject) => {
			lines.once('close', () => reject(new EditRefused('Nothing was written.')));
		});
		// After the last question the terminal is closed as well, and nobody waits for it.
		closed.catch(() => undefined);
		try {
			const ask = (question: string): Promise<string> => Promise.race([lines.question(question), closed]);
			return await askForEntry(given, folder, today, ask, (text) => console.error(text));
		} finally {
			lines.close();
		}
	}
	const missing = MUST.filter((key) => key !== 'date' && given[key] === undefined);
	if (missing.length > 0) throw new EditRefused(`These must be given: ${missing.map((key) => `--${key}`).join(', ')}. See --help.`);
	return { date: today, ...given } as NewEntry;
}
