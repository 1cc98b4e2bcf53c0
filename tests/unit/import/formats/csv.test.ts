import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../src/import/formats/csv/parse.ts';
import { linesOf, read } from './rows.ts';

const csv = (text: string, delimiter?: string, known: readonly string[] = []): Promise<unknown[]> =>
	read(parseCsv(linesOf(text), 'a.csv', { delimiter, isKnown: (name) => known.includes(name) }));

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

	it('takes cells that are left out at the end for empty, and refuses what may be the rest of a row', async () => {
		expect(await csv('a,b,c\n1,2\n1,2,3,\n1,2,3,4\n1,2\nrest\n1,2\nmore,3')).toMatchInlineSnapshot(`
			[
			  {
			    "a": "1",
			    "b": "2",
			    "line": 2,
			  },
			  {
			    "a": "1",
			    "b": "2",
			    "c": "3",
			    "line": 3,
			  },
			  "a.csv:4:1: csv-cells: This row has 4 cells, and the first row names 3 columns. Put cells that hold the delimiter or a line's end in quotation marks.",
			  {
			    "a": "1",
			    "b": "2",
			    "line": 5,
			  },
			  "a.csv:6:1: csv-cells: This row has 1 cell, and the first row names 3 columns. It may be the rest of the row above, which is then cut short. Put cells that hold the delimiter or a line's end in quotation marks.",
			  {
			    "a": "1",
			    "b": "2",
			    "line": 7,
			  },
			  "a.csv:8:1: csv-cells: This row has 2 cells, and the first row names 3 columns. It may be the rest of the row above, which is then cut short. Put cells that hold the delimiter or a line's end in quotation marks.",
			]
		`);
	});

	it('follows the delimiter that Excel names, and finds the names of columns below titles', async () => {
		const row = { line: 3, title: 'Tea', doctor: 'Reed' };
		expect(await csv('sep=;\ntitle;doctor\nTea;Reed')).toEqual([row]);
		expect(await csv('"sep=|"\ntitle|doctor\nTea|Reed')).toEqual([row]);
		expect(await csv('Export, of, all\ntitle;doctor\nTea;Reed', undefined, ['title', 'doctor'])).toEqual([
			'a.csv:1:1: above-header: "Export, of, all" stands above the rows; it is none. Nothing is to be done if it is a title.',
			row,
		]);
	});

	it('takes what programs write for nothing as nothing, and points out their errors', async () => {
		expect(await csv('a,b,c,d\n\\N,NULL,#N/A,1\n1,#REF!,#NAME?,2')).toEqual([{ line: 2, d: '1' }, { line: 3, a: '1', d: '2' }]);
		const [row] = await Array.fromAsync(parseCsv(linesOf('a,b\n1,#REF!'), 'a.csv'));
		expect(row).toMatchObject({ findings: [{ rule: 'cell-error', line: 2, column: 3 }] });
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
		await expect(csv(',\n')).rejects.toThrowErrorMatchingInlineSnapshot(
			`[ImportError: a.csv:1:1: The first row names no column.]`,
		);
	});

	it('tells columns of one name apart', async () => {
		expect(await csv('a,b,a\n1,2,3')).toEqual([
			'a.csv:1:5: column-twice: The column "a" stands here again; it is read as "a (2)". Name "a (2)" in a mapping where it holds something.',
			{ line: 2, a: '1', b: '2', 'a (2)': '3' },
		]);
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
