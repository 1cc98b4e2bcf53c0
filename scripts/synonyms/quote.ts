/** Characters of a sentence that are quoted. */
const LONGEST = 160;
/** A sentence ends behind its sign, or with its line. */
const END = /(?<=[.!?]\s)|(?<=[。！？\n])/u;
/** First letters by which a word is known in its forms. */
const KNOWN_BY = 5;

/** The first sentence of the texts in which all of the words stand, in any form, cut where it is long; undefined where there is none. */
export function quoteOf(texts: readonly string[], words: readonly string[]): string | undefined {
	const wanted = words.flatMap((phrase) => phrase.toLowerCase().split(/[\s-]+/)).map((word) => word.slice(0, KNOWN_BY));
	for (const text of texts) {
		for (const sentence of text.split(END)) {
			const small = sentence.toLowerCase();
			if (wanted.every((word) => small.includes(word))) return cut(sentence.replace(/\s+/g, ' ').trim(), wanted[0]!);
		}
	}
	return undefined;
}

/** So many characters of a sentence, from a little before a word on. */
function cut(sentence: string, word: string): string {
	if (sentence.length <= LONGEST) return sentence;
	const at = sentence.toLowerCase().indexOf(word);
	const from = Math.min(Math.max(0, at - LONGEST / 2), sentence.length - LONGEST);
	const start = from === 0 ? 0 : afterSpace(sentence, from);
	const last = sentence.lastIndexOf(' ', start + LONGEST);
	const end = start + LONGEST >= sentence.length ? sentence.length : last > at ? last : start + LONGEST;
	return `${start > 0 ? '… ' : ''}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`;
}

/** The beginning of a word from a place on; the place itself where none is near, as in scripts without spaces. */
function afterSpace(sentence: string, from: number): number {
	const space = sentence.indexOf(' ', from);
	return space < 0 || space > from + LONGEST / 4 ? from : space + 1;
}
