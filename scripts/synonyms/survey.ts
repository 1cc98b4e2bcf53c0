import { eachText, loadRecord } from '../../src/archive/store/entries.ts';
import { sql, type Store } from '../../src/archive/store/open.ts';
import { loadRegistry } from '../../src/archive/store/registry.ts';
import { EditRefused } from '../../src/editing/edit/entries.ts';
import { learnPairs, type LearnedPair } from '../../src/relate/index.ts';
import { GroupedWords } from '../../src/relate/learning/grouped.ts';
import { MEDICINES } from '../../src/relate/lexicon/medicines.ts';
import { wordsOf } from '../../src/search/index/languageWords.ts';
import { listed, listedGroups } from '../../src/search/words/load.ts';
import { foldWord } from '../../src/search/text/words.ts';
import { quoteOf } from './quote.ts';

/** An entry that says so. */
export interface Example {
	id: string;
	/** The file in the content folder. */
	file: string;
	title: string;
	/** The sentence, cut where it is long; absent where its words stand apart. */
	quote?: string;
}

/** A pair that the archive says, and no group has. */
export interface Suggestion extends Omit<LearnedPair, 'examples'> {
	lang: string;
	examples: Example[];
}

/** What to list. */
export interface SurveyOptions {
	/** A language's tag; all languages where absent. */
	lang?: string | undefined;
	/** Places that have to say so. */
	least: number;
}

/**
 * Pairs of words of a store's entries that no group of synonyms has yet, by language, the strongest first.
 * @throws EditRefused where no entry is in the language that is asked for
 */
export async function surveySynonyms(store: Store, { lang, least }: SurveyOptions): Promise<Suggestion[]> {
	const languages = sql(store, 'SELECT DISTINCT lang FROM entry ORDER BY lang').all().map((row) => String(row['lang']));
	if (lang !== undefined && !languages.includes(lang)) throw new EditRefused(`No entry is in "${lang}": ${languages.length === 0 ? 'there are none' : `there are entries in ${languages.join(', ')}`}.`);
	const suggestions: Suggestion[] = [];
	for (const one of languages) if (lang === undefined || one === lang) suggestions.push(...(await surveyLanguage(store, one, least)));
	return suggestions;
}

async function surveyLanguage(store: Store, lang: string, least: number): Promise<Suggestion[]> {
	const { synonyms, apart } = loadRegistry(store);
	const { stopWords, synonyms: own } = await wordsOf(lang);
	const isOf = (other: string): boolean => other === lang || lang.startsWith(`${other}-`);
	function* documents(): Generator<{ id: string; texts: string[] }> {
		for (const { id, title, question, answer } of eachText(store, lang)) yield { id, texts: title === question ? [question, answer] : [title, question, answer] };
	}
	const pairs = learnPairs(documents, {
		lang,
		least,
		functionWords: new Set(listed(stopWords).map(foldWord)),
		apart: apart.filter((group) => isOf(group.lang)).map(({ never }) => never),
	});
	const medicines = /^en\b/.test(lang) ? MEDICINES.map((names) => names.split(' ')) : [];
	const grouped = new GroupedWords([...synonyms.filter((group) => isOf(group.lang)).map(({ words }) => words), ...listedGroups(own), ...medicines], lang);
	return pairs
		.filter(({ words: [one, other] }) => !grouped.join(one, other))
		.map(({ examples, ...pair }) => ({
			...pair,
			lang,
			examples: examples.map((id) => exampleOf(store, id, pair.words)),
		}));
}

function exampleOf(store: Store, id: string, words: readonly string[]): Example {
	const { file, title, question, answer } = loadRecord(store, id);
	const quote = quoteOf([title, question.text, answer.text], words);
	return { id, file, title, ...(quote !== undefined && { quote }) };
}
