/** Words by which a language says that a name follows. */
interface CueWords {
	lang: RegExp;
	/** Between two names, outside of brackets too: "a stroke, also called a brain attack". */
	between: readonly string[];
	/** Before a name within brackets, where they say nothing: "(or a brain attack)". */
	leading: readonly string[];
}

const CUES: readonly CueWords[] = [
	{
		lang: /^en\b/i,
		between: ['also called', 'also known as', 'also referred to as', 'sometimes called', 'commonly called', 'commonly known as', 'otherwise known as', 'medically known as', 'the medical term for which is'],
		leading: ['known as', 'called', 'often called', 'formerly called', 'or', 'that is', 'a', 'an', 'the'],
	},
	{
		lang: /^de\b/i,
		between: ['auch genannt', 'auch bekannt als', 'in der fachsprache'],
		leading: ['auch', 'oder', 'sogenannte', 'ein', 'eine', 'der', 'die', 'das'],
	},
	{
		lang: /^es\b/i,
		between: ['también llamado', 'también llamada', 'también llamados', 'también llamadas', 'también conocido como', 'también conocida como'],
		leading: ['o', 'u', 'es decir', 'un', 'una', 'el', 'la', 'los', 'las'],
	},
	{
		lang: /^fr\b/i,
		between: ['aussi appelé', 'aussi appelée', 'aussi appelés', 'aussi appelées', 'également appelé', 'également appelée', 'aussi connu sous le nom de', 'aussi connue sous le nom de'],
		leading: ['ou', 'un', 'une', 'le', 'la', 'les'],
	},
	{
		lang: /^pt\b/i,
		between: ['também chamado', 'também chamada', 'também chamados', 'também chamadas', 'também conhecido como', 'também conhecida como'],
		leading: ['ou', 'um', 'uma', 'o', 'a', 'os', 'as'],
	},
	{
		lang: /^zh\b/i,
		between: ['又称为', '又称之为', '又称', '又叫做', '又叫作', '又叫', '也称为', '也称之为', '也称', '也叫做', '也叫作', '也叫', '亦称', '俗称', '又稱為', '又稱之為', '又稱', '也稱為', '也稱', '亦稱', '俗稱'],
		leading: ['即', '或', '指', '就是', '也就是'],
	},
];

/** Where a cue ends: a word in letters with spaces between words ends there, too. */
const END = '(?![\\p{sc=Latn}\\p{M}])';

/** What tells glosses apart from other words in one language. */
export interface Cues {
	/** Undefined for a language of which no such words are known: then only brackets tell. */
	between: RegExp | undefined;
	/** At the beginning of a gloss. */
	leading: RegExp;
}

/** Cues of a language. @param lang a BCP 47 tag */
export function cuesOf(lang: string): Cues {
	const known = CUES.filter((cues) => cues.lang.test(lang));
	const between = longestFirst(known.flatMap((cues) => cues.between));
	const leading = longestFirst(known.flatMap((cues) => [...cues.between, ...cues.leading]));
	return {
		between: between === '' ? undefined : new RegExp(`[,，;；]?\\s{0,2}(?:${between})${END}`, 'giu'),
		leading: leading === '' ? /^(?!)/u : new RegExp(`^\\s*(?:(?:${leading})${END}\\s*)+`, 'iu'),
	};
}

function longestFirst(words: readonly string[]): string {
	return words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}
