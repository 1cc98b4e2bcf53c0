import { isWord, segmenterOf } from '../search/text/segments.ts';

/** Letters that must agree at a word's beginning: "liver" finds "Livers", "live" does not. */
const STEM = 5;

/** What the words of a text begin with: enough to find names and short texts again, without knowing the forms of a language. @param passedOver words that are left out, without apostrophes */
export function wordBeginnings(text: string, lang: string, passedOver?: ReadonlySet<string>): string[] {
	const words = segmenterOf(lang)(text.toLocaleLowerCase(lang)).filter(isWord);
	return words.filter((word) => passedOver?.has(word.replace(/['’]/g, '')) !== true).map((word) => word.slice(0, STEM));
}
