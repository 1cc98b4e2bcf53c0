import { basename } from 'node:path/posix';
import { readContentText } from '../../src/archive/content/contentFile.ts';
import { readFrontMatter } from '../../src/archive/content/frontMatter.ts';
import { nearest } from '../../src/archive/nearest.ts';
import { AGE_BANDS, entrySchema, SEXES } from '../../src/archive/schema/index.ts';
import type { Folder } from '../../src/editing/edit/entries.ts';
import type { NewEntry } from '../../src/editing/edit/newEntry.ts';

/** What every entry needs. */
export const MUST = ['title', 'asker', 'date', 'doctor', 'specialty'] as const;

/** One thing to choose. */
interface Choice {
	id: string;
	name: string;
}

/** Asks a person one question and gives the answer. */
type Ask = (question: string) => Promise<string>;
type Say = (text: string) => void;

/** Asks for everything that is not given; an answer that is not valid is asked for again. */
export async function askForEntry(given: Partial<NewEntry>, folder: Folder, today: string, ask: Ask, say: Say): Promise<NewEntry> {
	const { shape } = entrySchema;
	const text = async (key: 'title' | 'asker' | 'date' | 'answered', question: string, usual = ''): Promise<string> => {
		for (;;) {
			const answer = (await ask(`${question}${usual ? ` [${usual}]` : ''}: `)).trim() || usual;
			const { error } = shape[key].safeParse(answer === '' && key === 'answered' ? undefined : answer);
			if (!error) return answer;
			say(`  That ${error.issues[0]!.message.replace(/^Too small.*/, 'must not be empty').replace(/^Too big.*/, 'is too long')}.`);
		}
	};
	const title = given.title ?? (await text('title', 'The question in one line'));
	const asker = given.asker ?? (await text('asker', 'Alias of who asks (never a real name)'));
	const sex = given.sex ?? ((await choose('Sex', SEXES.map(plain), ask, say, 'unknown')) as NewEntry['sex']);
	const age = given.age ?? ((await choose('Age', AGE_BANDS.map(plain), ask, say, 'unknown')) as NewEntry['age']);
	const date = given.date ?? (await text('date', 'Day asked, YYYY-MM-DD', today));
	const specialty = given.specialty ?? (await choose('Specialty', choices('specialties/', folder), ask, say));
	const doctor = given.doctor ?? (await choose('Doctor', byFit(choices('doctors/', folder), specialty, folder), ask, say));
	const answered = given.answered ?? ((await text('answered', 'Day answered, YYYY-MM-DD (empty: not yet)')) || undefined);
	return { ...given, title, asker, sex, age, date, specialty, doctor, ...(answered === undefined ? {} : { answered }) };
}

function plain(id: string): Choice {
	return { id, name: id };
}

/** By number, id or name; a name that is nearly one is offered. */
async function choose(what: string, list: Choice[], ask: Ask, say: Say, usual = ''): Promise<string> {
	say(`${what}:`);
	list.forEach(({ id, name }, index) => say(`  ${String(index + 1).padStart(3)}  ${name === id ? id : `${name} (${id})`}`));
	for (;;) {
		const answer = (await ask(`${what}, by number or name${usual ? ` [${usual}]` : ''}: `)).trim() || usual;
		const same = (text: string): boolean => text.toLowerCase() === answer.toLowerCase();
		// An id may be a number too ("0-9" is none): ids come first.
		const found = list.find(({ id, name }) => same(id) || same(name)) ?? list[Number(answer) - 1];
		if (found && answer !== '') return found.id;
		const near = nearest(answer, list.flatMap(({ id, name }) => [id, name]));
		say(`  There is none "${answer}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
	}
}

function choices(prefix: string, { content, files }: Folder): Choice[] {
	return files
		.filter((file) => file.startsWith(prefix))
		.map((file) => {
			const { data } = readFrontMatter(readContentText(content, file), file);
			const id = basename(file, '.md');
			return { id, name: typeof data['name'] === 'string' ? data['name'] : id };
		});
}

/** Doctors of the specialty first. */
function byFit(doctors: Choice[], specialty: string, { content }: Folder): Choice[] {
	const fits = ({ id }: Choice): boolean => {
		const file = `doctors/${id}.md`;
		return readFrontMatter(readContentText(content, file), file).data['specialty'] === specialty;
	};
	const [first, others] = [doctors.filter(fits), doctors.filter((doctor) => !fits(doctor))];
	return [...first, ...others];
}
