import { afterEach, beforeEach, expect, it } from 'vitest';
import { askForEntry } from '../../../../scripts/new/questions.ts';
import { openFolder } from '../../../../src/editing/edit/entries.ts';
import { contentFolder, SMALL, type ContentFolder } from '../../archive/content/folder.ts';

let folder: ContentFolder;

beforeEach(() => {
	folder = contentFolder({
		...SMALL,
		'specialties/surgery.md': '---\nname: Surgery\n---\n',
		'doctors/cut-demo.md': '---\nname: Dr. Cut\nspecialty: surgery\n---\n',
	});
});

afterEach(() => folder.remove());

/** Answers in turn, and keeps what was asked and said. */
async function ask(answers: string[], given: Parameters<typeof askForEntry>[0] = {}): Promise<{ entry: unknown; heard: string[] }> {
	const heard: string[] = [];
	const entry = await askForEntry(
		given, openFolder(folder.path), '2026-01-02',
		(question) => {
			heard.push(question);
			const answer = answers.shift();
			return answer === undefined ? Promise.reject(new Error(`Nobody answers "${question}"`)) : Promise.resolve(answer);
		},
		(text) => heard.push(text),
	);
	return { entry, heard };
}

it('asks for everything, by number, id or name, and takes what is usual for no answer', async () => {
	const { entry } = await ask(['Does it hurt?', 'brave', '1', '30-39', '', 'surgery', 'dr. cut', '']);
	expect(entry).toEqual({ title: 'Does it hurt?', asker: 'brave', sex: 'female', age: '30-39', date: '2026-01-02', specialty: 'surgery', doctor: 'cut-demo' });
});

it('asks again until an answer is valid, and says what was meant', async () => {
	const { entry, heard } = await ask(['', 'Does it hurt?', 'brave', 'femal', 'female', '', '2026-02-30', '2026-02-28', 'surgry', 'Surgery', '9', '1', '2026-03-01']);
	expect(entry).toMatchObject({ sex: 'female', age: 'unknown', date: '2026-02-28', specialty: 'surgery', answered: '2026-03-01' });
	expect(heard.filter((text) => text.startsWith('  T'))).toEqual([
		'  That must not be empty.',
		'  There is none "femal". Did you mean "female"?',
		'  That must be a date that exists, as YYYY-MM-DD.',
		'  There is none "surgry". Did you mean "surgery"?',
		'  There is none "9".',
	]);
});

it('offers the doctors of the specialty first', async () => {
	const { heard } = await ask(['Does it hurt?', 'brave', '', '', '', 'surgery', '1', '']);
	const at = heard.indexOf('Doctor:');
	expect(heard.slice(at + 1, at + 3)).toEqual(['    1  Dr. Cut (cut-demo)', '    2  Dr. Lin (lin-demo)']);
});

it('asks for nothing that is given', async () => {
	const { entry } = await ask([''], { title: 'T', asker: 'a', sex: 'male', age: '80+', date: '2020-01-01', specialty: 'surgery', doctor: 'cut-demo' });
	expect(entry).toMatchObject({ title: 'T', doctor: 'cut-demo' });
});
