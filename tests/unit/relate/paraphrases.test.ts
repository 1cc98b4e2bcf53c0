import { describe, expect, test } from 'vitest';
import { bigrams } from '../../../scripts/eval-search/bigrams.ts';
import { figuresOf, type Figures } from '../../../scripts/eval-similar/figures.ts';
import { readPairs, readQuestions, readSynonyms } from '../../../scripts/eval-similar/files.ts';
import { bm25Ranking, ownRanking, segmented, stems } from '../../../scripts/eval-similar/ranking.ts';
import { NO_SYNONYMS } from '../../../src/relate/types.ts';

const synonyms = readSynonyms('content/synonyms.yml', 'en');

function measured(set: string): { own: Figures; bm25: Figures } {
	const questions = readQuestions(`tests/fixtures/paraphrases/${set}/questions.jsonl`);
	const pairs = readPairs(`tests/fixtures/paraphrases/${set}/pairs.tsv`, questions);
	return { own: figuresOf(ownRanking(questions, 'en', synonyms), pairs), bm25: figuresOf(bm25Ranking(questions, stems), pairs) };
}

// The floors are a little under what docs/similar.md tells: a change that falls below them made similar questions worse.
describe.each([
	{ set: 'apart', recall4: 0.88, misled: 0.25 },
	{ set: 'hard', recall4: 0.58, misled: 0.66 },
])('of questions that doctors would call the same ($set)', ({ set, recall4, misled }) => {
	const { own, bm25 } = measured(set);

	test('most are among the four that are shown', () => {
		expect(own.recall4).toBeGreaterThan(recall4);
		expect(own.recall4).toBeGreaterThan(bm25.recall4 + 0.1);
	});

	test('few come after one that only looks alike', () => {
		expect(own.misled).toBeLessThan(misled);
		expect(own.misled).toBeLessThan(bm25.misled - 0.1);
	});
});

test('a short Chinese title finds the message that asks it, rather than other titles, better than plain BM25 over words or pairs of characters', () => {
	const questions = readQuestions('tests/fixtures/paraphrases/chinese/questions.jsonl');
	const pairs = readPairs('tests/fixtures/paraphrases/chinese/pairs.tsv', questions);
	const own = figuresOf(ownRanking(questions, 'zh-hans', NO_SYNONYMS), pairs);
	expect(own.recall4).toBeGreaterThan(0.9);
	for (const terms of [segmented('zh-hans'), bigrams]) expect(own.mrr).toBeGreaterThan(figuresOf(bm25Ranking(questions, terms), pairs).mrr);
});

test('words of a language without spaces are told apart, and signs are none', () => {
	expect(segmented('zh-hans')('糖尿病，头痛？')).toEqual(['糖尿病', '头痛']);
	expect(segmented('de')('Was hilft bei Kopfschmerzen?')).toEqual(['was', 'hilft', 'bei', 'kopfschmerzen']);
});
