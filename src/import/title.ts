import { parseMarkdown } from '../archive/markdown/parse.ts';
import { plainText } from '../archive/markdown/text.ts';
import { entrySchema } from '../archive/schema/index.ts';
import { oneLine } from './paragraphs.ts';

/** Most characters of a title, which is the schema's. */
export const LONGEST_TITLE = entrySchema.shape.title.maxLength ?? Number.POSITIVE_INFINITY;
/** Characters at which a title that is made of a question is cut. */
const LONGEST_MADE = 120;
/** Least characters of a sentence that says what is asked; a greeting has less. */
const LEAST = 12;

/** A text cut at a word, with what shows that it was. */
export function cutAtWord(text: string, longest: number): string {
	if (text.length <= longest) return text;
	let cut = '';
	for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
		if (cut.length + segment.length > longest - 1) break;
		cut += segment;
	}
	// A single word that is too long has no better place.
	return `${(cut.trim() || Array.from(text.slice(0, longest - 2)).join('')).replace(/[\s,;:，；：、–-]+$/, '')}…`;
}

/** A title for a question that has none: its first sentence, or the first that is more than a greeting. */
export function titleFrom(question: string): string | undefined {
	const sentences = plainText(parseMarkdown(question))
		.split('\n')
		.flatMap((line) => line.split(/(?<=[?？!！。])\s*|(?<=(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|e\.g|i\.e|vs|St|No))\.)\s+(?=\p{Lu})/u))
		.map(oneLine)
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
	const title = sentences.find((sentence) => widthOf(sentence) >= LEAST && !/[,:，：]$/.test(sentence)) ?? sentences[0];
	return title === undefined ? undefined : cutAtWord(title, LONGEST_MADE);
}

/** Characters of a text; one of a script that writes a word in one or two counts for two. */
function widthOf(text: string): number {
	return Array.from(text).reduce((sum, character) => sum + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 2 : 1), 0);
}
