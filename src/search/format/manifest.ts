import type { PublishedRules } from '../text/languages.ts';
import { REVISION_SIGNS } from './chunkTable.ts';
import { isTextStillOf, type TextLayout } from './textBlocks.ts';

/** Version of everything under `pagefind/`; a client of another version does not read it. */
export const FORMAT = 13;

/**
 * The manifest's name in `pagefind/`, with its format: where the format changes, pages that are still open
 * read the manifest of theirs, as long as a deploy leaves it in place, and new ones never meet the old.
 */
export function manifestName(format: number = FORMAT): string {
	return `manifest-${format}.json`;
}

/** The manifest's place in the site. */
export const MANIFEST_PLACE = `pagefind/${manifestName()}`;

/** The format in a manifest's name; undefined for any other name. */
export function formatIn(name: string): number | undefined {
	const [, format] = /^manifest-(\d+)\.json$/.exec(name) ?? [];
	return format === undefined ? undefined : Number(format);
}

/** One part of a language's index; addresses are relative to the manifest's folder. */
export interface ManifestShard extends TextLayout {
	/** Folder with a trailing slash; its name changes with its content. */
	path: string;
	/** Its pages: one for each entry, and those that hold nothing any more. */
	entries: number;
	/** Words of all its entries, and of their titles and questions. */
	words: number;
	askedWords: number;
	/** Pages that hold nothing any more: their entries were deleted, or edited and indexed again in a later shard. */
	hidden: number[];
	/** Changes with what was taken out or edited since the shard was built; absent where nothing was. */
	revision?: string;
}

/** What the search of one language reads. */
export interface ManifestLanguage {
	shards: ManifestShard[];
	/** Words that the archive makes much of, an {@link ArchiveWordFile}; absent where there are none. */
	archiveWords?: string;
	/** Words that tell nothing, and the language's rules: a {@link WordFile}. */
	words: string;
	/** Names of specialties and doctors by id. */
	labels: string;
	/** Words that mean the same; absent where the archive has none. */
	synonyms?: string;
	/** Words of the archive, for correcting others, in parts by first letter, ascending. */
	vocabulary: VocabularyPart[];
	/** The same words in the parts of `partByRest`; absent where the vocabulary is small, or nothing is corrected. */
	rests?: RestParts;
	/** True words of the language, whether the archive has them or not; absent where the software has no list. */
	trueWords?: TrueWordParts;
	/** What characters of the other Chinese script are in this one, for who types these; absent for other languages. */
	otherScript?: string;
	/** The program that gives the stems of a language's words, where the client has none of its own. */
	stemmer?: string;
}

/** Where the parts of a vocabulary by rests are: what tells the content of each in its name, of {@link REVISION_SIGNS} signs, one after the other. */
export interface RestParts {
	/** Their path up to these signs. */
	path: string;
	signs: string;
}

/** The files of a vocabulary by rests, by their numbers. */
export function restFiles({ path, signs }: RestParts): string[] {
	return Array.from({ length: signs.length / REVISION_SIGNS }, (_, part) => restFile(path, signs.slice(part * REVISION_SIGNS, (part + 1) * REVISION_SIGNS)));
}

/** The file of one part. */
export function restFile(path: string, signs: string): string {
	return `${path}${signs}.bin`;
}

/** Where a list of true words is: `parts` files, numbered in base 36. */
export interface TrueWordParts {
	/** Their path up to the number. */
	path: string;
	parts: number;
}

/** The files of a list of true words. */
export function trueWordFiles({ path, parts }: TrueWordParts): string[] {
	return Array.from({ length: parts }, (_, part) => trueWordFile(path, part));
}

/** The file of one part. */
export function trueWordFile(path: string, part: number): string {
	return `${path}${part.toString(36)}.bin`;
}

/** Words that begin with some letters: who misspells a word mostly has its first letter right. */
export interface VocabularyPart {
	/** The first of these letters; they end where the next part's begin. */
	from: string;
	/** Its file. */
	path: string;
}

/** `pagefind/manifest-13.json`: the one address that stays while its content changes. */
export interface Manifest {
	format: number;
	/** Changes with the index. */
	build: string;
	languages: Record<string, ManifestLanguage>;
}

/** What a manifest names for one language, of this format or those before it: folders with a trailing slash, and files. */
export function namedIn(language: NamingLanguage): string[] {
	const { shards, labels, words: wordFile, archiveWords, synonyms, order, stemmer, otherScript, vocabulary, rests, trueWords } = language;
	const words = typeof vocabulary === 'string' ? [vocabulary] : vocabulary.map(({ path }) => path);
	const files = [labels, wordFile, archiveWords, synonyms, order, stemmer, otherScript, ...words, ...(rests ? restFiles(rests) : []), ...(trueWords ? trueWordFiles(trueWords) : [])];
	return [...shards.map(({ path }) => path), ...files.filter((name) => name !== undefined)];
}

/** What names files in a manifest of any format from 5 on: before 6, the vocabulary was one file. */
type NamingLanguage = Pick<ManifestLanguage, 'labels' | 'archiveWords' | 'synonyms' | 'stemmer' | 'otherScript' | 'rests' | 'trueWords'> & {
	shards: readonly Pick<ManifestShard, 'path'>[];
	/** From format 9 on. */
	words?: string;
	/** Until format 12. */
	order?: string;
	vocabulary: readonly VocabularyPart[] | string;
};

/**
 * Whether a file of a shard's folder is still of it, as far as the manifest tells: chunks that were written anew are
 * named in the shard's own pages alone, so all chunks of another revision are taken for gone.
 * @param name in the shard's folder
 * @param before the shard as it was when the file was fetched, if that is known
 */
export function isStillOf(shard: ManifestShard, name: string, before: ManifestShard | undefined): boolean {
	const { revision } = shard;
	if (/^(?:index|places)\//.test(name)) return before?.revision === revision;
	const isText = isTextStillOf(shard, name);
	if (isText !== undefined) return isText;
	const own = [SHARD_PAGES, SHARD_LENGTHS, SHARD_FACTS, SHARD_DATES];
	return own.some((one) => name === revised(one, revision)) || !own.some((one) => name.startsWith(one.replace('.bin', '')));
}

/** Files of a shard of which there is one: its table of chunks, how long its pages are, what filters know, the days asked; see {@link revised}. */
export const SHARD_PAGES = 'pages.bin';
export const SHARD_LENGTHS = 'lengths.bin';
export const SHARD_FACTS = 'facts.bin';
export const SHARD_DATES = 'dates.bin';

/** The name of such a file in a shard of which something was taken out: no address ever has another content. */
export function revised(name: string, revision: string | undefined): string {
	return revision === undefined ? name : name.replace('.', `-${revision}.`);
}

/** Words of a language that tell nothing, each list with a space between any two, and how its words are folded. */
export interface WordFile {
	/** A query is searched without them, as long as others remain. */
	stopWords: string;
	/** By these a question asks for a side of its subject. */
	sides: string;
	/** What its words are folded by besides what all are; absent where there is nothing. */
	rules?: PublishedRules;
}

/** What the archive's own words are, in plain letters, each list with a space between any two: not in the manifest, which readers of other languages fetch, too. */
export interface ArchiveWordFile {
	/**
	 * Words that stand in more than a tenth of all entries. Their postings are the largest, and tell the least: a
	 * query with enough other words is searched without them.
	 */
	common: string;
	/** Words that the archive writes both as one and with a hyphen, each with that, or with a plus where every shard holds the two as a phrase. */
	compounds: string;
	/** Terms of phrases of its synonyms that not every shard holds: they are joined from their words. {@link ALL_PHRASES} where none is known to. */
	phrasesApart: string;
}

/** No term has this sign. */
export const ALL_PHRASES = '*';

/** Where names by facet and id are kept, for one language. */
export interface LabelFile {
	specialty: Record<string, string>;
	doctor: Record<string, string>;
}

/** Files of a shard's folder that only some searches read: texts, chunks, dates. */
const READ_BY_SOME = /\/|^dates(?:-\w+)?\.bin$/;

/**
 * The files that every search in a language reads, of those of the index.
 * @param places of all files of the index, relative to the manifest's folder
 */
export function readByEverySearch({ shards, labels, words, archiveWords, synonyms, stemmer }: ManifestLanguage, places: Iterable<string>): string[] {
	const read = new Set([labels, words, archiveWords, synonyms, stemmer]);
	return [...places].filter(
		(place) => read.has(place) || shards.some(({ path }) => place.startsWith(path) && !READ_BY_SOME.test(place.slice(path.length))),
	);
}
