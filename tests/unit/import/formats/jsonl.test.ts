import { describe, expect, it } from 'vitest';
import { parseJsonl } from '../../../../src/import/formats/json/lines.ts';
import { readRecord } from '../../../../src/import/formats/json/record.ts';
import type { RawRow } from '../../../../src/import/row.ts';
import type { Finding } from '../../../../src/import/finding.ts';
import { linesOf, read } from './rows.ts';

const parseJsonLine = (text: string, line: number, file: string): RawRow | Finding => readRecord({ text, line, column: 1 }, file, () => true);

describe('parseJsonl', () => {
	it('reads one object a line, and says what is none', async () => {
		const source = '{"id":"a"}\n\n{"id":\n[1]\n{"id":"b",}\n{"id":"c"}';
		expect(await read(parseJsonl(linesOf(source), 'a.jsonl'))).toMatchInlineSnapshot(`
			[
			  {
			    "id": "a",
			    "line": 1,
			  },
			  "a.jsonl:3:7: not-json: This is not valid JSON: Unexpected end of JSON input. Write whole objects, their line ends as \\n and their quotation marks as \\".",
			  "a.jsonl:4:1: not-an-object: This is valid JSON, but not an object. Write each row as an object: {"id": …, "title": …}.",
			  "a.jsonl:5:11: not-json: This is not valid JSON: Expected double-quoted property name. Write whole objects, their line ends as \\n and their quotation marks as \\".",
			  {
			    "id": "c",
			    "line": 6,
			  },
			]
		`);
	});

	it('points at the value of a field', () => {
		const line = '{"title": "\\"age\\": no", "age": "x"}';
		const row = parseJsonLine(line, 7, 'a.jsonl');
		expect(row.kind === 'row' && row.at('age')).toEqual({ line: 7, column: line.lastIndexOf('"x"') + 1 });
		expect(row.kind === 'row' && row.at('sex')).toEqual({ line: 7, column: 1 });
	});

	it('reads lines that stray backslashes of Big5 text have broken, and says so', () => {
		const row = parseJsonLine('{"title": "肝功\\能", "asker": "許\\"}', 1, 'a.jsonl');
		expect(row).toMatchObject({
			values: { title: '肝功能', asker: '許' },
			findings: [{ kind: 'mended', rule: 'stray-backslash' }],
		});
	});

	it('gives numbers as they are written', async () => {
		expect(await read(parseJsonl(linesOf('{"id": 1850213377031340911, "dose": 1.50, "age": 34}'), 'a.jsonl'))).toEqual([{ line: 1, id: '1850213377031340911', dose: '1.50', age: 34 }]);
	});
});
