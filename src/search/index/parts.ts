import { restFiles, trueWordFiles, type ArchiveWordFile, type ManifestLanguage, type TrueWordParts, type VocabularyPart, type WordFile } from '../format/manifest.ts';
import { readTrueWords } from './trueWords.ts';
import { partByRest } from '../spelling/rests.ts';
import { encodeVocabulary, partByLetter } from '../spelling/vocabulary.ts';
import { COMPOUNDS } from '../text/compounds.ts';
import { compoundTerm, PHRASE_HELD } from '../text/compoundTerms.ts';
import { isUnspaced } from '../text/unspaced.ts';
import { foldWord } from '../text/words.ts';
import { listed, listedGroups } from '../words/load.ts';
import { otherScriptOf } from './chinese.ts';
import { synonymsFor, wordsOf } from './languageWords.ts';
import { withGroups, withMedicines } from './medicines.ts';
import type { BuiltShard } from './plan.ts';
import { pack, signsOf } from './packed.ts';
import type { SearchSource } from './source.ts';
import { publishedRules } from './rules/rules.ts';
import { loadStem, stemmerProgram } from './stemmers.ts';
import { shardKey, type IndexStore } from './store.ts';

/** Words of the vocabulary at most, the most common: about 120 KB packed, however large the archive. */
const MOST_WORDS = 40_000;

/** Entries in which a word must stand to be corrected to: what stands in one alone is often misspelt itself. */
const FEWEST_ENTRIES = 2;

/** Letters of a word to complete to; those to correct to are longer. */
const SHORTEST = 3;

/** Below so many entries every word counts for the vocabulary, and none is too common. */
const SMALL_ARCHIVE = 2000;

/** Share of all entries from which a word is common: see {@link ArchiveWordFile}. */
const COMMON_SHARE = 0.1;

/**
 * Writes the small files of one language.
 * @param phrases the terms of all phrases that its synonyms have
 * @returns their addresses, for the manifest
 */
export async function languageParts(
	lang: string,
	built: readonly BuiltShard[],
	source: SearchSource,
	store: IndexStore,
	phrases: readonly string[],
): Promise<Omit<ManifestLanguage, 'shards'>> {
	const labels = store.putPart(`${lang}-labels.json`, Buffer.from(JSON.stringify(source.labels(lang))));
	const counts = countsOf(built, store);
	const entries = built.reduce((sum, { ids }) => sum + ids.length, 0);
	const { stopWords, sides, synonyms } = await wordsOf(lang);
	const joined = withMedicines(withGroups(synonymsFor(lang, source.synonyms), listedGroups(synonyms)), source.medicines(lang), counts);
	const apart = source.apart(lang);
	const groups = joined.map((group) => apart.keep(group)).filter(({ length }) => length > 1);
	const rules = publishedRules(lang);
	const wordFile = store.putPart(`${lang}-words.json`, Buffer.from(JSON.stringify({ stopWords: inRow(stopWords), sides: inRow(sides), ...(rules && { rules }) } satisfies WordFile)));
	const trueWords = await trueWordParts(lang, store);
	const known = withCompounds(withSynonyms(vocabularyOf(counts, entries), groups), counts);
	const vocabulary: VocabularyPart[] = [];
	for (const [from, words] of partByLetter(known)) {
		vocabulary.push({ from, path: `parts/${store.putPart(`${lang}-vocabulary.bin`, pack(encodeVocabulary(words)))}` });
	}
	return {
		labels: `parts/${labels}`,
		words: `parts/${wordFile}`,
		...(archiveWordPart(lang, { common: commonWords(counts, entries), compounds: inRow(compoundsOf(counts, entries).map(await compoundMark(lang, built)).join(' ')), phrasesApart: phrasesApart(phrases, built) }, store)),
		vocabulary,
		...(trueWords && { trueWords, ...(putRests(lang, known, store)) }),
		...(otherScriptPart(lang, store)),
		...(stemmerPart(lang, store)),
		...(groups.length > 0 && {
			synonyms: `parts/${store.putPart(`${lang}-synonyms.json`, Buffer.from(JSON.stringify(groups)))}`,
		}),
	};
}

/** The words of a list, each once, with a space between any two. */
function inRow(list: string): string {
	return [...new Set(listed(list))].join(' ');
}

/** Puts what the archive makes much of beside its index. */
function archiveWordPart(lang: string, file: ArchiveWordFile, store: IndexStore): Pick<ManifestLanguage, 'archiveWords'> {
	if (Object.values(file).every((list) => list === '')) return {};
	return { archiveWords: `parts/${store.putPart(`${lang}-archive-words.json`, Buffer.from(JSON.stringify(file)))}` };
}

/** Phrases that came to the synonyms since one of the shards was built. */
function phrasesApart(phrases: readonly string[], built: readonly BuiltShard[]): string {
	const held = built.map((shard) => new Set(shard.phrases));
	return phrases.filter((phrase) => held.some((own) => !own.has(phrase))).join(' ');
}

/** Puts the software's list of a language's true words beside the archive's own. */
async function trueWordParts(lang: string, store: IndexStore): Promise<TrueWordParts | undefined> {
	const list = await readTrueWords(lang);
	if (!list) return undefined;
	const trueWords = { path: `parts/${list.name}-`, parts: list.parts.length };
	trueWordFiles(trueWords).forEach((file, part) => store.putAs(file.replace('parts/', ''), list.parts[part]!));
	return trueWords;
}

/** Puts the vocabulary beside the index once more, for words that begin otherwise than they were typed. */
function putRests(lang: string, words: ReadonlyMap<string, number>, store: IndexStore): Pick<ManifestLanguage, 'rests'> {
	const parts = partByRest(words).map(encodeVocabulary);
	if (parts.length === 0) return {};
	const rests = { path: `parts/${lang}-rests-`, signs: parts.map((part) => signsOf(Buffer.from(part))).join('') };
	restFiles(rests).forEach((file, part) => store.putAs(file.replace('parts/', ''), pack(parts[part]!)));
	return { rests };
}

/** Puts what characters of the other Chinese script are beside the index, as rows of characters: 发發髮. */
function otherScriptPart(lang: string, store: IndexStore): Pick<ManifestLanguage, 'otherScript'> {
	const other = otherScriptOf(lang);
	if (!other) return {};
	const rows = [...other.typed].map(([character, own]) => character + own.join('')).sort();
	return { otherScript: `parts/${store.putPart(`${lang}-script.bin`, pack(new TextEncoder().encode(rows.join(' '))))}` };
}

/** Puts the program that gives a language's stems beside the index that was made with it. */
function stemmerPart(lang: string, store: IndexStore): Pick<ManifestLanguage, 'stemmer'> {
	const program = stemmerProgram(lang);
	return program === undefined ? {} : { stemmer: `parts/${store.putPart(`${lang}-stemmer.js`, program)}` };
}

function countsOf(built: readonly BuiltShard[], store: IndexStore): Map<string, number> {
	const counts = new Map<string, number>();
	for (const shard of built) store.words(shardKey(shard)).countInto(counts);
	return counts;
}

function vocabularyOf(counts: ReadonlyMap<string, number>, entries: number): Map<string, number> {
	const fewest = entries < SMALL_ARCHIVE ? 1 : FEWEST_ENTRIES;
	const eligible = [...counts].filter(([word, count]) => count >= fewest && word.length >= SHORTEST);
	return new Map(eligible.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_WORDS));
}

/** The words of groups, too, which the archive may lack: "tylenal" is to be "tylenol", for which paracetamol is found. */
function withSynonyms(vocabulary: ReadonlyMap<string, number>, groups: readonly (readonly string[])[]): Map<string, number> {
	const words = groups.flat().map((word) => (word.includes(' ') ? '' : foldWord(word)));
	const single = words.filter((word) => word.length >= SHORTEST && /^[\p{L}]+$/u.test(word) && !isUnspaced(word));
	return new Map([...single.map((word): [string, number] => [word, 1]), ...vocabulary]);
}

/** Words that some entries write as one and some, or many people, as two: in a large archive, several entries each. */
function compoundsOf(counts: ReadonlyMap<string, number>, entries: number): string[] {
	const fewest = entries < SMALL_ARCHIVE ? 1 : FEWEST_ENTRIES;
	const isOne = (compound: string): boolean => (counts.get(compound.replace('-', '')) ?? 0) >= fewest;
	const own = [...counts].filter(([word, count]) => word.includes('-') && count >= fewest && isOne(word)).map(([word]) => word);
	return [...new Set([...own, ...COMPOUNDS.filter((compound) => counts.has(compound.replace('-', '')))])].sort();
}

/** Marks compounds whose words all shards hold as a phrase. */
async function compoundMark(lang: string, built: readonly BuiltShard[]): Promise<(compound: string) => string> {
	const stem = await loadStem(lang);
	const held = built.map(({ phrases }) => new Set(phrases));
	return (compound) => {
		const term = compoundTerm(compound, stem);
		return held.every((own) => own.has(term)) ? compound.replace('-', PHRASE_HELD) : compound;
	};
}

/** The usual words of two that an archive may have as two: whoever writes them as one is to find these. */
function withCompounds(vocabulary: ReadonlyMap<string, number>, counts: ReadonlyMap<string, number>): Map<string, number> {
	const held = COMPOUNDS.filter((compound) => compound.split('-').every((word) => counts.has(word)));
	return new Map([...held.map((compound): [string, number] => [compound, 1]), ...vocabulary]);
}

function commonWords(counts: ReadonlyMap<string, number>, entries: number): string {
	if (entries < SMALL_ARCHIVE) return '';
	return [...counts].flatMap(([word, count]) => (count > entries * COMMON_SHARE && !word.includes('-') ? [word] : [])).sort().join(' ');
}
