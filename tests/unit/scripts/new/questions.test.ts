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

it('asks again until an answer is understood, and says what was not', async () => {
	const { entry, heard } = await ask(['', 'Does it hurt?', 'brave', 'femal', 'female', '', '2026-02-30', '2026-02-28', 'surgry', 'Surgery', '9', '1', '2026-03-01']);
	expect(entry).toMatchObject({ sex: 'female', age: 'unknown', date: '2026-02-28', specialty: 'surgery', answered: '2026-03-01' });
	expect(heard.filter((text) => /^ {2}[T"]/.test(text))).toEqual([
		'  This must not be empty.',
		'  There is none "femal". Did you mean "female"?',
		'  "2026-02-30" must be a date that exists, as YYYY-MM-DD.',
		'  There is none "surgry". Did you mean Surgery (surgery)?',
		'  There is no doctor "9". Choose one of the list, by its number or a part of its name.',
	]);
});

it('takes letters, ages, days and parts of names as people write them', async () => {
	const { entry } = await ask(['Does it hurt?', 'brave', 'f', '34', '2026/1/2', 'surg', 'Dr. Cut', '20260103']);
	expect(entry).toEqual({ title: 'Does it hurt?', asker: 'brave', sex: 'female', age: '30-39', date: '2026-01-02', specialty: 'surgery', doctor: 'cut-demo', answered: '2026-01-03' });
});

it('takes a number for an age, not for a place in the list of bands', async () => {
	expect((await ask(['Does it hurt?', 'brave', 'm', '3', '', '1', '1', ''])).entry).toMatchObject({ sex: 'male', age: '0-9' });
});

it('lists what a part of a name may mean, to choose from', async () => {
	folder.write({ 'doctors/cutter-demo.md': '---\nname: Dr. Cutter\nspecialty: surgery\n---\n' });
	const { entry, heard } = await ask(['Does it hurt?', 'brave', '', '', '', 'surgery', 'Dr. C', '2', '']);
	expect(entry).toMatchObject({ doctor: 'cutter-demo' });
	expect(heard.slice(heard.indexOf('  "Dr. C" may be:') + 1, heard.indexOf('  "Dr. C" may be:') + 3)).toEqual(['    1  Dr. Cut (cut-demo)', '    2  Dr. Cutter (cutter-demo)']);
});

it('goes back to the question before, and no further than the first', async () => {
	const { entry } = await ask(['<', 'Does it hrt?', '<', 'Does it hurt?', 'brave', 'f', 'back', 'm', '', '', '1', '1', '']);
	expect(entry).toMatchObject({ title: 'Does it hurt?', asker: 'brave', sex: 'male' });
});

it('offers the doctors of the specialty first', async () => {
	const { heard } = await ask(['Does it hurt?', 'brave', '', '', '', 'surgery', '1', '']);
	const at = heard.findIndex((text) => text.includes('cut-demo'));
	expect(heard.slice(at, at + 2)).toEqual(['    1  Dr. Cut (cut-demo)', '    2  Dr. Lin (lin-demo)']);
});

it('asks for nothing that is given', async () => {
	const { entry } = await ask([''], { title: 'T', asker: 'a', sex: 'male', age: '80+', date: '2020-01-01', specialty: 'surgery', doctor: 'cut-demo' });
	expect(entry).toMatchObject({ title: 'T', doctor: 'cut-demo' });
});
