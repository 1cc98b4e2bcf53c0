import { editDistance } from './nearest.ts';

/** Something that has an id and may be called by other names: "Dr. Lin (demo)", "林醫師". */
export interface Called {
	id: string;
	names: readonly string[];
}

/** Words before and behind names that tell nobody from anybody. */
const TITLES = /^(?:dr|doctor|prof|professor|md|mr|mrs|ms|demo|the)$/;
const TITLES_BEHIND = /(?:醫師|醫生|医师|医生|教授|主任|先生|女士)$/u;

/**
 * Those that a person most likely means by what they wrote, best first; empty where it is like none. What is the same
 * but for case, accents and titles comes alone; else those that hold all of its words or their beginnings; else those that differ
 * by a third of their letters at most.
 */
export function nameMatches<T extends Called>(written: string, among: readonly T[]): T[] {
	const wanted = wordsOf(written);
	if (wanted.length === 0) return [];
	const all = among.map((one) => ({ one, spellings: spellingsOf(one) }));
	const whole = wanted.join(' ');
	const same = all.filter(({ spellings }) => spellings.some((words) => words.join(' ') === whole));
	if (same.length > 0) return same.map(({ one }) => one);
	const holding = all.filter(({ spellings }) => holdAll(spellings, wanted));
	if (holding.length > 0) return holding.map(({ one }) => one);
	const near = all.flatMap(({ one, spellings }) => {
		const parts = spellings.flatMap((words) => [words.join(' '), ...(wanted.length === 1 ? words : [])]);
		const distance = Math.min(distanceOf(written.toLowerCase(), one.id), ...parts.map((other) => distanceOf(whole, other)));
		return distance <= Math.max(whole.length > 2 ? 1 : 0, Math.floor(whole.length / 3)) ? [{ one, distance }] : [];
	});
	const least = Math.min(...near.map(({ distance }) => distance));
	return near.filter(({ distance }) => distance === least).map(({ one }) => one);
}

/** Whether all words that were written, or their beginnings, stand in a name: nothing in them is misspelt. */
export function isPartOf(written: string, one: Called): boolean {
	return holdAll(spellingsOf(one), wordsOf(written));
}

function spellingsOf({ id, names }: Called): string[][] {
	return [id.split('/').at(-1)!, id, ...names].map(wordsOf);
}

function holdAll(spellings: readonly string[][], wanted: readonly string[]): boolean {
	return spellings.some((words) => wanted.every((word) => words.some((other) => holds(other, word))));
}

function holds(word: string, part: string): boolean {
	return word.startsWith(part) || (/\p{sc=Han}/u.test(part) && word.includes(part));
}

/** Far apart where one is far longer: then nobody counts. */
function distanceOf(a: string, b: string): number {
	const apart = Math.abs(a.length - b.length);
	return apart > a.length / 3 + 1 ? Infinity : editDistance(a, b);
}

/** Words in small letters without accents and titles; of nothing but titles, those. */
function wordsOf(text: string): string[] {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
	const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
	const telling = words.filter((word) => !TITLES.test(word)).map((word) => word.replace(TITLES_BEHIND, '') || word);
	return telling.length > 0 ? telling : words;
}
