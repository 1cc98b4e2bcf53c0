import { isMap, isSeq, parseDocument, stringify, type Node, type YAMLSeq } from 'yaml';
import { contentStats, readWrittenText, writeContentFile } from '../../archive/content/contentFile.ts';
import { compileSynonyms } from '../../archive/content/compileSite.ts';
import { foldPhrase } from '../../archive/schema/index.ts';
import { EditRefused } from './entries.ts';

/** The file of synonyms in the content folder. */
export const SYNONYMS_FILE = 'synonyms.yml';

/** Two words or phrases of one language. */
export interface WordPair {
	words: readonly [string, string];
	lang: string;
}

/** What is done with a pair. */
export interface PairChange extends WordPair {
	/** Whether both mean the same from now on, or must never stand for one another. */
	mean: 'same' | 'never';
}

/** What was done with a pair. */
export interface PairDone extends PairChange {
	/** The group that one of them joined; absent where the pair is an item of its own. */
	joined?: string[];
}

/**
 * Adds pairs to `synonyms.yml`: to the group that one of them is in, or as items at the end. What else stands
 * there stays as it is written.
 * @throws EditRefused where the file has errors, or would have: nothing is written
 */
export function changeSynonyms(content: string, changes: readonly PairChange[]): PairDone[] {
	let text = contentStats(content, SYNONYMS_FILE) ? readWrittenText(content, SYNONYMS_FILE) : '';
	// Comments alone hold no list yet.
	if (parseDocument(text).contents !== null && faultOf(text) !== undefined) throw new EditRefused(`${content}/${SYNONYMS_FILE} has errors: mend them first (npm run check).`);
	const done: PairDone[] = [];
	for (const change of changes) {
		const changed = withPair(text, change);
		const fault = faultOf(changed.text);
		if (fault !== undefined) throw new EditRefused(`"${change.words.join('" and "')}" cannot be added: ${fault}`);
		text = changed.text;
		done.push({ ...change, ...(changed.joined && { joined: changed.joined }) });
	}
	writeContentFile(content, SYNONYMS_FILE, text);
	return done;
}

function faultOf(text: string): string | undefined {
	const [fault] = compileSynonyms(new TextEncoder().encode(text), SYNONYMS_FILE).faults;
	return fault && `${SYNONYMS_FILE}:${fault.line}:${fault.column} ${fault.message}`;
}

function withPair(text: string, { words, lang, mean }: PairChange): { text: string; joined?: string[] } {
	const group = mean === 'same' ? groupOf(text, words, lang) : undefined;
	if (!group) return { text: withItem(text, { [mean === 'same' ? 'words' : 'never']: [...words], ...(lang !== 'en' && { lang }) }) };
	const has = new Set(group.words.map(foldPhrase));
	const missing = words.filter((word) => !has.has(foldPhrase(word)));
	return { text: missing.reduce((all, word) => withWord(all, words.find((one) => one !== word)!, lang, word), text), joined: group.words };
}

/** An item more, behind all others. */
function withItem(text: string, item: object): string {
	const list = parseDocument(text).contents;
	// An empty list is written in brackets, and a list in brackets goes on in them.
	if (isSeq(list) && list.flow === true) {
		const close = list.range[1] - 1;
		const before = text.slice(0, close).trimEnd();
		return `${before}${list.items.length > 0 && !before.endsWith(',') ? ', ' : ''}${inRow(item)}${text.slice(close)}`;
	}
	const lineEnd = endOfLines(text);
	const lines = Object.entries(item).map(([key, value], i) => `${i === 0 ? '-' : ' '} ${key}: ${inRow(value)}${lineEnd}`);
	return (text === '' || text.endsWith('\n') ? text : text + lineEnd) + lines.join('');
}

function inRow(value: unknown): string {
	return stringify(value, { lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'flow' }).trim();
}

function endOfLines(text: string): string {
	return text.includes('\r\n') ? '\r\n' : '\n';
}

interface FoundGroup {
	words: string[];
	/** The list of its words in the text. */
	list: YAMLSeq;
}

/** The group of a language in which a word of a pair stands. */
function groupOf(text: string, words: readonly string[], lang: string): FoundGroup | undefined {
	const document = parseDocument(text);
	if (!isSeq(document.contents)) return undefined;
	const wanted = new Set(words.map(foldPhrase));
	for (const item of document.contents.items) {
		if (!isMap(item) || (item.get('lang') ?? 'en') !== lang) continue;
		const list = item.get('words', true);
		if (!isSeq(list)) continue;
		const own = list.toJSON() as string[];
		if (own.some((word) => wanted.has(foldPhrase(word)))) return { words: own, list };
	}
	return undefined;
}

/** A word more at the end of the group in which another stands. */
function withWord(text: string, beside: string, lang: string, word: string): string {
	const group = groupOf(text, [beside], lang);
	if (!group) return text;
	const [start] = (group.list.items[0] as Node).range!;
	const [, end] = (group.list.items.at(-1) as Node).range!;
	const written = inRow([word]).slice(1, -1);
	if (group.list.flow === true) return `${text.slice(0, end)}, ${written}${text.slice(end)}`;
	const indent = ' '.repeat(start - 2 - (text.lastIndexOf('\n', start) + 1));
	return `${text.slice(0, end)}${endOfLines(text)}${indent}- ${written}${text.slice(end)}`;
}
