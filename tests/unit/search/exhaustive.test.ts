import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TUNING } from '../../../src/search/rank/tuning.ts';
import type { SearchDocument } from '../../../src/search/types.ts';
import { document } from './documents.ts';
import { TestSite } from './site.ts';

const WORDS = ['gout', 'toe', 'flu', 'knee', 'rash', 'itch'];
const PAGE = 10;

/** An entry as whoever reads every text sees it. */
interface Read {
	id: string;
	title: string[];
	asked: string[];
	words: string[];
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** As docs/search.md tells: a mark stands between any two sections, and a title with which the question begins is left out. */
function read({ id, title, question, answer }: SearchDocument): Read {
	const asked = [...(question.startsWith(title) && /^$| /.test(question.slice(title.length, title.length + 1)) ? [] : words(title)), '|', ...words(question)];
	return { id, title: words(title), asked, words: [...asked, '|', ...words(answer), '|'] };
}

/** The score of every entry by the formula written out, but for nearness; those that hold too little are left out. */
function scores(all: readonly Read[], query: readonly string[]): Map<string, number> {
	const mean = (of: (one: Read) => string[]): number => all.reduce((sum, one) => sum + of(one).length, 0) / all.length;
	const means = { words: mean((one) => one.words), asked: mean((one) => one.asked) };
	const rarity = (word: string): number => {
		const holding = all.filter((one) => one.words.includes(word)).length;
		return Math.log(1 + (all.length - holding + 0.5) / (holding + 0.5));
	};
	const known = query.filter((word) => all.some((one) => one.words.includes(word)));
	const tf = (list: readonly string[], word: string, b: number, average: number): number => {
		const times = list.filter((one) => one === word).length;
		return times === 0 ? 0 : (times * 2.2) / (times + 1.2 * (1 - b + (b * list.length) / average));
	};
	const sum = (of: (word: string) => number): number => known.reduce((total, word) => total + of(word), 0);
	const rows = all.map((one) => ({
		id: one.id,
		held: sum((word) => (one.words.includes(word) ? rarity(word) : 0)),
		points:
			sum((word) => rarity(word) * (tf(one.words, word, TUNING.lengthOfWhole, means.words) + TUNING.question * tf(one.asked, word, TUNING.lengthOfQuestion, means.asked))) +
			(TUNING.title * sum((word) => (one.title.includes(word) && one.words.includes(word) ? rarity(word) : 0)) ** 2) / sum(rarity),
	}));
	const most = Math.max(...rows.map(({ held }) => held));
	return new Map(rows.filter(({ held }) => held > 0 && held >= TUNING.leastHeld * most).map(({ id, points }) => [id, points]));
}

test('the ten entries of each page are those of whoever reads every text', async () => {
	const text = (least: number, most: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((list) => list.join(' '));
	const entry = fc.record({ title: text(1, 2), question: text(1, 4), answer: text(0, 4), sex: fc.constantFrom('male', 'female') });
	const query = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });
	await fc.assert(
		fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 25 }), fc.array(query, { minLength: 1, maxLength: 4 }), fc.constantFrom(5, 1000), async (entries, queries, maxShard) => {
			const site = await TestSite.open();
			try {
				const documents = entries.map((one, i) => document({ id: `e${String(i).padStart(2, '0')}`, ...one }));
				await site.build(documents, { maxShard });
				const search = site.search();
				const places = new Map([...documents].sort((a, b) => (`${a.sex} ${a.id}` < `${b.sex} ${b.id}` ? -1 : 1)).map(({ id }, place) => [id, place]));
				for (const asked of queries) {
					const naive = scores(documents.map(read), asked);
					const { hits, head } = await search.ask(asked.join(' '), {}, true);
					expect(head.total).toBe(naive.size);
					// Sums in another order differ in their last digits.
					const points = (id: string): number => Math.round(naive.get(id)! * 1e9);
					const ordered = [...naive.keys()].sort((a, b) => points(b) - points(a) || places.get(a)! - places.get(b)!);
					for (let from = 0; from < ordered.length; from += PAGE) {
						expect(hits.slice(from, from + PAGE).map(({ id }) => id).sort()).toEqual(ordered.slice(from, from + PAGE).sort());
					}
					for (const { id, score } of hits) expect(score).toBeGreaterThan(naive.get(id)! - 1e-9);
				}
			} finally {
				await site.close();
			}
		}),
		{ numRuns: 25 },
	);
});
