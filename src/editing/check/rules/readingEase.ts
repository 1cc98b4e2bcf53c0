/** How easily a text reads in one language: 100 and more very, 0 hardly. */
export interface EaseScale {
	/** Whose formula it is, for whoever wants to know. */
	by: string;
	/** @param words a sentence, on average @param syllables a word, on average */
	ease: (words: number, syllables: number) => number;
	/** Below it a text is very hard by the formula's own table. */
	hard: number;
	/** What counts as one syllable. */
	syllable: RegExp;
	/** What is spoken in no syllable of its own, at the end of a word. */
	silent?: RegExp;
}

/** Flesch's reading ease as it was fitted to other languages than English. */
export const EASE_SCALES: Readonly<Record<string, EaseScale>> = {
	// F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito", 1993; the table is INFLESZ (I. M. Barrio Cantalejo, 2008).
	es: { by: 'Szigriszt Pazos', ease: (words, syllables) => 206.835 - 62.3 * syllables - words, hard: 40, syllable: /[iuü]?[aeoáéó](?:[iuy](?![aeoáéóiu]))?|[íú]|[iuü]+|y(?![aeoáéóiu])/giu },
	// T. B. F. Martins and others, "Readability formulas applied to textbooks in Brazilian Portuguese", 1996.
	pt: { by: 'Martins and others', ease: (words, syllables) => 248.835 - 1.015 * words - 84.6 * syllables, hard: 25, syllable: /[iu]?[aeoáéóâêôàãõ](?:[iuo](?![aeoáéóâêôãõiu]))?|[íú]|[iuü]+/giu },
	// L. Kandel and A. Moles, "Application de l'indice de Flesch à la langue française", 1958.
	fr: { by: 'Kandel and Moles', ease: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables, hard: 30, syllable: /[aeiouyàâäéèêëîïôöùûüœæ]+/giu, silent: /(?<=\p{L}{2})(?:e|es|ent)$/iu },
	// T. Amstad, "Wie verständlich sind unsere Zeitungen?", 1978.
	de: { by: 'Amstad', ease: (words, syllables) => 180 - words - 58.5 * syllables, hard: 25, syllable: /ei|ai|au|eu|äu|ie|[aeiouyäöü]/giu },
};

const WORDS = /\p{L}[\p{L}'’-]*/gu;

/** The reading ease of a text; undefined for one of few words. @param least words that it must have */
export function readingEase(text: string, { ease, syllable, silent }: EaseScale, least: number): number | undefined {
	const words = text.match(WORDS) ?? [];
	if (words.length < least) return undefined;
	const sentences = text.split(/[.!?;:](?=\s|$)|\n+/).filter((sentence) => /\p{L}/u.test(sentence)).length;
	const spoken = (word: string): number => Math.max(1, (silent ? word.replace(silent, '') : word).match(syllable)?.length ?? 0);
	const syllables = words.reduce((sum, word) => sum + spoken(word), 0);
	return ease(words.length / sentences, syllables / words.length);
}
