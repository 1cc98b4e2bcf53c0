import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../src/import/formats/csv/parse.ts';
import { linesOf, read } from './rows.ts';

const csv = (text: string, delimiter?: string): Promise<unknown[]> =>
	read(parseCsv(linesOf(text), 'a.csv', delimiter));

describe('parseCsv', () => {
	it('reads cells in quotation marks, over lines too', async () => {
		expect(await csv('id,title,answer\n1,"a, ""b""","one\n\ntwo"\n\n2, "c" ,\n')).toEqual([
			{ line: 2, id: '1', title: 'a, "b"', answer: 'one\n\ntwo' },
			{ line: 6, id: '2', title: 'c' },
		]);
	});

	it('tells the delimiter from the first row', async () => {
		expect(await csv('id;"a,b";c\n1;2;3')).toEqual([{ line: 2, id: '1', 'a,b': '2', c: '3' }]);
		expect(await csv('id\ttitle\n1\ta, b')).toEqual([{ line: 2, id: '1', title: 'a, b' }]);
		expect(await csv('id|a,b,c\n1|2', '|')).toEqual([{ line: 2, id: '1', 'a,b,c': '2' }]);
	});

	it('leaves quotation marks inside bare cells as they are', async () => {
		expect(await csv('a,b\n5" deep,x"y')).toEqual([{ line: 2, a: '5" deep', b: 'x"y' }]);
	});

	it('loses one row to a stray quotation mark, and none below it', async () => {
		const rows = await csv('a,b\n1,"x"y\n2,3\n4,"open\n5,6\n7,8');
		expect(rows).toMatchInlineSnapshot(`
			[
			  "a.csv:2:6: csv-quotes: Behind a closing quotation mark stands something other than ",", in the row that begins in line 2. Put the whole cell in quotation marks, and write each one inside it twice ("").",
			  {
			    "a": "2",
			    "b": "3",
			    "line": 3,
			  },
			  "a.csv:4:3: csv-quotes: A quotation mark in this row is never closed. Put the whole cell in quotation marks, and write each one inside it twice ("").",
			  {
			    "a": "5",
			    "b": "6",
			    "line": 5,
			  },
			  {
			    "a": "7",
			    "b": "8",
			    "line": 6,
			  },
			]
		`);
	});

	it('refuses a row of too few or too many cells', async () => {
		expect(await csv('a,b\n1\n1,2,\n1,2,3')).toMatchInlineSnapshot(`
			[
			  "a.csv:2:1: csv-cells: This row has 1 cells, and the first row names 2 columns. Put cells that hold the delimiter or a line's end in quotation marks.",
			  {
			    "a": "1",
			    "b": "2",
			    "line": 3,
			  },
			  "a.csv:4:1: csv-cells: This row has 3 cells, and the first row names 2 columns. Put cells that hold the delimiter or a line's end in quotation marks.",
			]
		`);
	});

	it('says which cell begins where', async () => {
		const [row] = await Array.fromAsync(parseCsv(linesOf('id,answer,date\n1,"a\nb",2017'), 'a.csv'));
		expect(row).toMatchObject({ kind: 'row' });
		if (row?.kind !== 'row') return;
		expect([row.at('answer'), row.at('date'), row.at('none')]).toEqual([
			{ line: 2, column: 3 },
			{ line: 3, column: 4 },
			{ line: 2, column: 1 },
		]);
	});

	it('cannot go on without names of columns', async () => {
		await expect(csv('a,b,a\n')).rejects.toThrowErrorMatchingInlineSnapshot(
			`[ImportError: a.csv:1:5: The column "a" stands twice in the first row.]`,
		);
		await expect(csv(',\n')).rejects.toThrowErrorMatchingInlineSnapshot(
			`[ImportError: a.csv:1:1: The first row names no column.]`,
		);
	});

	it('gives back whatever was written', async () => {
		const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', ';', '功') });
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), async (rows) => {
				const written = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
				const given = await csv(['a,b', ...written].join('\n'));
				const filled = rows
					.map(([a, b]) => Object.fromEntries(Object.entries({ a, b }).filter(([, text]) => text.trim() !== '')))
					.filter((row) => Object.keys(row).length > 0);
				expect(given).toEqual(filled.map((row) => ({ line: expect.any(Number) as number, ...row })));
			}),
		);
	});
});
