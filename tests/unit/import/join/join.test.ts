import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/import/finding.ts';
import { joinedRows } from '../../../../src/import/join/joinedRows.ts';
import { parseMapping } from '../../../../src/import/mapping/read.ts';
import { MarkdownText, type RawRow, type SourceRow } from '../../../../src/import/row.ts';
import { parsed } from './parsed.ts';

type Values = Record<string, unknown>;

const MAPPING = `
fields: { id: key, title: title, question: text, answer: answer.text, doctor: [answer.user.name], answered: answer.day }
join:
  questions: { where: { kind: q, public: true }, key: key }
  answers: { where: { kind: [a, b] }, question: of, key: key }
  others: { user: { where: { name: true }, key: login, of: by } }
  accepted: best
  order: [{ by: votes, first: highest }, day]
`;

/** What comes of files of rows: entries by their values, findings by rule and place. */
async function joined(files: Record<string, Values[]>, more = ''): Promise<{ entries: Values[]; told: string[]; rows: SourceRow[] }> {
	const told: string[] = [];
	const rows: SourceRow[] = [];
	const tell = ({ kind, rule, file, line, column, message }: Finding): void => void told.push(`${file}:${line}:${column} ${kind} ${rule}: ${message}`);
	const mapping = parseMapping(MAPPING + more, 'm.yml');
	const open = (file: string): Promise<{ parsed: AsyncGenerator<RawRow>; decodedAs: undefined }> => Promise.resolve({ parsed: parsed(file, files[file]!), decodedAs: undefined });
	for await (const row of joinedRows(Object.keys(files), { ...mapping, join: mapping.join! }, open, { flag: tell })) {
		if ('kind' in row) tell(row);
		else rows.push(row);
	}
	const entries = rows.map(({ values, further = [], records }) => ({ ...values, further: further.map((one) => one.values.answer), records }));
	return { entries, told, rows };
}

const question = (key: string, more: Values = {}): Values => ({ kind: 'q', public: 1, key, title: `T${key}`, text: `Q${key}`, ...more });
const answer = (key: string, of: string, more: Values = {}): Values => ({ kind: 'a', key, of, text: `A${key}`, ...more });

describe('joinedRows', () => {
	it('puts answers to their questions wherever they stand, in the order that the mapping says', async () => {
		const { entries, told } = await joined({
			'a.csv': [answer('5', '1', { votes: 2, day: '2020-01-03' }), question('1', { best: '7' }), answer('6', '1', { votes: '10', by: 'x' }), answer('8', '1', { votes: 2, day: '2020-01-02' })],
			'b.csv': [answer('7', '1', { by: 'y', votes: 0 }), { login: 'x', name: 'Dr. X' }, { login: 'y', name: 'Dr. Y' }, question('2'), answer('9', '2', { kind: 'b' })],
		});
		expect(entries).toEqual([
			{ id: '1', title: 'T1', question: 'Q1', answer: 'A7', doctor: 'Dr. Y', further: ['A6', 'A8', 'A5'], records: 5 },
			{ id: '2', title: 'T2', question: 'Q2', answer: 'A9', further: [], records: 2 },
		]);
		expect(told).toEqual([]);
	});

	it('tells what it leaves out, and why', async () => {
		const { entries, told } = await joined({
			'a.csv': [
				question('1', { public: '' }), answer('5', '1'),
				question('2'),
				answer('6', '9'), answer('7', ''),
				question('3', { extra: 1 }), question('3'), answer('8', '3'), question(''),
				{ kind: 'page', key: '4' },
			],
		});
		expect(entries.map(({ id }) => id)).toEqual(['3']);
		expect(told).toEqual([
			'a.csv:1:2 left-out not-joined: This row has no "public", and the mapping takes rows that have one.',
			'a.csv:6:6 flagged unknown-column: "extra" is no field of an entry; it is left out, here and below.',
			'a.csv:10:1 left-out not-joined: This row has "kind" "page", and the mapping takes "q".',
			'a.csv:3:3 refused unanswered: No answer to this question ("key" 2) is among the rows that the mapping takes.',
			'a.csv:7:3 refused question-twice: Another question above has "key" 3.',
			'a.csv:9:3 refused no-key: This question has no "key", by which its answers name it.',
			'a.csv:2:3 left-out question-left-out: The question of this answer ("key" 1) was left out.',
			'a.csv:4:3 refused no-question: This answer\'s "of" names the question 9, which is not there.',
			'a.csv:5:3 refused no-question: This answer\'s "of" names no question.',
		]);
	});

	it('makes an entry of each answer where the mapping wants that', async () => {
		const { entries } = await joined({ 'a.csv': [question('1'), answer('5', '1'), answer('6', '1')] }, '  several: apart\n');
		expect(entries).toMatchObject([{ id: '1-5', question: 'Q1', answer: 'A5', records: 2 }, { id: '1-6', question: 'Q1', answer: 'A6', records: 1 }]);
	});

	it('keeps what the asker wrote among the answers, but never takes it for the answer', async () => {
		const { rows, told } = await joined({
			'a.csv': [
				question('1', { by: 'me' }), answer('5', '1', { by: 'me', day: '2020-01-01' }), answer('6', '1', { by: 'dr', day: '2020-01-02' }),
				question('2', { by: 'me' }), answer('7', '2', { by: 'me' }),
			],
		}, '  author: by\n  unanswered: leave-out\n');
		expect(rows.map(({ values, further }) => [values.answer, further!.map(({ values: { answer: text }, fromAsker }) => [text, fromAsker])])).toEqual([['A6', [['A5', true]]]]);
		expect(told).toEqual(['a.csv:4:3 left-out unanswered: No answer to this question ("key" 2) is among the rows that the mapping takes.']);
	});

	it('says of each value in which file it stands', async () => {
		const { rows } = await joined({ 'a.csv': [question('1')], 'b.csv': [{ login: 'x', name: 'X' }, answer('5', '1', { by: 'x' })] });
		expect(rows[0]!.at('question')).toEqual({ file: 'a.csv', line: 1, column: 5 });
		expect(rows[0]!.at('answer')).toEqual({ file: 'b.csv', line: 2, column: 4 });
		expect(rows[0]!.at('doctor')).toEqual({ file: 'b.csv', line: 1, column: 2 });
	});

	it('keeps texts that are Markdown already, as workbooks have them', async () => {
		const { rows } = await joined({ 'a.xlsx': [question('1', { title: new MarkdownText('a **b**', 'a b') }), answer('5', '1', { text: new MarkdownText('10⁹ *x*') })] });
		expect(rows[0]!.values).toMatchObject({ title: 'a b', answer: new MarkdownText('10⁹ *x*') });
	});

	it('puts each answer into one entry, or says why not, whatever the order of rows', async () => {
		const key = fc.constantFrom('1', '2', '3', '4');
		const rows = fc.array(fc.oneof(key.map((one) => question(one)), fc.tuple(fc.nat({ max: 99 }), key).map(([n, of]) => answer(`a${n}`, of))), { maxLength: 20 });
		await fc.assert(fc.asyncProperty(rows, async (all) => {
			const { entries, told } = await joined({ 'a.csv': all });
			const records = entries.reduce((sum, { records: count }) => sum + Number(count), 0);
			expect(records + told.length).toBe(all.length);
			for (const { id, answer: first, further } of entries) {
				const expected = all.filter(({ of }) => of === id).map(({ text }) => text);
				expect([first, ...(further as unknown[])]).toEqual(expected);
			}
		}));
	});
});
