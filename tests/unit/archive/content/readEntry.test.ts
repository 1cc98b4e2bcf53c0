import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../../src/archive/content/readEntry.ts';
import { faultLines } from './faultLines.ts';

const FILE = 'entries/hepatology/2017/a.md';
const GOOD: Record<string, string> = {
	title: 'Does a fatty liver go away?', asker: 'mira', sex: 'female', age: '30-39', date: '2017-01-03', doctor: 'lin-demo',
	specialty: 'hepatology', answered: '2017-01-04',
};

/** An entry with some lines of its front matter changed; an empty string takes a line out. */
function entry(changes: Record<string, string>, body = 'Why?\n\n## Answer\nBecause.\n'): Uint8Array {
	const lines = Object.entries({ ...GOOD, ...changes }).filter(([, value]) => value !== '').map(([key, value]) => `${key}: ${value}`);
	return Buffer.from(`---\n${lines.join('\n')}\n---\n${body}`);
}

const faults = (changes: Record<string, string>, file = FILE): string => faultLines(readEntry(entry(changes), file, ['en', 'zh-hant']).faults);

describe('readEntry', () => {
	it('finds no fault in a good entry, and fills in what is not said', () => {
		const { data, faults: found } = readEntry(entry({ sex: '', age: '' }), FILE, ['en']);
		expect(found).toEqual([]);
		expect(data).toMatchObject({ sex: 'unknown', age: 'unknown', draft: false });
	});

	it('lets one fault hide no other', () => {
		const { faults: found } = readEntry(entry({ sex: 'x', answered: '2016-01-01', date: '2017-01-03' }, 'Why?'), FILE, ['en']);
		expect(found.map(({ rule }) => rule).sort()).toEqual(['answer-missing', 'answered-before-asked', 'schema']);
	});

	it('says of a list written as one long text that it is none, and nothing of its length', () => {
		expect(faults({ topics: 'palpitations, chest-pain' }).split('\n').filter((line) => line.includes('topics'))).toEqual([
			'  "topics" must be a list.', '  > topics: [palpitations, chest-pain]',
		]);
	});

	it('asks for a reason, and offers none, where an answer is only marked as withdrawn', () => {
		expect(faults({ withdrawn: 'true' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:12+4 error schema
			  "withdrawn" must say why: the reason stands in the answer's place.
			  Write the reason in a sentence, for those who come back to the page."
		`);
	});

	it('says what text in another encoding is, and where', () => {
		const bytes = Buffer.concat([Buffer.from('---\ntitle: caf'), Buffer.of(0xe9), Buffer.from('\n---\n')]);
		expect(faultLines(readEntry(bytes, FILE, ['en']).faults)).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:2:11+1 error encoding
			  The file is not UTF-8 text from here on.
			  Save it again with the encoding UTF-8."
		`);
	});

	it('refuses a file of more than a megabyte unread', () => {
		expect(faultLines(readEntry(Buffer.alloc(1024 * 1024 + 1, 'a'), FILE, ['en']).faults)).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:1:1+1 error file-size
			  The file has 1,025 KB; more than 1,024 KB is not read.
			  Cut it into several entries, or check that it is the right file."
		`);
	});
});

describe('faults of values', () => {
	it('of a closed list', () => {
		expect(faults({ sex: 'femal' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:4:6+5 error schema
			  "femal" is not a value of "sex".
			  Write one of: female, male, other, unknown.
			  > sex: female"
		`);
		expect(faults({ sex: '女' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:4:6+1 error schema (safe)
			  "女" is not a value of "sex".
			  Write one of: female, male, other, unknown.
			  > sex: female"
		`);
		expect(faults({ age: '30~39' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:5:6+5 error schema
			  "30~39" is not a value of "age".
			  Write one of: 0-9, 10-19, 20-29, 30-39, 40-49, 50-59, 60-69, 70-79, 80+, unknown.
			  > age: 30-39"
		`);
		expect(faults({ age: '84' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:5:6+2 error schema (safe)
			  "age" is an age, and must be a band, so that nobody can be told from it.
			  Write one of: 0-9, 10-19, 20-29, 30-39, 40-49, 50-59, 60-69, 70-79, 80+, unknown.
			  > age: 80+"
		`);
		expect(faults({ moreInfo: 'robot' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:11+5 error schema
			  "robot" is not a value of "moreInfo".
			  Write one of: human, machine."
		`);
	});

	it('of dates', () => {
		expect(faults({ date: '2017/1/3' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:6:7+8 error schema (safe)
			  "date" is "2017/1/3" and must be a date as YYYY-MM-DD.
			  Write the year with four digits, the month and the day with two.
			  > date: 2017-01-03"
		`);
		expect(faults({ answered: '2017-02-30' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:9:11+10 error schema
			  The day 2017-02-30 of "answered" does not exist.
			  Look the date up and correct it."
		`);
		expect(faults({ date: '3 January 2017' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:6:7+14 error schema
			  "date" is "3 January 2017" and must be a date as YYYY-MM-DD.
			  Write the year with four digits, the month and the day with two."
		`);
		expect(faults({ answered: '2017' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:9:11+4 error schema
			  "answered" is "2017" and must be a date as YYYY-MM-DD.
			  Write the year with four digits, the month and the day with two."
		`);
	});

	it('of another kind than text', () => {
		expect(faults({ asker: '123' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:3:8+3 error schema (safe)
			  "asker" must be text, and YAML reads 123 as something else.
			  Put it in quotation marks.
			  > asker: '123'"
		`);
		expect(faults({ title: '[a, b]' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:2:8+6 error schema
			  "title" must be text, and this is a list.
			  Write one text."
		`);
		expect(faults({ topics: 'fatty-liver' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:9+11 error schema (safe)
			  "topics" must be a list.
			  Put it in square brackets, items apart by commas.
			  > topics: [fatty-liver]"
		`);
		expect(faults({ draft: 'ja' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:8+2 error schema (safe)
			  "draft" must be true or false.
			  Write true or false.
			  > draft: true"
		`);
		expect(faults({ reviewed: '2017-01-05' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:11+10 error schema
			  "reviewed" must be a block of keys and values.
			  Write its keys below it, each on a line of its own, indented by two spaces."
		`);
	});

	it('of ids, addresses and languages', () => {
		expect(faults({ doctor: 'Dr Lin' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:7:9+6 error schema
			  "doctor" is "Dr Lin", which cannot be an id: those are lower-case letters, digits and single hyphens.
			  Write the name of a file in doctors/, without ".md"."
		`);
		expect(faults({ topics: '[Fatty Liver]' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:10+11 error schema
			  Item 1 of "topics" is "Fatty Liver", which cannot be an id: those are lower-case letters, digits and single hyphens.
			  Write the name of a file in topics/, without ".md"."
		`);
		expect(faults({ sourceUrl: 'www.example.com' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:12+15 error schema
			  "sourceUrl" is "www.example.com" and must be an http(s) address.
			  Correct the value."
		`);
		expect(faults({ lang: 'zh-hans' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:7+7 error unknown-language
			  The site has no language "zh-hans".
			  Use one of en, zh-hant, or add it to "languages" in site.yml.
			  > lang: zh-hant"
		`);
		expect(faults({ aliases: '[/old/%zz]' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:11+8 error schema
			  Item 1 of "aliases" has a % that begins no escape (the sign itself is written %25).
			  Correct the value."
		`);
	});

	it('that are empty or too long', () => {
		expect(faults({ asker: "''" })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:3:8+2 error schema
			  "asker" has no value.
			  Write one behind the colon; a key that is not needed is left out."
		`);
		expect(faults({ title: 'a'.repeat(301) }).replace(/a{50,}/g, 'a…')).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:2:8+301 error schema
			  "title" has 301 characters; at most 300 are allowed.
			  Shorten it."
		`);
		expect(faults({ title: '~' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:2:8+1 error schema
			  "title" has no value.
			  Write one behind the colon; a key that is not needed is left out."
		`);
	});
});

describe('faults of keys', () => {
	it('unknown, with the one that was meant', () => {
		expect(faults({ titel: 'x', title: '' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:9:1+5 error unknown-key
			  "titel" is not a known key.
			  Did you mean "title"?
			  > title: x"
		`);
		expect(faults({ gender: 'male', sex: '' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:9:1+6 error unknown-key
			  "gender" is not a known key.
			  Did you mean "sex"?
			  > sex: male"
		`);
		expect(faults({ color: 'red' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:1+5 error unknown-key
			  "color" is not a known key.
			  Remove it; known keys are title, asker, sex, age, date, doctor, specialty, answered, topics, lang, translationOf, translated, aliases, moreInfo, reviewed, source, sourceUrl, draft, withdrawn."
		`);
		expect(faults({ reviewed: '{by: x, at: 2017-02-01}' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:19+2 error unknown-key
			  "reviewed.at" is not a known key.
			  Remove it; known keys are by, on.
			entries/hepatology/2017/a.md:10:11+23 error missing-key
			  "reviewed.on" is missing.
			  Add it below "reviewed"."
		`);
	});

	it('missing, with what the place of the file already tells', () => {
		expect(faults({ specialty: '', date: '', title: '' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:1:1+3 error missing-key
			  "title" is missing.
			  Add a line for it to the front matter, such as "title: The question in one line".
			entries/hepatology/2017/a.md:1:1+3 error missing-key
			  "date" is missing.
			  Add a line for it to the front matter, such as "date: 2017-05-31".
			entries/hepatology/2017/a.md:1:1+3 error missing-key
			  "specialty" is missing.
			  Add a line for it to the front matter.
			  > ---
			  > specialty: hepatology"
		`);
	});
});

describe('faults of place and time', () => {
	it('the answer before the question, the review before the answer', () => {
		expect(faults({ answered: '2016-01-04' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:9:11+10 error answered-before-asked
			  The answer (2016-01-04) is dated before the question (2017-01-03).
			  Check both dates: they may be swapped, or the year may be wrong."
		`);
		expect(faults({ reviewed: '{by: lin-demo, on: 2017-01-03}' })).toMatchInlineSnapshot(`
			"entries/hepatology/2017/a.md:10:30+10 error reviewed-before-answered
			  The review (2017-01-03) is dated before the answer (2017-01-04).
			  Check both dates."
		`);
	});

	it('another folder than that of its specialty and year', () => {
		expect(faults({}, 'entries/hepatology/2018/a.md')).toMatchInlineSnapshot(`
			"entries/hepatology/2018/a.md:1:1+1 error wrong-folder
			  The entry was asked in 2017 and belongs to hepatology, but lies elsewhere.
			  Move the file to entries/hepatology/2017/, or correct "specialty" and "date"."
		`);
		expect(faults({}, 'entries/a.md')).toMatchInlineSnapshot(`
			"entries/a.md:1:1+1 error wrong-folder
			  The entry was asked in 2017 and belongs to hepatology, but lies elsewhere.
			  Move the file to entries/hepatology/2017/, or correct "specialty" and "date"."
		`);
	});

	it('a name that cannot stand in an address', () => {
		expect(faults({}, 'entries/hepatology/2017/Fatty Liver.md')).toMatchInlineSnapshot(`
			"entries/hepatology/2017/Fatty Liver.md:1:1+1 error bad-id
			  The file's name "Fatty Liver" cannot be an entry's id: that may hold only a-z, 0-9 and single hyphens.
			  Rename the file to fatty-liver.md."
		`);
		expect(faults({}, 'entries/hepatology/2017/肝.md')).toMatchInlineSnapshot(`
			"entries/hepatology/2017/肝.md:1:1+1 error bad-id
			  The file's name "肝" cannot be an entry's id: that may hold only a-z, 0-9 and single hyphens.
			  Rename the file."
		`);
	});
});
