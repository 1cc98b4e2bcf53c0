import { describe, expect, test } from 'vitest';
import { deserialise, relate, relateAll, relateInParallel, serialise, update, type Related, type RelateDocument } from '../../../../src/relate/index.ts';
import { entry } from '../documents.ts';

const DOCUMENTS = [entry('a', 'Does a fatty liver go away?'), entry('b', 'Can a fatty liver go away with exercise?'), entry('c', '脂肪肝會好嗎', { lang: 'zh-hant' })];

describe('the state', () => {
	test('comes out of its bytes as it went in, wherever they lie', () => {
		const { state } = relate(DOCUMENTS, []);
		const shifted = serialise(state).map((part) => new Uint8Array([0, ...part]).subarray(1));
		expect(serialise(deserialise(shifted)!)).toEqual(serialise(state));
	});

	test('of other synonyms is not taken up', () => {
		const { state } = relate(DOCUMENTS, []);
		expect(deserialise(serialise(state), { groups: [['fatty liver', 'steatosis']], apart: [] })).toBeUndefined();
		expect(update(state, { changed: [], removed: [], topics: [], synonyms: { groups: [['fatty liver', 'steatosis']], apart: [] } })).toBeUndefined();
	});

	test('that is cut short is refused', () => {
		const parts = serialise(relate(DOCUMENTS, []).state);
		expect(() => deserialise(parts.slice(0, -1))).toThrowErrorMatchingInlineSnapshot(
			`[Error: The kept relations are cut short: delete the file that holds them, and all are found again.]`,
		);
	});
});

test('threads find the same, however many, and tell how far they are', async () => {
	const words = ['liver', 'knee', 'rash', 'cough', 'fever', 'tooth', 'sleep', 'heart', 'stone', 'vision', 'ankle'];
	const pick = (i: number, k: number): string => words[Math.imul(i + 7, 2654435761 + k * 40503) >>> 28]?.toString() ?? `word${i % 97}`;
	const documents = Array.from({ length: 4100 }, (_, i): RelateDocument => entry(`e${i}`, [1, 2, 3, 4].map((k) => pick(i, k)).join(' '), { year: String(2000 + (i % 20)) }));
	const expected = relateAll(documents, []);
	documents.sort((a, b) => (a.id < b.id ? -1 : 1));
	let told = 0;
	for (const jobs of [2, 3]) {
		const related = new Map<string, Related>();
		await relateInParallel(documents, [], (id, one) => related.set(id, one), { jobs, onProgress: (done) => (told = done) });
		expect(related).toEqual(expected);
	}
	expect(told).toBe(documents.length);
}, 60_000);

test('entries of several languages are read as they go by, in the order of their ids and no other', async () => {
	const read = async (documents: RelateDocument[]): Promise<Map<string, Related>> => {
		const related = new Map<string, Related>();
		await relateInParallel(documents.values(), [], (id, one) => related.set(id, one), { jobs: 1 });
		return related;
	};
	const mixed = [DOCUMENTS[0]!, entry('aa', '脂肪肝能好嗎', { lang: 'zh-hant' }), DOCUMENTS[1]!, DOCUMENTS[2]!];
	expect(await read(mixed)).toEqual(relateAll(mixed, []));
	await expect(read(mixed.toReversed())).rejects.toThrow('order of their ids');
});
