import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileEntry } from '../../../src/archive/content/compileEntry.ts';
import { htmlCompiler } from '../../../src/archive/markdown/html.ts';
import { cleanText } from '../../../src/import/clean/cleanText.ts';
import { formatted } from './formatted.ts';
import { memoryImporter, row } from './memory.ts';

describe('Importer', () => {
	it('makes an entry, and files for what it names', () => {
		const { importer, files, findings } = memoryImporter();
		const values = { topics: ['tea', 'hot-drinks', 'nutrition/water'], sex: '女', age: '34', answered: '2019-02-04', more: 'Tea is wet.' };
		importer.importRow(row(values), {});
		expect(findings).toEqual([]);
		expect(Object.fromEntries(files)).toMatchInlineSnapshot(`
			{
			  "doctors/ana-lima.md": "---
			name: Dr. Ana Lima
			specialty: dietetics
			---
			",
			  "entries/dietetics/2019/a-1.md": "---
			title: Is tea fine?
			asker: mo
			sex: female
			age: 30-39
			date: 2019-02-03
			doctor: ana-lima
			specialty: dietetics
			answered: 2019-02-04
			topics: [tea, hot-drinks, nutrition/water]
			---
			I like tea.

			## Answer

			Yes.

			## More info

			Tea is wet.
			",
			  "specialties/dietetics.md": "---
			name: Dietetics
			---
			",
			  "specialties/nutrition.md": "---
			name: Nutrition
			---
			",
			  "topics/dietetics/hot-drinks.md": "---
			name: Hot Drinks
			---
			",
			  "topics/dietetics/tea.md": "---
			name: Tea
			---
			",
			  "topics/nutrition/water.md": "---
			name: Water
			---
			",
			}
		`);
		expect(importer.summary).toMatchObject({ rows: 1, created: 1, made: { doctors: 1, specialties: 2, topics: 3 } });
	});

	it('says what it cannot take, where, and how to mend it', () => {
		const { importer, files, findings } = memoryImporter();
		importer.importRow(row({ title: ' ', question: '', answer: undefined, doctor: '' }, 1), {});
		importer.importRow(row({ sex: 'cat', age: '25~34', date: '03/01/2019' }, 2), {});
		importer.importRow(row({ date: '2019-02-30', answered: 'soon' }, 3), {});
		importer.importRow(row({ answered: '2019-02-02' }, 4), {});
		importer.importRow(row({ topics: ['x '.repeat(61)], sourceUrl: 'ftp://a' }, 5), {});
		importer.importRow(row({ question: ['a'], asker: { name: 'b' } }, 6), {});
		importer.importRow(row({ answer: 'x'.repeat(1_100_000) }, 7), {});
		expect(files.size).toBe(0);
		expect(importer.summary).toMatchObject({ rows: 7, refused: 7, created: 0 });
		expect(formatted(findings)).toMatchInlineSnapshot(`
			"1 refused missing-field: "question" is missing or empty. Fill in "question", or name the column that holds it in a mapping.
			1 refused missing-field: "title" is missing or empty. Fill in "title", or name the column that holds it in a mapping.
			1 refused missing-field: "doctor" is missing or empty. Fill in "doctor", or name the column that holds it in a mapping.
			1 refused missing-field: "answer" is missing or empty. Fill in "answer", or name the column that holds it in a mapping.
			2 refused unknown-date: "date" is "03/01/2019", which may be two days. Say "dates: dmy" or "dates: mdy" in a mapping.
			2 refused unknown-sex: "sex" is "cat", which is not female, male, other or unknown. Translate it in a mapping: values: { sex: { "cat": … } }.
			2 refused unknown-age: "age" is "25~34", which is not an age, or a band such as 30-39. Translate it in a mapping: values: { age: { "25~34": … } }.
			3 refused unknown-date: "date" is "2019-02-30", which is no day that exists. Write it as YYYY-MM-DD.
			3 refused unknown-date: "answered" is "soon", which is no day that exists. Write it as YYYY-MM-DD.
			4 refused answered-before-asked: The answer's day, 2019-02-02, is before the question's, 2019-02-03. Correct one of the two.
			5 refused schema (a-1): "sourceUrl" must be an http(s) address. Correct "sourceUrl" in the source.
			5 refused schema (a-1): The name "x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x " in "topics" is too long: at most 120 characters are allowed. Correct "topics" in the source; perhaps it is another column's.
			6 refused not-text: "question" is a list, not a text. Write "question" as one text, or name what is in it in a mapping: fields: { question: question.0 }.
			6 refused not-text: "asker" is an object, not a text. Write "asker" as one text, or name what is in it in a mapping: fields: { asker: asker.0 }.
			7 refused too-large (a-1): This row makes an entry of more than 1048576 bytes. Cut its text, or look whether it is several rows run together."
		`);
	});

	it('makes a title of the question where there is none, and keeps all of one that is too long', () => {
		const { importer, files, findings } = memoryImporter();
		const words = 'liver '.repeat(60).trim();
		importer.importRow(row({ id: 'made', title: undefined, question: 'Dear Dr. Reed,\nmay I drink tea in the evening? I like it.' }, 1), {});
		importer.importRow(row({ id: 'made-zh', title: undefined, question: '醫師您好：請問肝功能偏高該怎麼辦？謝謝。' }, 2), {});
		importer.importRow(row({ id: 'cut', title: `${words}?` }, 3), {});
		const entries = [...files].filter(([path]) => path.startsWith('entries/')).map(([, text]) => text);
		expect(entries[0]).toContain('title: may I drink tea in the evening?\n');
		expect(entries[1]).toContain('title: 醫師您好：請問肝功能偏高該怎麼辦？\n');
		expect(entries[2]).toMatch(new RegExp(`^title: ${'liver '.repeat(49)}liver…$`, 'm'));
		expect(entries[2]).toContain(`---\n${words}?\n\nI like tea.`);
		expect(findings.map(({ rule }) => rule)).toEqual(['title-made', 'title-made', 'title-cut']);
		expect(importer.summary).toMatchObject({ created: 3, refused: 0 });
	});

	it('takes an id once, and leaves what is there alone', () => {
		const { importer, files, findings } = memoryImporter(new Map([['entries/dietetics/2019/b.md', 'other']]));
		importer.importRow(row({ id: 'A_1' }, 1), {});
		importer.importRow(row({ id: 'a-1' }, 2), {});
		importer.importRow(row({ id: 'b' }, 3), {});
		expect(files.get('entries/dietetics/2019/b.md')).toBe('other');
		expect(importer.summary).toMatchObject({ created: 1, refused: 1, conflicts: 1 });
		expect(formatted(findings)).toMatchInlineSnapshot(`
			"1 mended id (a-1): The id "A_1" became "a-1". Ids are lower-case letters, digits and single hyphens.
			2 refused id-twice (a-1): The id "a-1" was taken by the row at a.jsonl:1. Give each row an id of its own, or remove the one that is there twice.
			3 conflict file-differs (b): entries/dietetics/2019/b.md is there with other content; it was left alone. Compare the two; --force writes the row over the file."
		`);
	});

	it('makes the same id for the same row, and others for others', () => {
		const { importer, files } = memoryImporter();
		importer.importRow(row({ id: undefined }), {});
		importer.importRow(row({ id: undefined, question: 'Other.' }), {});
		importer.importRow(row({ id: undefined, title: '茶好嗎？' }), {});
		const again = memoryImporter();
		again.importer.importRow(row({ id: undefined }), {});
		const ids = [...files.keys()].filter((path) => path.startsWith('entries/'));
		expect(ids).toEqual([
			expect.stringMatching(/\/is-tea-fine-[0-9a-f]{8}\.md$/),
			expect.stringMatching(/\/is-tea-fine-[0-9a-f]{8}\.md$/),
			expect.stringMatching(/\/q-[0-9a-f]{8}\.md$/),
		]);
		expect(new Set(ids).size).toBe(3);
		expect(again.files.has(ids[0]!)).toBe(true);
	});

	it('mends letters and points out what may name somebody', () => {
		const { importer, files, findings } = memoryImporter();
		const values = {
			title: 'Donâ€™t I?',
			question: 'My name is Ada Byron, write to ada@a.example or 0912-345-678.\u0007',
			answer: 'Mrs. Byron, 陳先生 was here. 功\\能',
			lang: 'zh_Hant',
		};
		importer.importRow(row(values), {});
		expect([...files.values()].at(-1)).toContain('title: Don’t I?');
		expect(formatted(findings)).toMatchInlineSnapshot(`
			"1 mended mojibake (a-1): In "title": UTF-8 read as Windows-1252 put right in 1 place. Compare with the source.
			1 mended control-characters (a-1): In "question": 1 control character removed. Compare with the source.
			1 flagged e-mail (a-1): In "question": "ada@a.example" looks like an e-mail address. Nothing was changed; take it out if it names a person.
			1 flagged phone (a-1): In "question": "0912-345-678" looks like a phone number. Nothing was changed; take it out if it names a person.
			1 flagged name (a-1): In "question": "My name is Ada Byron" looks like a name. Nothing was changed; take it out if it names a person.
			1 mended stray-backslash (a-1): In "answer": 1 stray backslash of Big5 text removed. Compare with the source.
			1 flagged name (a-1): In "answer": "Mrs. Byron" looks like a name. Nothing was changed; take it out if it names a person.
			1 flagged name (a-1): In "answer": "陳先生" looks like a name. Nothing was changed; take it out if it names a person."
		`);
	});

	it('keeps topics beyond the twentieth in the registry, and says so', () => {
		const { importer, files, findings } = memoryImporter();
		importer.importRow(row({ topics: Array.from({ length: 21 }, (_, index) => `tea-${index}`) }), {});
		expect(files.has('topics/dietetics/tea-20.md')).toBe(true);
		expect(files.get('entries/dietetics/2019/a-1.md')).not.toContain('tea-20');
		expect(formatted(findings)).toMatchInlineSnapshot(`"1 flagged too-many-topics (a-1): The row names more topics than an entry may: dietetics/tea-20 went to the registry alone. Put the most fitting ones first."`);
	});

	it('refuses characters that were lost in decoding, and points out those lost before', () => {
		const { importer, findings } = memoryImporter();
		importer.importRow({ ...row({ answer: '5 \uFFFDg' }), decodedAs: 'big5' }, {});
		importer.importRow(row({ answer: '5 \uFFFDg' }), {});
		expect(importer.summary).toMatchObject({ refused: 1, created: 1, flagged: 1 });
		expect(findings.map(({ rule }) => rule)).toEqual(['not-decodable', 'lost-character']);
	});
});

describe('any row', () => {
	const piece = fc.oneof(
		fc.constantFrom('---', '\n', '## Answer', ': ', '- ', '# ', '"', "'", '{', '&a', '*a', '!b', '%', '@', '`', 'true', 'null', '2017-01-03', '0x1', '~', '|', '>', '\t', ' ', '\\', '<b>', '[a]: b', '肝', 'x'),
		fc.string({ unit: 'grapheme', maxLength: 2 }),
	);
	const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => `a${pieces.join('')}`);
	const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `${pieces.join('')}z`);
	const html = htmlCompiler('/');

	it('becomes an entry that the archive reads back as the same texts', () => {
		fc.assert(
			fc.property(fc.record({ title: line, asker: line, question: text, answer: text, more: text }), (values) => {
				const { importer, files, findings } = memoryImporter();
				importer.importRow(row(values), {});
				expect(findings.filter(({ kind }) => kind === 'refused')).toEqual([]);
				const [path, written] = [...files].at(-1)!;
				const { record, faults } = compileEntry(Buffer.from(written), path, { languages: ['en'], html });
				expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
				const words = (given: string | undefined): string => cleanText(given ?? '').text.replace(/\s+/g, ' ').trim();
				expect([record?.title, record?.asker]).toEqual([words(values.title), words(values.asker)]);
				expect(words(record?.question.text)).toBe(words(values.question));
				expect(words(record?.answer.text)).toBe(words(values.answer));
				expect(words(record?.more?.text)).toBe(words(values.more));
			}),
			{ numRuns: 300 },
		);
	});
});
