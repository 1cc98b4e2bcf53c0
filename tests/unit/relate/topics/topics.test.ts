import { describe, expect, test } from 'vitest';
import { topicClusters } from '../../../../src/relate/clusters.ts';
import { relate, relateAll, type RelateTopic } from '../../../../src/relate/index.ts';
import { entry } from '../documents.ts';

function topic(id: string, ...names: string[]): RelateTopic {
	return { id, specialty: id.split('/')[0]!, names };
}

const TOPICS = [
	topic('hepatology/liver-tumour', 'Liver tumour', 'liver cancer'),
	topic('surgery/liver-tumour', 'Liver tumour'),
	topic('surgery/liver', 'Liver'),
	topic('nephrology/kidney-stones', 'Kidney stones'),
	topic('nephrology/kidney-transplant', 'Kidney transplant'),
	topic('paediatrics/people', 'Drugs and young people'),
];

describe('assigned topics', () => {
	test('are those whose whole name stands in the title', () => {
		const assigned = relateAll([entry('a', 'Do kidney stones come back?', { specialty: 'nephrology' })], TOPICS).get('a')?.assigned;
		expect(assigned).toEqual([{ topic: 'nephrology/kidney-stones', confidence: 1 }]);
	});

	test('are surer from the title than from the question, and of the own specialty than of another', () => {
		const confidence = (title: string, question: string, specialty: string): number | undefined =>
			relateAll([entry('a', title, { question, specialty })], TOPICS).get('a')?.assigned[0]?.confidence;
		expect(confidence('Kidney stones', '', 'nephrology')).toBe(1);
		expect(confidence('Kidney stones', '', 'surgery')).toBe(0.9);
		expect(confidence('Pain', 'I have kidney stones.', 'nephrology')).toBe(0.7);
	});

	test('are none where the editor named some', () => {
		const documents = [entry('a', 'Do kidney stones come back?', { topics: ['surgery/liver'] })];
		expect(relateAll(documents, TOPICS).get('a')?.assigned).toEqual([]);
	});
});

describe('related topics', () => {
	test('reach across specialties, and no two say the same', () => {
		const { topics } = relateAll([entry('a', 'Liver cancer that has not spread', { topics: ['hepatology/liver-tumour'] })], TOPICS).get('a')!;
		expect(topics).toEqual(['hepatology/liver-tumour', 'surgery/liver']);
	});

	test('are told by neighbours', () => {
		const documents = [
			entry('a', 'Lithotripsy on Monday, how long off work?'),
			entry('b', 'Lithotripsy: how long off work?', { topics: ['nephrology/kidney-stones'] }),
		];
		expect(relateAll(documents, TOPICS).get('a')?.topics).toContain('nephrology/kidney-stones');
	});

	test('are told by what editors name together', () => {
		const together = ['nephrology/kidney-stones', 'surgery/liver'];
		const documents = [
			entry('a', 'Hiccups', { topics: ['nephrology/kidney-stones'] }),
			entry('b', 'Sneezing', { topics: together }),
			entry('c', 'Yawning', { topics: together }),
		];
		expect(relateAll(documents, TOPICS).get('a')?.topics).toEqual(together);
	});
});

describe('clusters', () => {
	const documents = [
		...['Lost my sense of smell', 'Sense of smell gone after a cold', 'Will my sense of smell come back?', 'Smell and sense of taste lost'].map((title, i) =>
			entry(`smell-${i}`, title, { specialty: 'ear-nose-throat' }),
		),
		...Array.from({ length: 150 }, (_, i) => entry(`other-${i}`, `${(Math.imul(i + 1, 2654435761) >>> 0).toString(36)} ${(Math.imul(i + 500, 2246822519) >>> 0).toString(36)}`)),
	];
	const state = relate(documents, []).state.languages.get('en')!;

	test('are entries alike, named by the words they share', () => {
		const [cluster, ...more] = topicClusters(state, () => true);
		expect(more).toEqual([]);
		expect(cluster?.entries.toSorted()).toEqual(['smell-0', 'smell-1', 'smell-2', 'smell-3']);
		expect(cluster?.specialty).toBe('ear-nose-throat');
		expect(cluster?.words).toContain('smell');
	});

	test('leave out entries that have a topic', () => {
		expect(topicClusters(state, (id) => id !== 'smell-0')).toEqual([]);
	});
});

test("a reason is a topic's name in the language of the entry, where it has one", () => {
	const topics = [{ ...topic('hepatology/fatty-liver', 'Fatty liver', '脂肪肝'), translations: { 'zh-hant': '脂肪肝' } }];
	const documents = [entry('a', '脂肪肝會好嗎', { lang: 'zh-hant' }), entry('b', '脂肪肝可以治好嗎', { lang: 'zh-hant' })];
	expect(relateAll(documents, topics).get('a')?.similar[0]?.why[0]).toBe('脂肪肝');
});
