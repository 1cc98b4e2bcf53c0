import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnPairs, type LearnOptions } from '../../../../src/relate/learning/learn.ts';
import type { LearnDocument } from '../../../../src/relate/learning/types.ts';

const FUNCTION_WORDS = new Set('a an and are by can called from had has have her his in is it its my of on or she the their to was with who'.split(' '));
const OPTIONS: LearnOptions = { lang: 'en', functionWords: FUNCTION_WORDS, apart: [], least: 3 };

function documents(...texts: string[]): LearnDocument[] {
	return texts.map((text, number) => ({ id: `e${String(number).padStart(3, '0')}`, texts: [text] }));
}

/** Pairs as "one = other" with the number of places. */
function learned(texts: string[], options: Partial<LearnOptions> = {}): string[] {
	return learnPairs(() => documents(...texts), { ...OPTIONS, ...options }).map(({ words, said }) => `${words.join(' = ')} ${said}`);
}

describe('words that texts explain', () => {
	test('are learned from brackets either way round, in any form', () => {
		expect(learned(['Her ptosis (droopy eyelids) is new.', 'It was ptosis (Droopy Eyelids).', 'He has droopy eyelids (ptosis).', 'Is it a droopy eyelid (ptosis)?', 'My ptosis came late.'])).toEqual(['ptosis = droopy eyelids 4']);
	});

	test('are learned behind words that say so, up to what ends the name', () => {
		expect(learned(['She had pertussis, also called whooping cough, in May.', 'It was pertussis (also known as whooping cough).', 'Pertussis, also known as whooping cough.'])).toEqual(['pertussis = whooping cough 3']);
	});

	test('are whole: no part of a phrase, and no more than it', () => {
		const texts = ['A sudden curved spine (scoliosis) is rare.', 'They have a curved spine (scoliosis).', 'She has a curved spine (scoliosis).', 'Can a curved spine (scoliosis) hurt?', 'The spine (backbone) bends.'];
		expect(learned(texts)).toEqual(['curved spine = scoliosis 4']);
		const weak = ['He has weak muscle tone (hypotonia).', 'Is it weak muscle tone (hypotonia)?', 'She had weak muscle tone (hypotonia) and pain.', 'It is low muscle tone (hypotonia).'];
		expect(learned(weak)).toEqual(['hypotonia = weak muscle tone 3']);
	});

	test('are said at several places in words of their own: copies of a sentence are one', () => {
		const copy = 'The report shows steatosis (fatty liver).';
		expect(learned([copy, copy, copy, 'He has steatosis (fatty liver).'])).toEqual([]);
		expect(learned(['Pale - steatosis (fatty liver).', 'Small - steatosis (fatty liver).', 'Tall - steatosis (fatty liver).'])).toEqual([]);
		expect(learned([copy, copy, 'He has steatosis (fatty liver).'], { least: 2 })).toEqual(['fatty liver = steatosis 2']);
	});

	test('are names: no numbers, no examples in a row, no sound of a word', () => {
		expect(learned(['Take aspirin (100 mg).', 'An aspirin (100 mg) a day.', 'My aspirin (100 mg).'])).toEqual([]);
		expect(learned(['It is fruit (apples, pears).', 'My fruit (apples, pears).', 'A fruit (apples, pears).'])).toEqual([]);
		expect(learned(['It is pneumonia (noo-mo-ne-ah).', 'My pneumonia (noo-mo-ne-ah).', 'A pneumonia (noo-mo-ne-ah).'])).toEqual([]);
	});

	test('are never opposites, nor what an editor keeps apart', () => {
		expect(learned(['It was left (right) pain.', 'My left (right) side.', 'On the left (right).'])).toEqual([]);
		const texts = ['Her ptosis (droopy eyelids) is new.', 'He has ptosis (droopy eyelids).', 'Is it ptosis (droopy eyelids)?'];
		expect(learned(texts, { apart: [['Ptosis', 'droopy eyelids']] })).toEqual([]);
	});

	test('tell in how many entries each is, and in which it is said', () => {
		const [pair] = learnPairs(() => documents('Is it ptosis?', 'Her ptosis (droopy eyelids) is new.', 'He has ptosis (droopy eyelids).', 'It is ptosis (droopy eyelids). My ptosis (droopy eyelids) is old.'), OPTIONS);
		expect(pair).toMatchObject({ words: ['ptosis', 'droopy eyelids'], entries: [4, 3], said: 4, examples: ['e001', 'e002', 'e003'] });
		expect(pair!.strength).toBeCloseTo((3 / Math.sqrt(9 * 8)) * Math.log(5));
	});
});

test.for([' ', '(', '(a', ', also called', '字', 'a-'])('a text of nothing but "%s" is read without going back', (piece) => {
	// In quadratic time it would take minutes, and the test would be ended.
	expect(learned([piece.repeat(100_000)])).toEqual([]);
});

describe('short forms', () => {
	test('are learned with the words that their letters tell', () => {
		expect(learned(['He has bad chronic kidney disease (CKD).', 'Is it a late chronic kidney disease (CKD)?', 'Severe chronic kidney disease (CKD).', 'CKD is not rare.'])).toEqual(['CKD = chronic kidney disease 3']);
	});

	test('that stand for several things, or are a word besides, are not', () => {
		const meanings = ['Her multiple sclerosis (MS).', 'Is it multiple sclerosis (MS)?', 'He has multiple sclerosis (MS).', 'It is mitral stenosis (MS).', 'His mitral stenosis (MS).', 'Has she mitral stenosis (MS)?'];
		expect(learned(meanings)).toEqual([]);
		const word = ['It is a fluorescence in situ hybridization (FISH).', 'By fluorescence in situ hybridization (FISH).', 'My fluorescence in situ hybridization (FISH).', 'Can he have fish?', 'Is fish good?'];
		expect(learned(word)).toEqual([]);
		expect(learned(word.slice(0, 3))).toEqual(['FISH = fluorescence in situ hybridization 3']);
	});
});

describe('other languages', () => {
	test('of scripts without spaces are learned as well', () => {
		const texts = ['他有癫痫（羊癫疯）。', '这是癫痫，又称羊癫疯。', '我的癫痫（羊癫疯）好了。'];
		expect(learned(texts, { lang: 'zh-hans', functionWords: new Set(['他', '有', '这', '是', '我', '的', '这是', '他有', '我的']) })).toEqual(['癫痫 = 羊癫疯 3']);
	});

	test('of which no function words are known take the most frequent ones for them', () => {
		const filler = Array.from({ length: 40 }, () => 'la de i en no');
		const texts = [...filler, 'la ptosi (parpella caiguda) de', 'no en ptosi (parpella caiguda)', 'i la ptosi (parpella caiguda)'];
		expect(learned(texts, { lang: 'ca', functionWords: new Set() })).toEqual([]);
		const many = [...filler, ...Array.from({ length: 60 }, (_, i) => `paraula${i} de paraula${i} la paraula${i}`), ...Array.from({ length: 240 }, (_, i) => `paraula${i % 60} en`), ...texts];
		expect(learned(many, { lang: 'ca', functionWords: new Set() })).toEqual(['parpella caiguda = ptosi 3']);
	});
});

test('the order of texts within entries changes nothing but which of the same sentences counts', () => {
	const sentence = fc.constantFrom('Her ptosis (droopy eyelids) is new.', 'He has ptosis (droopy eyelids).', 'It is CKD.', 'Is it chronic kidney disease (CKD)?', 'My chronic kidney disease (CKD) is old.', 'No ptosis.');
	fc.assert(
		fc.property(fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 8 }), (entries) => {
			const learn = (turned: boolean): unknown =>
				learnPairs(() => entries.map((texts, number) => ({ id: `e${number}`, texts: turned ? texts.toReversed() : texts })), { ...OPTIONS, least: 1 });
			expect(learn(true)).toEqual(learn(false));
		}),
	);
});
