import { tracesOf, type Trace } from '../kinds.ts';
import { ASIA } from './asia.ts';
import { TAIWAN } from './taiwan.ts';
import type { NationalId } from './types.ts';
import { WEST } from './west.ts';

/** The numbers that are looked for. A country is added by adding to this list. */
export const NATIONAL_IDS: readonly NationalId[] = [...TAIWAN, ...ASIA, ...WEST];

/** How far before a number the word that it needs may stand, in characters. */
const NEAR = 40;

/** Numbers by which countries know their people, by their check digits. */
export function nationalIds(text: string): Trace[] {
	if (!/\d{2}/.test(text)) return [];
	return NATIONAL_IDS.flatMap(({ what, pattern, isValid, near }) =>
		tracesOf(text, pattern, 'national-id', what, ({ 0: id, index }) =>
			isValid(id) && (near === undefined || near.test(text.slice(Math.max(0, index - NEAR), index))),
		),
	);
}
