export { ANSWER_LENGTH } from './weighing/features.ts';
export { relate, relateAll, type RelateOptions, type Relations, type Tell } from './relateAll.ts';
export { relateInParallel, type ParallelOptions } from './parallel.ts';
export { deserialise, serialise, type RelateState } from './state/state.ts';
export { update, type Changes } from './state/update.ts';
export { learnPairs, type LearnedPair } from './learning/learn.ts';
export { Apart } from './lexicon/apart.ts';
export { NO_SYNONYMS, type Related, type RelateDocument, type RelateTopic, type Similar, type Synonyms } from './types.ts';
