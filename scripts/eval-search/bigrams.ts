import { performance } from 'node:perf_hooks';
import type { Asked } from './figures.ts';
import type { IndexText } from './indexTexts.ts';
import type { EvalQuery } from './queries.ts';

/** BM25's constants, as its literature has them. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** Results kept of a query. */
const KEPT = 20;

const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+|[\p{L}\p{N}\p{M}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** What a text is compared by: each two neighbouring characters where words are not parted by spaces, words elsewhere. */
export function bigrams(text: string): string[] {
	return (text.toLowerCase().match(RUNS) ?? []).flatMap((run) => {
		const characters = Array.from(run);
		if (!UNSPACED.test(run) || characters.length < 2) return [run];
		return characters.slice(1).map((character, i) => characters[i]! + character);
	});
}

/** Asks plain BM25 over pairs of characters the same queries: what a search has to be better than. */
export async function askBigrams(texts: AsyncIterable<IndexText>, queries: readonly EvalQuery[]): Promise<Asked[]> {
	const entries: { id: string; title: string; length: number }[] = [];
	const postings = new Map<string, [entry: number, count: number][]>();
	for await (const { path, title, content } of texts) {
		const terms = bigrams(content);
		const counts = new Map<string, number>();
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
		for (const [term, count] of counts) postings.set(term, [...(postings.get(term) ?? []), [entries.length, count]]);
		entries.push({ id: path.split('/').findLast((part) => part !== '') ?? '', title, length: terms.length });
	}
	const mean = entries.reduce((sum, { length }) => sum + length, 0) / entries.length;
	return queries.map((asked) => {
		const begin = performance.now();
		const scores = new Map<number, number>();
		for (const term of new Set(bigrams(asked.query))) {
			const held = postings.get(term) ?? [];
			const rarity = Math.log(1 + (entries.length - held.length + 0.5) / (held.length + 0.5));
			for (const [entry, count] of held) {
				const norm = SATURATION * (1 - LENGTH + (LENGTH * entries[entry]!.length) / mean);
				scores.set(entry, (scores.get(entry) ?? 0) + (rarity * count * (SATURATION + 1)) / (count + norm));
			}
		}
		const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, KEPT);
		return { ...asked, results: best.map(([entry]) => entries[entry]!), milliseconds: performance.now() - begin, bytes: 0 };
	});
}
