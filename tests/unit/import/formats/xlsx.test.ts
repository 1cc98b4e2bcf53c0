import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseXlsx, type XlsxOptions } from '../../../../src/import/formats/xlsx/parse.ts';
import { MarkdownText, type Parsed } from '../../../../src/import/row.ts';
import { workbookOf, type WorkbookParts, zipOf } from '../../../fixtures/office.ts';

const SOURCES = join(import.meta.dirname, '../../../fixtures/sources');

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The rows of a workbook, and what was said of it by rule and place. */
async function read(file: string, options?: XlsxOptions): Promise<{ rows: Record<string, unknown>[]; said: string[]; parsed: Parsed[] }> {
	const parsed: Parsed[] = [];
	for await (const one of parseXlsx(file, { isKnown: (name) => ['id', 'title', 'date', 'answer'].includes(name), ...options })) parsed.push(one);
	const rows = parsed.flatMap((one) => (one.kind === 'row' ? [one.values] : []));
	const findings = parsed.flatMap((one) => (one.kind === 'row' ? (one.findings ?? []) : [one]));
	return { rows, said: findings.map(({ rule, place }) => `${rule} ${place ?? ''}`), parsed };
}

async function readBook(parts: WorkbookParts, options?: XlsxOptions): ReturnType<typeof read> {
	const file = join(folder, 'book.xlsx');
	writeFileSync(file, await workbookOf(parts));
	return read(file, options);
}

const header = (...names: string[]): string => `<row>${names.map((name) => text(name)).join('')}</row>`;
const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: string, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;

describe('a workbook of LibreOffice', () => {
	it('gives rows under the names of its columns, as the program shows them', async () => {
		const { rows, said } = await read(join(SOURCES, 'visits.xlsx'));
		expect(rows).toEqual([
			{
				$sheet: 'Visits', id: '00042', title: 'Is a white count of 10⁹/L low?', question: 'My count is 3.1 × 10⁹/L.\nI drink H₂O & tea.',
				answer: new MarkdownText('It is a little low. Ask ~~in a year~~ in a week.\n', 'It is a little low. Ask in a year in a week.'),
				date: '2017-01-03', answered: '2017-01-04T18:30:00', specialty: '血液科', doctor: '林示範', age: '34', more: '5%',
			},
			{
				$sheet: 'Visits', id: '00044', title: 'May I give blood?', question: 'I had a cold last week.', 'question (link)': 'https://example.org/cold',
				answer: 'Wait until you are well.', date: '2017-03-04', specialty: '血液科', doctor: '林示範', age: '29',
			},
		]);
		expect(said).toEqual([
			'sheet-left-out Lists!A1', 'above-header Visits!A1', 'cell-script Visits!B4', 'cell-script Visits!C4', 'cell-struck Visits!D4', 'merged-cells Visits!G4', 'hidden-row Visits!A5',
		]);
	});

	it('whose days are counted from 1904', async () => {
		expect((await read(join(SOURCES, 'mac.xlsx'))).rows).toMatchObject([{ id: 'a', date: '2017-01-03' }, { id: 'b', date: '1998-12-31' }]);
	});
});

describe('cells', () => {
	it('of every type', async () => {
		const strings = '<si><t>shared _x000D_</t></si><si><r><t>Na</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>+</t></r></si><si><t>肝臓</t><rPh sb="0" eb="2"><t>カンゾウ</t></rPh></si>';
		const cells = [
			'<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c t="s"><v>2</v></c>', text('in _x005F_x000D_ line'), '<c t="d"><v>2017-01-03T00:00:00</v></c>', '<c t="d"><v>2017-01-03T08:15:00</v></c>',
			'<c t="b"><v>1</v></c>', '<c t="str"><f>A1</f><v>formula</v></c>', '<c><f>A1</f></c>', '<c t="e"><v>#DIV/0!</v></c>', '<c t="e"><v>#N/A</v></c>',
		];
		const { rows, said } = await readBook({ sheets: { S: `${header('id', 'title', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k')}<row>${cells.join('')}</row>` }, strings });
		expect(rows).toEqual([{ $sheet: 'S', id: 'shared \r', title: 'Na⁺', c: '肝臓', d: 'in _x000D_ line', e: '2017-01-03', f: '2017-01-03T08:15:00', g: 'true', h: 'formula' }]);
		expect(said).toEqual(['cell-error S!J2', 'cell-script S!B2', 'cell-reading S!C2', 'formula-without-value S!I2']);
	});

	it('of texts long and short, shared by many', async () => {
		const long = '肝'.repeat(5_000);
		const strings = Array.from({ length: 500 }, (_, index) => `<si><t>${index} ${index % 2 ? long : ''}</t></si>`).join('');
		const order = [499, 0, 251, 250, 499, 1];
		const { rows } = await readBook({ sheets: { S: `${header('id', 'title')}${order.map((index) => `<row>${text('x')}<c t="s"><v>${index}</v></c></row>`).join('')}` }, strings });
		expect(rows.map(({ title }) => title)).toEqual(order.map((index) => `${index} ${index % 2 ? long : ''}`));
	});

	it('that reach over others: down, the rows get their words; to the right, the first column keeps them', async () => {
		const rowsOf = ['<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" t="inlineStr"><is><t>both</t></is></c></row>', '<row r="3"><c r="B3"/></row>', '<row r="4"><c r="B4" t="inlineStr"><is><t>own</t></is></c></row>'];
		const { rows, said } = await readBook({ sheets: { S: `${header('id', 'title', 'answer')}${rowsOf.join('')}</sheetData><mergeCells><mergeCell ref="A2:A5"/><mergeCell ref="B2:C2"/></mergeCells>` } });
		// A row with nothing of its own is none.
		expect(rows).toEqual([{ $sheet: 'S', id: 'a', title: 'both' }, { $sheet: 'S', id: 'a', title: 'own' }]);
		expect(said).toEqual(['merged-cells S!A2', 'merged-cells S!B2']);
	});

	it('in columns without a name, or hidden ones, are pointed out by their names', async () => {
		const sheet = `<row><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="C1" t="inlineStr"><is><t>title</t></is></c></row><row>${text('1')}${text('2')}${text('3')}${text('4')}</row>`;
		const { rows, said, parsed } = await readBook({ sheets: { 'My sheet': sheet }, columns: '<col min="3" max="16384" hidden="1"/>' });
		expect(said).toEqual(["hidden-column 'My sheet'!C1"]);
		expect(rows).toEqual([{ $sheet: 'My sheet', id: '1', 'column 2': '2', title: '3', 'column 4': '4' }]);
		const [row] = parsed.filter((one) => one.kind === 'row');
		expect(row?.at('title')).toEqual({ line: 2, column: 3, place: "'My sheet'!C2" });
	});
});

describe('numbers', () => {
	const shown = async (pattern: string | number, value: string, properties?: string): Promise<unknown> => {
		const formats = typeof pattern === 'number' ? { styles: [pattern] } : { patterns: { 200: pattern }, styles: [200] };
		const { rows } = await readBook({ sheets: { S: `${header('id', 'title')}<row>${number('1')}${number(value, 1)}</row>` }, formats, properties });
		return rows[0]!['title'];
	};

	it.for<[string | number, string, string]>([
		// Days of every edition: those that files do not spell out, and those that they do.
		[14, '42738', '2017-01-03'], [22, '42738.34375', '2017-01-03T08:15:00'], [27, '42738', '2017-01-03'], [31, '42738', '2017-01-03'], [36, '42738', '2017-01-03'],
		[50, '42738', '2017-01-03'], [57, '42738', '2017-01-03'], [58, '42738', '2017-01-03'], [32, '0.34375', '08:15:00'], [55, '0.34375', '08:15:00'],
		['yyyy"年"m"月"d"日"', '42738', '2017-01-03'], ['[$-404]e/m/d', '42738', '2017-01-03'], ['[$-411]ge.m.d', '42738', '2017-01-03'], ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '42738', '2017-01-03'], ['dd\\.mm\\.yy;@', '42738', '2017-01-03'],
		[14, '1', '1900-01-01'], [14, '59', '1900-02-28'], [14, '61', '1900-03-01'], [14, '42738.999999', '2017-01-04'], [14, '-5', '-5'], [14, '3000000', '3000000'],
		[20, '0.5', '12:00:00'], [20, '42738.5', '2017-01-03T12:00:00'], ['[h]:mm', '1.5', '36:00:00'],
		// Others with all their digits, and with what their format adds.
		[0, '34', '34'], [0, '0.10000000000000001', '0.1'], [0, '1850213377031340911', '1850213377031340911'], [0, '1E-3', '0.001'], [0, '1.5E+20', '150000000000000000000'], [0, '-2.5', '-2.5'],
		['00000', '42', '00042'], ['0%', '0.05', '5%'], ['0%', '0.055', '5.5%'], ['0.0', '1.25', '1.25'], ['0"歲"', '34', '34歲'], ['#,##0', '12345', '12345'], ['0_);(0)', '-5', '-5'], ['"x"', '5', '5'], ['0.00E+00', '12345', '12345'], ['# ?/?', '0.5', '0.5'],
		['no [format', '7', '7'],
	])('of format %s: %s is %s', async ([pattern, value, expected]) => {
		expect(await shown(pattern, value)).toBe(expected);
	});

	it('of more than 15 digits are pointed out once a program has cut them', async () => {
		const { said } = await readBook({ sheets: { S: `${header('id', 'title')}<row>${number('1.8502133770313409E+18')}${text('x')}</row><row>${number('1850213377031340911')}${text('x')}</row>` } });
		expect(said).toEqual(['cut-number S!A2']);
	});

	it('of days in a workbook that counts from 1904', async () => {
		expect(await shown(14, '41276', 'date1904="1"')).toBe('2017-01-03');
	});
});

describe('sheets', () => {
	const sheets = { One: `${header('id', 'title')}<row>${text('1')}${text('a')}</row>`, Two: `${header('id', 'date')}<row>${text('2')}${text('b')}</row>`, Other: `<row>${text('x')}</row>` };

	it('are read where they name columns that are looked for', async () => {
		const { rows, said } = await readBook({ sheets });
		expect(rows.map(({ id, $sheet }) => [id, $sheet])).toEqual([['1', 'One'], ['2', 'Two']]);
		expect(said).toEqual(['sheet-left-out Other!A1']);
	});

	it('that are hidden, and notes on cells, are told', async () => {
		const relations = '<Relationship Id="n" Type="http://x/comments" Target="../comments1.xml"/>';
		const { said } = await readBook({ sheets: { One: sheets.One }, relations });
		expect(said).toEqual(['sheet-notes One!A1']);
	});

	it('are read by name, and no others', async () => {
		expect((await readBook({ sheets }, { sheets: ['Two'] })).rows).toEqual([{ $sheet: 'Two', id: '2', date: 'b' }]);
		await expect(readBook({ sheets }, { sheets: ['Three'] })).rejects.toThrow(/book\.xlsx has no sheet "Three"\. It has: "One", "Two", "Other"\./);
	});
});

it('says of a file that is no workbook what to do', async () => {
	const file = join(folder, 'a.xlsx');
	writeFileSync(file, 'id,title\n');
	await expect(read(file)).rejects.toThrow(/a\.xlsx cannot be read as a file of an office program/);
	writeFileSync(file, await zipOf({ 'a.txt': 'x' }));
	await expect(read(file)).rejects.toThrow(/a\.xlsx is no workbook/);
	writeFileSync(file, (await workbookOf({ sheets: { S: '<row><c></row>' } })));
	await expect(read(file)).rejects.toThrow(/sheet0\.xml is not well-formed/);
});
