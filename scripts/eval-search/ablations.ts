import type { Tuning } from '../../src/search/rank/tuning.ts';

/** What to measure the search without, by constants that take it away. */
export const ABLATIONS: readonly { name: string; tuning: Partial<Tuning> }[] = [
	{ name: 'all', tuning: {} },
	{ name: 'without weight for questions', tuning: { question: 0, questionInUnits: 0 } },
	{ name: 'without length normalisation', tuning: { lengthOfWhole: 0 } },
	{ name: 'usual length normalisation (b = 0.75) of both', tuning: { lengthOfWhole: 0.75, lengthOfQuestion: 0.75, lengthOfQuestionInUnits: 0.75 } },
	{ name: 'without term frequency', tuning: { saturation: 0, saturationOfUnits: 0 } },
	{ name: 'without rarity', tuning: { rarity: 0 } },
	{ name: 'without nearness', tuning: { nearness: 0 } },
	{ name: 'without titles', tuning: { title: 0 } },
	{ name: 'without synonyms', tuning: { synonym: 0 } },
	{ name: 'without stop words', tuning: { stopWords: 0 } },
	{ name: "with the archive's commonest words", tuning: { enoughWords: 1e9 } },
	{ name: 'without correction', tuning: { correction: 0 } },
	{ name: 'without leaving out what holds little', tuning: { leastHeld: 0 } },
];
