import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPairs, readQuestions, readSynonyms } from '../../../scripts/eval-similar/files.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'eval-similar-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

/** What is wrong, without the folder's name. */
function faultOf(read: () => unknown): string {
	try {
		read();
	} catch (error) {
		return (error as Error).message.replaceAll(`${folder}/`, '');
	}
	return 'nothing';
}

test('reads questions and pairs', () => {
	const questions = readQuestions(file('q.jsonl', '{"id":"a","text":"One"}\n\n{"id":"b","text":"Two"}\n'));
	expect(questions).toEqual([{ id: 'a', text: 'One' }, { id: 'b', text: 'Two' }]);
	expect(readPairs(file('p.tsv', 'a\tb\tlabel\r\na\tb\t1\r\nb\ta\t0\r\n'), questions)).toEqual([
		{ first: 0, second: 1, same: true },
		{ first: 1, second: 0, same: false },
	]);
});

test('says where a file is bad, and how', () => {
	const questions = [{ id: 'a', text: 'One' }];
	expect([
		faultOf(() => readQuestions(join(folder, 'none.jsonl'))).split(':')[0],
		faultOf(() => readQuestions(file('q.jsonl', '{"id":"a","text":"One"}\n{"id":"b"}'))),
		faultOf(() => readQuestions(file('q.jsonl', '{"id":"a","text":"One"}\n{"id":"a","text":"Two"}'))),
		faultOf(() => readPairs(file('p.tsv', 'a\tb\n'), questions)),
		faultOf(() => readPairs(file('p.tsv', 'a\tb\tlabel\na\tc\t1\n'), questions)),
		faultOf(() => readPairs(file('p.tsv', 'a\tb\tlabel\na\ta\tyes\n'), questions)),
		faultOf(() => readSynonyms(file('synonyms.yml', '- words: [one]\n'), 'en')),
	]).toMatchInlineSnapshot(`
		[
		  "none.jsonl cannot be read",
		  "q.jsonl:2: expected {"id": "…", "text": "…"}, both strings",
		  "q.jsonl: the id a stands there twice",
		  "p.tsv:1: expected the heading a, b, label, tabs between",
		  "p.tsv:2: no question has the id c",
		  "p.tsv:2: the label must be 0 or 1",
		  "synonyms.yml has faults: npm run check tells them",
		]
	`);
});

test('synonyms are those of one language', () => {
	const groups = file('synonyms.yml', '- words: [one, single]\n- never: [one, two]\n- { words: [發燒, 發熱], lang: zh-hant }\n');
	expect([readSynonyms(groups, 'en'), readSynonyms(groups, 'zh-hant'), readSynonyms(groups, 'fr')]).toEqual([
		{ groups: [['one', 'single']], apart: [['one', 'two']] },
		{ groups: [['發燒', '發熱']], apart: [] },
		{ groups: [], apart: [] },
	]);
});
