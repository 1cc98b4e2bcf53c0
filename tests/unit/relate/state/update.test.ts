import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deserialise, relate, relateAll, serialise, update, type Related, type RelateDocument, type RelateTopic } from '../../../../src/relate/index.ts';
import { entry } from '../documents.ts';

const WORDS = ['liver', 'fatty', 'pain', 'knee', 'stairs', 'heart', 'attack', 'fever', 'child', 'rash', 'cough', 'night', 'blood', 'sugar', 'the', 'what', 'does'];
const SYNONYMS = { groups: [['heart attack', 'myocardial infarction'], ['fever', 'temperature']], apart: [['fever', 'cough']] };
const TOPICS: RelateTopic[] = ['fatty-liver', 'knee-pain', 'heart-attack', 'rash'].map((topic, i) => ({
	id: `${i % 2 === 0 ? 'hepatology' : 'general'}/${topic}`,
	specialty: i % 2 === 0 ? 'hepatology' : 'general',
	names: [topic.replace('-', ' ')],
}));

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const document = fc
	.record({
		number: fc.integer({ min: 0, max: 99 }),
		title: text,
		question: text,
		lang: fc.constantFrom('en', 'en', 'en', 'zh-hant'),
		specialty: fc.constantFrom('hepatology', 'general'),
		topics: fc.subarray(TOPICS.map(({ id }) => id), { maxLength: 2 }),
		doctor: fc.constantFrom('lin', 'mora'),
		year: fc.constantFrom('2016', '2017'),
	})
	.map(({ number, title, ...over }) => entry(`e${String(number).padStart(2, '0')}`, `${title}?`, over));
const edit = fc.record({
	changed: fc.uniqueArray(document, { selector: ({ id }) => id, maxLength: 3 }),
	removed: fc.uniqueArray(fc.integer({ min: 0, max: 99 }).map((n) => `e${String(n).padStart(2, '0')}`), { maxLength: 2 }),
	topics: fc.constantFrom(TOPICS, TOPICS, TOPICS.slice(1)),
});

describe('update', () => {
	test.each([['words alone', undefined], ['a model asked as well', 'fake']])('gives exactly what a clean run would give, over any sequence of edits, with %s', (_, embedder) => {
		const start = fc.uniqueArray(document, { selector: ({ id }) => id, minLength: 0, maxLength: 90, size: 'max' });
		fc.assert(
			fc.property(start, fc.array(edit, { minLength: 1, maxLength: 5 }), (documents, edits) => {
				const meant = (some: readonly RelateDocument[]): RelateDocument[] => (embedder ? some.map(withVector) : [...some]);
				const options = { synonyms: SYNONYMS, embedder };
				const entries = new Map(meant(documents).map((one) => [one.id, one]));
				let { related, state } = relate(meant(documents), TOPICS, options);
				for (const { changed: given, removed, topics } of edits) {
					const changed = meant(given);
					const gone = removed.filter((id) => !changed.some((one) => one.id === id));
					const updated = update(state, { changed, removed: gone, topics, ...options })!;
					apply(entries, changed, gone);
					related = overlay(related, updated.related, entries);
					state = deserialise(serialise(updated.state), SYNONYMS, embedder)!;
					expect(related).toEqual(sorted(relateAll([...entries.values()], topics, options)));
				}
			}),
			{ numRuns: 25 },
		);
	}, 60_000);
});

test('an entry is searched anew where many of its candidates went, though no word is rarer than before', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 149 }), { minLength: 30, maxLength: 60 }), (gone) => {
			// Rarity goes in steps: of 150 entries that have a word so many may go.
			const titles = ['fatty liver pain?', 'knee on stairs at night?', 'child with a rash and fever?'];
			const documents = titles.flatMap((title, kind) => Array.from({ length: 150 }, (_, i) => entry(`${kind}-${String(i).padStart(3, '0')}`, title, {})));
			const { related, state } = relate(documents, TOPICS, {});
			const removed = gone.map((i) => documents[i]!.id);
			const entries = new Map(documents.map((one) => [one.id, one]));
			apply(entries, [], removed);
			const updated = update(state, { changed: [], removed, topics: TOPICS })!;
			expect(overlay(related, updated.related, entries)).toEqual(sorted(relateAll([...entries.values()], TOPICS, {})));
		}),
		{ numRuns: 5 },
	);
});

test('an update tells relations that are wanted, though nothing changed', () => {
	const documents = WORDS.slice(0, 14).map((word, i) => entry(`e${i}`, `${word} ${WORDS[i + 1]!} ${WORDS[i + 2]!}?`, {}));
	const { related, state } = relate(documents, TOPICS, {});
	const wanted = new Set(['e3', 'e8', 'gone']);
	const updated = update(state, { changed: [], removed: [], topics: TOPICS, wanted })!;
	expect([...updated.related]).toEqual([...related].filter(([id]) => wanted.has(id)));
});

/** A model that knows which letters a title has; of Chinese it knows nothing. */
function withVector(one: RelateDocument): RelateDocument {
	if (one.lang !== 'en') return one;
	const vector = new Int8Array(8);
	for (const letter of one.title) vector[letter.charCodeAt(0) % 8]! += 3;
	return { ...one, vector };
}

function apply(entries: Map<string, RelateDocument>, changed: readonly RelateDocument[], gone: readonly string[]): void {
	for (const one of changed) entries.set(one.id, one);
	for (const id of gone) entries.delete(id);
}

function overlay(before: Map<string, Related>, updated: Map<string, Related>, entries: Map<string, RelateDocument>): Map<string, Related> {
	return sorted(new Map([...entries.keys()].map((id) => [id, (updated.get(id) ?? before.get(id))!])));
}

function sorted(related: Map<string, Related>): Map<string, Related> {
	return new Map([...related].sort(([a], [b]) => (a < b ? -1 : 1)));
}
