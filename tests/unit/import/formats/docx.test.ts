import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocx } from '../../../../src/import/formats/docx/parse.ts';
import { MarkdownText } from '../../../../src/import/row.ts';
import { documentOf, zipOf } from '../../../fixtures/office.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'docx-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const KNOWN = ['title', 'question', 'answer', 'date', 'doctor', 'specialty', '問題', '回答'];

/** The rows of a document as Markdown, and what was said of it by rule, place and words. */
async function read(file: string): Promise<{ rows: Record<string, string>[]; said: string[]; places: unknown[] }> {
	const rows: Record<string, string>[] = [];
	const said: string[] = [];
	const places: unknown[] = [];
	for await (const one of parseDocx(file, (name) => KNOWN.includes(name.toLowerCase()))) {
		const findings = one.kind === 'row' ? (one.findings ?? []) : [one];
		said.push(...findings.map(({ rule, place, message }) => `${rule} ${place ?? ''}: ${message}`));
		if (one.kind !== 'row') continue;
		rows.push(Object.fromEntries(Object.entries(one.values).map(([name, value]) => [name, value instanceof MarkdownText ? value.markdown.trim() : String(value)])));
		places.push(one.at('Answer').place ?? '');
	}
	return { rows, said, places };
}

async function readBody(body: string, styles?: string): ReturnType<typeof read> {
	const file = join(folder, 'a.docx');
	writeFileSync(file, await documentOf(body, styles));
	return read(file);
}

const p = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

it('a document of LibreOffice: many questions, under headings and in tables', async () => {
	const { rows, said, places } = await read(join(import.meta.dirname, '../../../fixtures/sources/answers.docx'));
	expect(rows).toEqual([
		{
			$heading: 'Is a white count of 10⁹/L low?', title: 'Is a white count of 10⁹/L low?',
			Question: 'My count is 3.1 × 10⁹/L.\n\nWhat does it mean? I read of 肝臓（かんぞう）.',
			Answer: 'It is a little low\\[1].\n\n\\[1] Laboratories differ.\n\n- Ask ~~in a year~~ in a week.\n- Rest.\n\n|       |            |\n| ----- | ---------- |\n| count | what to do |\n| 3.1   | test again |',
			Date: '3 January 2017', Doctor: 'Dr. Lin Demo', Specialty: 'Haematology',
		},
		{
			$heading: 'May I give blood?', title: 'May I give blood?', Question: 'I had a cold [last week](https://example.org/cold).', Answer: 'Wait until you are well.\n\nThen ask again.',
			Date: '2017-03-04', Doctor: 'Dr. Lin Demo', Specialty: 'Haematology',
		},
	]);
	expect(said).toEqual([
		'docx-hidden paragraph 6: "Ask her husband." is hidden in the document; it was left out.',
		'docx-deleted paragraph 8: "twice a day" was deleted while changes were tracked; it was left out.',
		"docx paragraph 1: Unrecognised run style: 'Footnote Characters' (Style ID: FootnoteCharacters).",
		'above-header paragraph 1: "Answers of 2017" stands above the rows; it is none.',
		'above-header paragraph 2: "Collected for the site." stands above the rows; it is none.',
		'html-script paragraph 4: In "Question": 1 text above or below the line written in characters that stand on it.',
		'html-script paragraph 3: In "title": 1 text above or below the line written in characters that stand on it.',
	]);
	expect(places).toEqual(['paragraph 6', 'paragraph 19']);
});

describe('entries of a document', () => {
	it('are one, with its labels before the words or alone and strong', async () => {
		const strong = (words: string): string => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r></w:p>`;
		const { rows } = await readBody(`${p('問題：肝に脂肪があります。')}${strong('回答')}${p('多くは治ります。')}${p('問題ありません。')}`);
		expect(rows).toEqual([{ 問題: '肝に脂肪があります。', 回答: '多くは治ります。\n\n問題ありません。' }]);
	});

	it('begin where the first label stands again', async () => {
		const { rows } = await readBody(`${p('Question: One?')}${p('Answer: Yes.')}${p('And no.')}${p('Question: Two?')}${p('Answer: No.')}`);
		expect(rows).toEqual([{ Question: 'One?', Answer: 'Yes.\n\nAnd no.' }, { Question: 'Two?', Answer: 'No.' }]);
	});

	it('are the rows of a table whose first row names columns', async () => {
		const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
		const { rows } = await readBody(`<w:tbl>${row('Question', 'Answer', 'Nr')}${row('One?', 'Yes.', '1')}${row('Two?', '', '2')}</w:tbl>`);
		expect(rows).toEqual([{ Question: 'One?', Answer: 'Yes.', Nr: '1' }, { Question: 'Two?', Nr: '2' }]);
	});

	it('that are none are told what to do', async () => {
		await expect(readBody(p('Just words.'))).rejects.toThrow(/a\.docx has no paragraph or heading that names a field/);
		writeFileSync(join(folder, 'b.docx'), await zipOf({ 'a.txt': 'x' }));
		await expect(read(join(folder, 'b.docx'))).rejects.toThrow(/b\.docx is no Word document/);
	});
});

describe('words of a document', () => {
	const answer = (inner: string, styles?: string): ReturnType<typeof read> => readBody(`${p('Question: One?')}<w:p><w:r><w:t xml:space="preserve">Answer: </w:t></w:r>${inner}</w:p>`, styles);

	it('in formulas stay, and read the same on a line', async () => {
		const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
		const { rows } = await answer(`<m:oMath><m:f><m:num>${t('a+b')}</m:num><m:den>${t('2')}</m:den></m:f>${t(' = ')}<m:sSup><m:e>${t('10')}</m:e><m:sup>${t('-3')}</m:sup></m:sSup></m:oMath>`);
		expect(rows[0]!['Answer']).toBe('(a+b)/2 = 10⁻³');
	});

	it('that styles hide are not published', async () => {
		const styles = '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Note"><w:basedOn w:val="Base"/></w:style>';
		const { rows, said } = await answer('<w:r><w:t>Yes</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Note"/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Note"/><w:vanish w:val="0"/></w:rPr><w:t>!</w:t></w:r>', styles);
		expect(rows[0]!['Answer']).toBe('Yes!');
		expect(said).toContain('docx-hidden paragraph 2: "secret" is hidden in the document; it was left out.');
	});

	it('that conversion loses are told', async () => {
		const { said } = await answer('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></mc:Choice></mc:AlternateContent><w:t>Yes</w:t></w:r>');
		expect(said.some((one) => /"In a box" stands where it cannot be read/.test(one))).toBe(true);
	});
});
