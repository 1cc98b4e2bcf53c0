/**
 * Begins words of the index that stand inside of others, or are what others are without their marks: `dau` in Vietnamese `đầu`,
 * `schmerz` in German `kopfschmerz`. Beside them the index holds the words themselves, and whoever types one of these finds it first.
 */
const INSIDE = '~';

/** A word as the index holds it where another one has it inside. */
export function asInside(word: string): string {
	return INSIDE + word;
}

/** Letters of a word that is left when what is written against it is taken off. */
const SHORTEST = 3;

/** Letters that are taken off at most. */
const MOST_PREFIXES = 3;

/** What is left of a word without one, two or three letters that may be written against it, each of which may be its own. */
export function withoutPrefixes(word: string, prefixes: string): string[] {
	const left: string[] = [];
	for (let at = 1; at <= MOST_PREFIXES && word.length - at >= SHORTEST && prefixes.includes(word[at - 1]!); at += 1) left.push(word.slice(at));
	return left;
}

/** The word that stands inside of others, for what {@link asInside} made; undefined for anything else. */
export function insideWord(term: string): string | undefined {
	return term.startsWith(INSIDE) ? term.slice(INSIDE.length) : undefined;
}
