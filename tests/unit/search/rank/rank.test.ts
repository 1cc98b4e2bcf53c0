import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rarity, saturated } from '../../../../src/search/rank/bm25.ts';
import { holdingEnough, Order } from '../../../../src/search/rank/order.ts';
import { score, type Concept } from '../../../../src/search/rank/rank.ts';
import { TUNING } from '../../../../src/search/rank/tuning.ts';
import { archive, own } from './build.ts';

const NO_TIES = new Uint32Array(64);

/** Numbers of the entries that a query of plain words finds, best first. */
function found(texts: readonly string[], query: string, tuning = TUNING): number[] {
	const { collection, word } = archive(texts);
	const concepts = query.split(' ').map((one) => own(word(one)));
	const scores = score(concepts, collection, tuning);
	return [...new Order(holdingEnough(scores, tuning), scores.points, NO_TIES).best(texts.length)];
}

describe('the order of entries', () => {
	const filler = (words: number): string => Array.from({ length: words }, (_, i) => `w${i}`).join(' ');

	test('a rare word counts more than a common one', () => {
		const texts = ['|pain here|', '|gout here|', '|pain there|', '|pain again|'];
		expect(found(texts, 'pain gout')[0]).toBe(1);
	});

	test('an entry that asks about it comes before one that only mentions it in the answer', () => {
		expect(found(['|a b c|gout d', '|gout b c|a d'], 'gout')).toEqual([1, 0]);
	});

	test('a long entry that mentions it once comes after a short one', () => {
		expect(found([`|a|gout ${filler(300)}`, `|a|gout ${filler(10)}`], 'gout')).toEqual([1, 0]);
	});

	test('the more often it stands there, the better, but ever less so', () => {
		const [once, twice, often] = [1, 2, 20].map((count) => saturated(count, 1, TUNING.saturation, 1));
		expect(twice! - once!).toBeGreaterThan((often! - twice!) / 18);
		expect(often).toBeLessThan(TUNING.saturation + 1);
	});

	test('of two entries that ask the same, the one with the title typed is first', () => {
		expect(found(['other words|gout diet e|x', 'gout diet|e other words|x'], 'gout diet')).toEqual([1, 0]);
	});

	test('an entry that holds only the commonest word of a sentence is left out', () => {
		const texts = ['|pain gout toe|', '|pain|', '|pain a|', '|pain b|', '|c|', '|d|'];
		expect(found(texts, 'pain gout toe')).toEqual([0]);
		expect(found(texts, 'pain').length).toBe(4);
	});

	test('equals are ordered by what no sharding changes', () => {
		expect([...new Order(Uint32Array.of(0, 1, 2), [1, 1, 1], [7, 3, 5]).best(3)]).toEqual([1, 2, 0]);
	});

	test('is that of sorting all, however few are asked for first', () => {
		const points = fc.array(fc.nat(20), { minLength: 1, maxLength: 700 });
		fc.assert(
			fc.property(points, fc.array(fc.nat(800), { minLength: 1, maxLength: 4 }), (list, counts) => {
				const entries = Uint32Array.from(list.keys());
				const ties = list.map((_, entry) => (entry * 7919) % 1009);
				const sorted = [...entries].sort((a, b) => list[b]! - list[a]! || ties[a]! - ties[b]! || a - b);
				const order = new Order(entries, list, ties);
				for (const count of counts) expect([...order.best(count)]).toEqual(sorted.slice(0, count));
			}),
		);
	});
});

describe('synonyms', () => {
	const texts = ['|heart attack|', '|infarction|', '|nothing|'];
	const { collection, word } = archive(texts);
	const concept: Concept = { variants: [{ postings: word('attack'), weight: 1 }, { postings: word('infarction'), weight: TUNING.synonym }] };

	test('a match through a synonym ranks below a literal one', () => {
		const { points } = score([concept], collection, TUNING);
		expect(points[0]).toBeGreaterThan(points[1]!);
		expect(points[1]).toBeGreaterThan(0);
	});

	test('a synonym of several words adds only what an entry lacks of them', () => {
		const { collection, word } = archive(['|heart attack|', '|infarction|', '|heart attack infarction|', '|heart infarction|', '|rash|']);
		const words = [own(word('heart')), own(word('attack'))];
		const instead: Concept = { variants: [{ postings: word('infarction'), weight: TUNING.synonym }], insteadOf: [0, 1] };
		const [alone, joined] = [score(words, collection, TUNING), score([...words, instead], collection, TUNING)];
		expect([joined.points[0], joined.points[2]]).toEqual([alone.points[0], alone.points[2]]);
		expect(joined.points[1]).toBeGreaterThan(0);
		expect(joined.points[3]).toBeGreaterThan(alone.points[3]!);
		expect(joined.points[3]).toBeLessThan(joined.points[0]!);
		const heldBy = (entry: number): number => joined.held[joined.entries.indexOf(entry)]!;
		expect(heldBy(1)).toBeCloseTo(joined.rarities[0]! + joined.rarities[1]!, 9);
		expect(heldBy(3)).toBeCloseTo(heldBy(1), 9);
	});

	test('of several words of which one is nowhere, a synonym is as rare as itself, however common the other word is', () => {
		const { collection, word } = archive(['|flu|', '|flu bug|', '|bug|', '|bug|', '|gastroenteritis|', '|rash|']);
		const bug = own(word('bug'));
		const instead: Concept = { variants: [{ postings: word('gastroenteritis'), weight: TUNING.synonym }], insteadOf: [0] };
		const [common, rare] = [false, true].map((lacksWord) => score([bug, { ...instead, lacksWord }], collection, TUNING));
		expect(common!.rarities).toEqual([rarity(6, 3), rarity(6, 3)]);
		expect(rare!.rarities).toEqual([rarity(6, 3), rarity(6, 1)]);
		expect(common!.points[4]).toBeLessThan(common!.points[2]!);
		expect(rare!.points[4]).toBeGreaterThan(rare!.points[2]!);
		expect(rare!.points[2]).toBeLessThanOrEqual(common!.points[2]!);
	});

	test('a commoner synonym counts no more than it tells', () => {
		const texts = ['|hepatoma|', '|liver|', '|liver|', '|liver|', '|rash|'];
		const { collection, word } = archive(texts);
		const concept: Concept = { variants: [{ postings: word('hepatoma'), weight: 1 }, { postings: word('liver'), weight: 1 }] };
		const { held, points } = score([concept], collection, { ...TUNING, title: 0 });
		expect([held[0], held[1]]).toEqual([rarity(5, 1), rarity(5, 3)]);
		expect(points[0]! / points[1]!).toBeCloseTo(rarity(5, 1) / rarity(5, 3), 9);
	});

	test('a word that no entry holds is as rare as its synonym', () => {
		const unknown: Concept = { variants: [{ postings: word('coronary'), weight: 1 }, { postings: word('infarction'), weight: 0.6 }] };
		expect(score([unknown], collection, TUNING).rarities).toEqual([rarity(3, 1)]);
	});
});

test('units of scripts without spaces count in a question by how rare they are among questions', () => {
	const { collection, word } = archive(['|血壓|', '|x|血壓', '|x|血壓', '|x|', '|y|']);
	const concept: Concept = { variants: [{ postings: word('血壓'), weight: 1, isOfUnits: true }] };
	const { points } = score([concept], collection, { ...TUNING, title: 0 });
	const { saturationOfUnits: k, lengthOfWhole, lengthOfQuestionInUnits, questionInUnits } = TUNING;
	const inWhole = (length: number): number => rarity(5, 3) * saturated(1, length / collection.meanLength, k, lengthOfWhole);
	const inQuestion = questionInUnits * rarity(5, 1) * saturated(1, 1 / collection.meanQuestionLength, k, lengthOfQuestionInUnits);
	expect(points[0]).toBeCloseTo(inWhole(1) + inQuestion, 9);
	expect(points[1]).toBeCloseTo(inWhole(2), 9);
});

test('rarity falls with the entries that hold a word, and is never negative', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), (size, most) => {
			const holding = Math.min(most, size);
			expect(rarity(size, holding)).toBeGreaterThanOrEqual(0);
			if (holding > 0) expect(rarity(size, holding - 1)).toBeGreaterThan(rarity(size, holding));
		}),
	);
});

test('scores are those of the formula written out', () => {
	const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }).map((words) => words.join(' '));
	const entry = fc.tuple(text, text, text).map((parts) => parts.join('|'));
	fc.assert(
		fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (texts) => {
			const { collection, word } = archive(texts);
			const { points } = score(['a', 'b'].map((one) => own(word(one))), collection, TUNING);
			texts.forEach((_, i) => expect(points[i]).toBeCloseTo(naiveScore(texts, i, ['a', 'b']), 9));
		}),
	);
});

/** The score of one entry as docs/search.md has it, without postings. */
function naiveScore(texts: readonly string[], entry: number, query: readonly string[]): number {
	const words = (part: string): string[] => part.split(' ').filter((word) => word !== '');
	const parsed = texts.map((text) => text.split('|').map(words) as [string[], string[], string[]]);
	const whole = ([title, question, rest]: (typeof parsed)[0]): string[] => [...title, ...question, ...rest];
	const asked = ([title, question]: (typeof parsed)[0]): string[] => [...title, ...question];
	const mean = (lengths: number[]): number => lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	const count = (list: readonly string[], word: string): number => list.filter((one) => one === word).length;
	const { saturation: k, lengthOfWhole, lengthOfQuestion, question, title } = TUNING;
	const bm25 = (part: (one: (typeof parsed)[0]) => string[], word: string, b: number): number => {
		const own = part(parsed[entry]!);
		const times = count(own, word);
		if (times === 0) return 0;
		return (times * (k + 1)) / (times + k * (1 - b + (b * own.length) / mean(parsed.map((one) => part(one).length))));
	};
	const idf = (word: string): number => {
		const holding = parsed.filter((one) => whole(one).includes(word)).length;
		return Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
	};
	const all = query.map(idf).reduce((sum, one) => sum + one, 0);
	const inTitle = query.filter((word) => parsed[entry]![0].includes(word)).map(idf).reduce((sum, one) => sum + one, 0);
	const sum = query.map((word) => idf(word) * (bm25(whole, word, lengthOfWhole) + question * bm25(asked, word, lengthOfQuestion)));
	return sum.reduce((total, one) => total + one, 0) + (title * inTitle ** 2) / all;
}
