import { expect, test } from 'vitest';
import { toRecord } from '../../../../src/search/index/record.ts';
import { documentHash } from '../../../../src/search/index/source.ts';
import { shardLanguage, shardName } from '../../../../src/search/index/shard.ts';
import { WordCounts } from '../../../../src/search/index/wordCounts.ts';
import { document } from '../documents.ts';

test('a record has its sections in order, a mark between any two', () => {
	const { record, questionLength } = toRecord(document({ title: 'Gout?', question: 'My toe-nail hurts.', answer: 'Rest.', more: '' }), 'en-x-0');
	expect(record).toEqual({
		url: '/q/2017/gout/',
		content: 'Gout? `` My toe-` nail hurts. `` Rest. `` ',
		language: 'en-x-0',
		meta: { title: 'Gout?' },
		filters: { date: ['2017-01-03'] },
	});
	expect(questionLength).toBe(6);
});

test('a title with which the question begins stands once', () => {
	const { record, questionLength } = toRecord(document({ title: 'My toe hurts', question: 'My toe hurts! Why?', answer: 'Rest.', more: 'More.' }), 'en-x-0');
	expect(record.content).toBe('`` My toe hurts! Why? `` Rest. `` More.');
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
	counts.add('Gout and gout, B12 x café cafe');
	counts.add('GOUT');
	expect(Object.fromEntries(counts.counts)).toEqual({ gout: 2, and: 1, cafe: 1 });
});
