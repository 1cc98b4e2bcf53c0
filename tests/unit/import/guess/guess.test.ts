import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldNamed } from '../../../../src/import/guess/fieldNames.ts';
import { type Guess, guessMapping } from '../../../../src/import/guess/guess.ts';
import { sampleEntries } from '../../../../src/import/guess/samples.ts';
import { PLAIN_MAPPING } from '../../../../src/import/mapping/schema.ts';
import { workbookOf } from '../../../fixtures/office.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'guess-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const source = (name: string, bytes: string | Uint8Array): string => {
	writeFileSync(join(folder, name), bytes);
	return join(folder, name);
};

const guess = (name: string, bytes: string | Uint8Array): Promise<Guess> => guessMapping(source(name, bytes), { mapping: PLAIN_MAPPING });

const tsv = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n');

describe('names of columns', () => {
	it.for([
		['Frage', 'question'], ['Fecha de la pregunta', 'date'], ['answer_date', 'answered'], ['AnswerText', 'answer'], ['asked_at', 'date'], ['回答日期', 'answered'], ['提問內容（必填）', 'question'], ['醫師回覆', 'answer'],
		['医生姓名', 'doctor'], ['科室', 'specialty'], ['質問日時', 'date'], ['回答者', 'doctor'], ['診療科', 'specialty'], ['진료과', 'specialty'], ['질문', 'question'], ['السؤال', 'question'], ['تاريخ السؤال', 'date'], ['التخصص', 'specialty'],
		['उत्तर', 'answer'], ['चिकित्सक', 'doctor'], ['คำถาม', 'question'], ['วันที่', 'date'], ['câu hỏi', 'question'], ['Bác sĩ', 'doctor'], ['Вопрос', 'question'], ['Возраст', 'age'], ['Âge', 'age'], ['tags.name', 'topics'], ['user.name', 'asker'], ['REPLY DATE', 'answered'],
	] as const)('%s is %s', ([name, field]) => {
		expect(fieldNamed(name)?.field).toBe(field);
	});

	it('that stand for nothing are left', () => {
		expect(['clicks', 'x', 'e-mail', '電話', 'agenda', 'passage'].map(fieldNamed)).toEqual(Array.from({ length: 6 }, () => undefined));
	});
});

describe('a guess', () => {
	const question = 'Ich habe seit drei Wochen Husten und weiß nicht, ob ich damit zur Arbeit gehen darf. Was meinen Sie?';
	const answer = '<p>Ohne Fieber ist das meist <b>möglich</b>.</p>';

	it('of a table: by names, with what is not mapped and what has to be said', async () => {
		const { text, left } = await guess('a.csv', `Fragen-Export\nNr;Datum;Frage;Antwort;Ärztin;Geschlecht;E-Mail;Klicks\n1;03.01.2017;${question};${answer};Dr. Anna Beispiel;weiblich;a@example.org;12\n2;25.02.2017;${question};${answer};Dr. Anna Beispiel;unklar;b@example.org;3\n`);
		expect(text.replaceAll(folder, '')).toMatchInlineSnapshot(`
			"# How /a.csv is read: a guess, made of its first rows. Look at each line, and correct what is wrong.
			# All that can stand here is explained in docs/import.md.
			# lang: en   # the language of the rows, where it is not the site's first
			dates: dmy   # as in 03.01.2017

			fields:
			  id: Nr   # 1
			  question: Frage   # Ich habe seit drei Wochen Husten und weiß nicht, ob ich dami…
			  sex: Geschlecht   # weiblich
			  date: Datum   # 03.01.2017
			  doctor: Ärztin   # Dr. Anna Beispiel
			  answer: { from: Antwort, html: true }   # <p>Ohne Fieber ist das meist <b>möglich</b>.</p>

			# Every row needs specialty, and no column looks like it: name one above, or give what all rows have.
			# defaults:
			#   specialty: …

			# These values of "sex" cannot be read: say what they are (female, male, other or unknown).
			# values:
			#   sex:
			#     unklar: …

			# They may tell who somebody is, and are left out.
			ignore: [E-Mail]

			# Nothing takes these columns: name them in a field above, or under "ignore".
			#   Klicks: 12
			"
		`);
		expect(left).toEqual(['Klicks']);
	});

	it('goes by values where names say nothing', async () => {
		const { mapping } = await guess('a.tsv', tsv([['c1', 'c2', 'c3', 'c4', 'c5'], ['女', '2017年1月3日', question, `${question} ${question}`, 'https://example.org/1'], ['男', '2018年1月3日', question, question, 'https://example.org/2']]));
		expect(mapping.fields).toEqual({ sex: 'c1', date: 'c2', question: 'c3', answer: 'c4', sourceUrl: 'c5' });
	});

	it('takes a short "question" for the title where a long text stands beside it', async () => {
		const { mapping } = await guess('a.tsv', tsv([['question', 'body', 'answer'], ['Is tea fine?', question, 'Yes.']]));
		expect(mapping.fields).toEqual({ title: 'question', question: 'body', answer: 'answer' });
	});

	it('of JSON, by paths; of a workbook, with its sheets', async () => {
		const json = await guess('a.json', JSON.stringify({ items: [{ _id: 1, body: question, user: { name: 'mo', email: 'x@y.org' }, replies: [{ text: `${question}!`, doctor: 'Lin' }], tags: [{ name: 'a' }, { name: 'b' }] }] }));
		expect(json.mapping).toMatchObject({ fields: { id: '_id', question: 'body', asker: 'user.name', answer: 'replies.0.text', doctor: 'replies.0.doctor', topics: 'tags.name' }, ignore: ['user.email'] });
		const cells = (...values: string[]): string => `<row>${values.map((value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`).join('')}</row>`;
		const rows = cells('質問', '回答', '質問日') + cells('肝臓の数値が高いと言われました。だいじょうぶですか。', 'はい。', '2017/1/3');
		expect((await guess('a.xlsx', await workbookOf({ sheets: { 肝臓: rows, 心臓: rows } }))).text).toContain('sheets: [肝臓, 心臓]\nlang: ja   # by its letters\n\nfields:\n  question: 質問');
	});

	it('can be tried: the first entries as they would be', async () => {
		const file = source('a.csv', `question,answer,date,doctor\n${`"${question}",Yes.,2017-01-03,Lin\n`.repeat(5).split('\n').map((line, index) => line.replace('Yes', `Yes ${index}`)).join('\n')}`);
		const { mapping } = await guessMapping(file, { mapping: PLAIN_MAPPING });
		const { entries, findings } = await sampleEntries(file, { mapping }, {});
		expect([entries.length, findings.filter(({ kind }) => kind === 'refused').length]).toEqual([1, 4]);
		expect(entries[0]!.text).toContain('specialty: not-yet-named');
	});

	it('is a mapping that can be read, whatever columns are called and hold', async () => {
		const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('answer', 'true', '1', '# x', 'a: b', '"', "'", '- x', '{a', '\u2028', '\u202E', 'sex', 'date', '$sheet', '~', ' '));
		await fc.assert(fc.asyncProperty(fc.array(fc.dictionary(name, fc.oneof(name, fc.constantFrom('2017-01-03', 'x'.repeat(80)))), { minLength: 1, maxLength: 3 }), async (rows) => {
			const { mapping, text } = await guess('a.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
			// eslint-disable-next-line no-control-regex -- they are what must not stand there
			expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u2028\u2029\u202A-\u202E]/);
			for (const from of Object.values(mapping.fields)) expect(rows.some((row) => Object.keys(row).includes(String(typeof from === 'object' && 'from' in from ? from.from : from)))).toBe(true);
		}), { numRuns: 60 });
	});

	it('is refused where there is nothing to look at', async () => {
		await expect(guess('a.txt', 'x')).rejects.toThrow('which need no mapping');
		await expect(guess('a.html', '<p>x')).rejects.toThrow('cannot be guessed');
		await expect(guess('a.csv', 'id,title\n')).rejects.toThrow('No row of');
	});
});
