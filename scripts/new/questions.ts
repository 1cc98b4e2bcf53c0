import type { Folder } from '../../src/editing/edit/entries.ts';
import type { NewEntry } from '../../src/editing/edit/newEntry.ts';
import type { Called } from '../../src/archive/nameMatch.ts';
import { AGE_BANDS, SEXES } from '../../src/archive/schema/index.ts';
import { called, doctors, specialties, understand, type Asked } from './understand.ts';

/** What every entry needs. */
export const MUST = ['title', 'asker', 'date', 'doctor', 'specialty'] as const;

/** Asks a person one question and gives the answer. */
type Ask = (question: string) => Promise<string>;
type Say = (text: string) => void;

/** Answers that lead to the question before. */
const BACK = /^(?:<|back)$/i;

interface Question {
	key: Asked;
	text: string;
	/** What an empty answer stands for. */
	usual?: string;
	/** What there is to choose from. */
	list?: (answers: Partial<Record<Asked, string>>) => Called[];
}

/** Asks for everything that is not given; an answer that is not understood is asked for again, and `<` goes back. */
export async function askForEntry(given: Partial<NewEntry>, folder: Folder, today: string, ask: Ask, say: Say): Promise<NewEntry> {
	const wanted = questions(folder, today).filter(({ key }) => given[key] === undefined);
	const answers: Partial<Record<Asked, string>> = {};
	if (wanted.length > 1) say('"<" goes back to the question before; Ctrl-C writes nothing.');
	for (let at = 0; at < wanted.length;) {
		const question = wanted[at]!;
		const value = await answerTo(question, question.list?.({ ...pick(given), ...answers }) ?? [], ask, say);
		if (value === undefined && at === 0) say('  This is the first question.');
		if (value === undefined) at = Math.max(0, at - 1);
		else {
			answers[question.key] = value;
			at++;
		}
	}
	return { ...given, ...Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== '')) } as NewEntry;
}

function pick({ specialty }: Partial<NewEntry>): Partial<Record<Asked, string>> {
	return specialty === undefined ? {} : { specialty };
}

function questions(folder: Folder, today: string): Question[] {
	return [
		{ key: 'title', text: 'The question in one line' },
		{ key: 'asker', text: 'Alias of who asks (never a real name)' },
		{ key: 'sex', text: `Sex (${SEXES.join(', ')})`, usual: 'unknown' },
		{ key: 'age', text: `Age in years, or a band (${AGE_BANDS.slice(0, -1).join(', ')}); the band alone is kept`, usual: 'unknown' },
		{ key: 'date', text: 'Day asked, YYYY-MM-DD', usual: today },
		{ key: 'specialty', text: 'Specialty, by number or name', list: () => specialties(folder) },
		{ key: 'doctor', text: 'Doctor, by number or name', list: ({ specialty }) => doctors(folder, specialty) },
		{ key: 'answered', text: 'Day answered, YYYY-MM-DD (empty: not yet)' },
	];
}

/** Undefined where the person wants to go back. */
async function answerTo({ key, text, usual = '' }: Question, all: Called[], ask: Ask, say: Say): Promise<string | undefined> {
	let list = all;
	if (list.length > 0) sayList(list, say);
	for (;;) {
		const answer = (await ask(`${text}${usual ? ` [${usual}]` : ''}: `)).trim() || usual;
		if (BACK.test(answer)) return undefined;
		const understood = understand(key, answer, list);
		if ('value' in understood) {
			if (understood.value !== answer) say(`  ${understood.value}`);
			return understood.value;
		}
		if ('wrong' in understood) {
			say(`  ${understood.wrong}`);
			list = all;
		} else {
			say(`  "${answer}" may be:`);
			list = understood.among;
			sayList(list, say);
		}
	}
}

function sayList(list: readonly Called[], say: Say): void {
	for (const [index, one] of list.entries()) say(`  ${String(index + 1).padStart(3)}  ${called(one)}`);
}
