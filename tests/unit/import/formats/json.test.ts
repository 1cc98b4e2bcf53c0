import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonOptions, parseJson } from '../../../../src/import/formats/json/parse.ts';
import { withPaths } from '../../../../src/import/formats/json/nested.ts';
import { offsetOf } from '../../../../src/import/formats/json/places.ts';
import { read } from './rows.ts';

const KNOWN = ['id', 'title', 'question', 'answer'];

/** What is read of a text that comes in pieces. */
async function parsed(text: string, options: JsonOptions = {}, size = text.length): Promise<unknown[]> {
	async function* pieces(): AsyncGenerator<string> {
		for (let at = 0; at < text.length; at += Math.max(1, size)) yield await Promise.resolve(text.slice(at, at + Math.max(1, size)));
	}
	return read(parseJson(pieces(), 'a.json', { isKnown: (name) => KNOWN.includes(name), ...options }));
}

describe('a file of JSON', () => {
	it('gives the objects of its list, each with its place', async () => {
		expect(await parsed('[\n  {"id": 1},\n  {"id": 2, "title": "}]"}\n]')).toEqual([{ line: 2, id: 1 }, { line: 3, id: 2, title: '}]' }]);
		expect(await parsed('[]')).toEqual([]);
	});

	it('gives numbers as they are written, however long', async () => {
		expect(await parsed('[{"id": 1850213377031340911, "title": 1.50, "answer": [9007199254740993]}]')).toEqual([{ line: 1, id: '1850213377031340911', title: '1.50', answer: ['9007199254740993'] }]);
	});

	it('finds its list under a key: the first, or the one that is named', async () => {
		const text = '{"count": 2, "data": [{"id": 1}, {"id": 2}], "users": [{"id": 3}], "more": {"items": [{"id": 4}]}, "byId": {"a": {"id": 5}}}';
		expect(await parsed(text)).toEqual([
			{ line: 1, id: 1 }, { line: 1, id: 2 },
			'a.json:1:56: list-left-out: "users" holds a list of objects, too; it was left out. Say "rows: users" in a mapping, if those are the rows.',
		]);
		expect(await parsed(text, { rows: 'users' })).toEqual([{ line: 1, id: 3 }]);
		expect(await parsed(text, { rows: 'more.items' })).toEqual([{ line: 1, id: 4 }]);
		expect(await parsed(text, { rows: 'byId' })).toEqual([{ line: 1, id: 5, $key: 'a' }]);
		await expect(parsed(text, { rows: 'none' })).rejects.toThrow('a.json has no list of objects under "none". Its keys are: count, data, users, more, byId.');
	});

	it('is one row, or several behind each other, where it is no list', async () => {
		expect(await parsed('{"id": 1, "title": "t", "tags": [{"name": "x"}]}')).toEqual([
			'a.json:1:1: one-row: This object was read as one row, though "tags" in it holds objects. Say "rows: tags" in a mapping, if those are the rows.',
			{ line: 1, id: 1, title: 't', 'tags.name': ['x'] },
		]);
		expect(await parsed('{"id": 1}\n{"id": 2}\n')).toEqual([{ line: 1, id: 1 }, { line: 2, id: 2 }]);
	});

	it('loses no more than the row that is broken', async () => {
		const text = '[{"id": 1},\n {"id": 2, "title": [1},\n {"id": "3},\n {"id": 4 "title"},\n 5, "x", {"id": 6}]';
		expect(await parsed(text)).toEqual([
			{ line: 1, id: 1 },
			expect.stringMatching(/^a\.json:2:23: not-json: /),
			expect.stringMatching(/^a\.json:3:13: not-json: .*Unterminated string/),
			expect.stringMatching(/^a\.json:4:11: not-json: /),
			expect.stringMatching(/^a\.json:5:2: not-an-object: /),
			expect.stringMatching(/^a\.json:5:5: not-an-object: /),
			{ line: 5, id: 6 },
		]);
	});

	it.each(['}', ']', '}]'])('that is nothing but %s has no rows', async (text) => {
		await expect(parsed(text)).rejects.toThrow('has no list of objects');
	});

	it('that was cut short gives what is whole, and says so', async () => {
		expect(await parsed('{"data": [{"id": 1},\n  {"id": 2')).toEqual([{ line: 1, id: 1 }, 'a.json:2:3: json-cut: The file ends before what is open here is closed; it may have been cut short. Take the whole file from where it was made.']);
	});

	it('gives the same rows in whatever pieces it comes, whatever they hold', async () => {
		const rows = fc.array(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double({ noDefaultInfinity: true, noNaN: true }), fc.constant(null), fc.array(fc.string()))), { maxLength: 4 });
		await fc.assert(fc.asyncProperty(rows, fc.nat(3), fc.integer({ min: 1, max: 9 }), async (objects, indent, size) => {
			const text = JSON.stringify({ meta: { a: [1] }, data: [{ first: true }, ...objects] }, undefined, indent);
			const [, ...found] = await parsed(text, { isKnown: () => false, rows: 'data' }, size);
			expect(found.map((one) => ({ ...(one as object), line: 0 }))).toEqual(objects.map((one) => ({ ...(JSON.parse(JSON.stringify(one)) as object), line: 0 })));
		}), { numRuns: 200 });
	});
});

describe('names of values inside others', () => {
	const value = { id: 1, user: { name: 'mo', mail: { a: 'x' } }, tags: [{ name: 'a' }, { name: 'b' }], plain: ['c'], answers: [{ text: 'A', by: { id: 7 } }, { text: 'B' }], 'user.name': 'spelt', reviewed: { by: 'ada' }, none: null, empty: {} };

	it('say where they lie', () => {
		expect(withPaths(value, (name) => ['reviewed', 'answers.0.text', 'answers.1.by.id'].includes(name))).toEqual({
			id: 1, 'user.name': 'spelt', 'user.mail.a': 'x', 'tags.name': ['a', 'b'], plain: ['c'], 'answers.0.text': 'A', 'answers.text': ['A', 'B'], 'answers.by.id': [7], reviewed: { by: 'ada' }, none: null,
		});
	});

	it('lead to their places', () => {
		const text = JSON.stringify(value, undefined, 1);
		const at = (name: string): string => text.slice(offsetOf(text, name)).split(/[,\n]/)[0]!;
		expect(['id', 'user.mail.a', 'answers.1.text', 'tags.name', 'plain', 'answers.by.id'].map(at)).toEqual(['1', '"x"', '"B"', '"a"', '[', '7']);
		expect(offsetOf(text, 'mail')).toBeUndefined();
	});
});
