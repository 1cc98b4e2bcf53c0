import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../../../src/import/mapping/read.ts';
import { Mapper } from '../../../../src/import/mapping/mapper.ts';
import { MARKUP } from '../../../../src/import/formats/markup.ts';
import type { RawRow } from '../../../../src/import/row.ts';

const raw = (values: Record<string, unknown>): RawRow => ({
	kind: 'row',
	file: 'a.csv',
	line: 2,
	column: 1,
	values,
	at: (name) => ({ line: 2, column: Object.keys(values).indexOf(name) + 1 }),
});

const mapper = (yaml: string): Mapper => new Mapper(parseMapping(yaml, 'm.yml'), MARKUP);

describe('Mapper', () => {
	it('takes fields from columns, translates values and fills in the rest', () => {
		const yaml = `
fields:
  title: 標題
  question: [內容, 補充]
  age: { from: 資料, match: '(\\d+~\\d+)歲' }
  sex: { from: 資料, match: '[男女]' }
values:
  sex: { 女: female, 男: male }
  specialty: { 腫瘤科: oncology }
  topics: { 肝癌: liver-cancer }
defaults:
  lang: zh-hant
ignore: [信箱]
`;
		const values = { 標題: 'T', 內容: 'Q1', 補充: 'Q2', 資料: '女 30~39歲', specialty: '腫瘤科', topics: ['肝癌'], 信箱: 'x', 電話: 'y' };
		const mapped = mapper(yaml).map(raw(values));
		expect(mapped.values).toEqual({
			title: 'T',
			question: 'Q1\n\nQ2',
			age: '30~39',
			sex: 'female',
			specialty: 'oncology',
			topics: ['liver-cancer'],
			lang: 'zh-hant',
		});
		expect(mapped.at('question')).toEqual({ line: 2, column: 2 });
		expect(mapper(yaml).unknown(raw(values))).toEqual(['電話']);
	});

	it('points out values that a pattern does not match', () => {
		const mapped = mapper("fields: { age: { from: info, match: '^\\d+$' } }").map(raw({ info: 'old' }));
		expect(mapped.values).toEqual({});
		expect(mapped.findings).toMatchObject([{ kind: 'flagged', rule: 'no-match', line: 2, column: 1 }]);
	});

	it('finds columns whatever their case, width and spaces', () => {
		const given = mapper('fields: { answer: reply_html }').map(raw({ 'TITLE ': 'T', 'Source URL': 'u', 'Reply Html': 'A' }));
		expect(given.values).toEqual({ title: 'T', sourceUrl: 'u', answer: 'A' });
		expect(given.at('answer')).toEqual({ line: 2, column: 3 });
		// What is spelt as it should be comes first, and the other is left over.
		const twice = raw({ Title: 'second', title: 'first' });
		expect(mapper('{}').map(twice).values).toEqual({ title: 'first' });
	});

	it('turns columns of HTML into Markdown', () => {
		const { values } = mapper('fields: { answer: { from: body, html: true } }').map(raw({ body: '<p>A <b>b</b></p>' }));
		expect(values.answer).toMatchObject({ markdown: 'A **b**\n' });
	});

	it('says everything that is wrong with a mapping, with its place', () => {
		const yaml = "feilds: {}\ndates: ymd2\nfields:\n  titel: x\n  age: { from: a, match: '(' }\n";
		expect(() => parseMapping(yaml, 'm.yml')).toThrow(
			/^m\.yml:1:1: .*feilds.*\nm\.yml:2:8: .*ymd2.*\nm\.yml:4:3: .*titel.*\nm\.yml:5:26: .*match/,
		);
		expect(() => parseMapping('a: [', 'm.yml')).toThrow(/m\.yml:1:\d+: /);
	});
});
