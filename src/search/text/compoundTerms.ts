import { phraseTerm } from './phrases.ts';
import type { Stem } from './stemming/stem.ts';

/** Stands between the words of a compound instead of its hyphen where the index holds the two as a phrase. */
export const PHRASE_HELD = '+';

/** The two words of a compound, however it is marked. */
export function wordsOfCompound(compound: string): [first: string, second: string] {
	const [first = '', second = ''] = compound.split(/[-+]/);
	return [first, second];
}

/** The term of a compound's two words as a phrase. */
export function compoundTerm(compound: string, stem: Stem): string {
	const [first, second] = wordsOfCompound(compound);
	return phraseTerm([{ stem: stem(first), offset: 0 }, { stem: stem(second), offset: 1 }]);
}
