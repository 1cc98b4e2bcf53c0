import { folded } from './unknown.ts';

/** Languages whose names of months are read, and no others: a name may be another month elsewhere. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'tr', 'ru', 'uk', 'el', 'hu', 'ro', 'hr', 'id'];

/** The months that a name stands for, from 1, by the name in small letters without its dot. */
let names: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/** The months of a name, from 1: more than one where languages differ ("listopad"), none where it is no month's. */
export function monthsOf(name: string): number[] {
	names ??= namesOfMonths();
	return [...(names.get(keyOf(name)) ?? [])];
}

function namesOfMonths(): Map<string, Set<number>> {
	const found = new Map<string, Set<number>>([['sept', new Set([9])]]);
	for (const language of LANGUAGES) {
		for (const length of ['long', 'short'] as const) {
			// With a day beside it, a name may end otherwise ("ledna").
			for (const format of [{ month: length }, { month: length, day: 'numeric' }] as const) {
				const dates = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { ...format, timeZone: 'UTC' });
				for (let month = 1; month <= 12; month += 1) {
					const part = dates.formatToParts(Date.UTC(2017, month - 1, 3)).find(({ type }) => type === 'month')!.value;
					const key = keyOf(part);
					if (!/\p{L}/u.test(key)) continue;
					found.set(key, (found.get(key) ?? new Set()).add(month));
				}
			}
		}
	}
	return found;
}

/** A name as it is compared: in small letters, without dots and marks over its letters. */
function keyOf(name: string): string {
	return folded(name.toLowerCase()).normalize('NFD').replace(/[\p{M}.]/gu, '');
}
