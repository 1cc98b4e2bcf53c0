import { expect, test } from 'vitest';
import { toRecord } from '../../../../src/search/index/record.ts';
import { documentHash } from '../../../../src/search/index/source.ts';
import { shardLanguage, shardName } from '../../../../src/search/index/shard.ts';
import { WordCounts } from '../../../../src/search/index/wordCounts.ts';
import { toIndexText } from '../../../../src/search/text/marks.ts';
import { Tokens } from '../../../../src/search/text/tokens.ts';
import { document } from '../documents.ts';

const tokens = new Tokens('en');

test('a record has its sections in order, a mark between any two', () => {
	const { record, words, questionLength } = toRecord(document({ title: 'Gout?', question: 'My toe-nail hurts.', answer: 'Rest.', more: '' }), 'en-x-0', tokens);
	expect(record).toEqual({
		url: '/q/2017/gout/',
		content: 'gout ` my toe nail hurts ` rest `',
		language: 'en-x-0',
		meta: { title: 'gout' },
		filters: { date: ['2017-01-03'] },
	});
	expect(words.map(({ written }) => written).join(' ')).toBe('Gout? `` My toe-` nail hurts. `` Rest. ``');
	expect(questionLength).toBe(6);
});

test('a title with which the question begins stands once', () => {
	const { words, questionLength } = toRecord(document({ title: 'My toe hurts', question: 'My toe hurts! Why?', answer: 'Rest.', more: 'More.' }), 'en-x-0', tokens);
	expect(words.map(({ written }) => written).join(' ')).toBe('`` My toe hurts! Why? `` Rest. `` More.');
	expect(questionLength).toBe(5);
});

test("each shard's ids begin with a language of its own, which Pagefind does not part Chinese by", () => {
	expect(shardLanguage('en', '0')).toBe('en-x-0');
	expect(shardLanguage('pt-br', 'new')).toBe('pt-x-new');
	expect(shardLanguage('zh-hant', '2')).toBe('unknown-x-2');
});

test('a shard is named by what is in it', () => {
	const key = { id: 'gout', lang: 'en', hash: 'a' };
	expect(shardName('en', '0', [key])).toMatch(/^en-0-[0-9a-f]{10}$/);
	expect(shardName('en', '0', [key])).toBe(shardName('en', '0', [{ ...key }]));
	expect(shardName('en', '0', [{ ...key, hash: 'b' }])).not.toBe(shardName('en', '0', [key]));
});

test('the hash of a document is of all that is indexed, and of no name', () => {
	const one = document({});
	expect(documentHash({ ...one, doctor: { ...one.doctor, name: 'Another' } })).toBe(documentHash(one));
	for (const [key, value] of Object.entries({ title: 'x', question: 'x', answer: 'x', more: 'x', date: '2018-01-01', age: '0-9', sex: 'other', path: '/x/' })) {
		expect(documentHash({ ...one, [key]: value })).not.toBe(documentHash(one));
	}
});

test('words are counted once for each entry that holds them', () => {
	const counts = new WordCounts();
	for (const text of ['Gout and gout, B12 x café cafe x-ray', 'GOUT, an x-ray, co-trim-ox']) {
		counts.add(tokens.read(toIndexText(text).split(' ')));
	}
	expect(Object.fromEntries(counts.words.counts)).toEqual({ gout: 2, and: 1, cafe: 1, 'x-ray': 2, ray: 2, an: 1, co: 1, trim: 1, ox: 1 });
});
