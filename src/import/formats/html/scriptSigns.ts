/** What stands for a character above the line, and below it. */
const RAISED = mapOf('0123456789+-=()abcdefghijklmnoprstuvwxyzβγδθ', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵝᵞᵟᶿ');
const LOWERED = mapOf('0123456789+-=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');

/** Fractions that have a sign of their own. */
const FRACTIONS = mapOf(
	['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '2/5', '3/5', '4/5', '1/6', '5/6', '1/8', '3/8', '5/8', '7/8'],
	'½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞',
);

/** What needs no sign: endings of ordinal numbers, marks of names, notes in brackets. */
const PLAIN = /^(?:st|nd|rd|th|er|re|e|o|a|ª|º|TM|SM|[®©™℠*†‡§°]+|\[.*\]|\(.*\))$/i;

/** A text above or below the line as characters of Unicode; undefined where some have none. */
export function inScript(value: string, script: 'sup' | 'sub'): string | undefined {
	const signs = script === 'sup' ? RAISED : LOWERED;
	const found = Array.from(value.replace(/[−–‐‑]/g, '-').replace(/\s+/g, ''), (character) => signs.get(character));
	return found.includes(undefined) ? undefined : found.join('');
}

/** Whether a text above the line says the same on it, behind `before`. */
export function isPlainRaised(value: string, before: string): boolean {
	if (!PLAIN.test(value.trim())) return false;
	// "1st" and "2e" are numbers with their endings; "xe" is not.
	return !/^[a-z]+$/.test(value.trim()) || /\d$/.test(before);
}

/** A fraction on the line, behind what stands before it: "½", "1/16". */
export function fraction(above: string, below: string, before: string): string {
	const sign = FRACTIONS.get(`${above}/${below}`);
	if (sign !== undefined) return sign;
	return `${/\d$/.test(before) ? ' ' : ''}${above}/${below}`;
}

function mapOf(from: string | readonly string[], to: string): Map<string, string> {
	const signs = Array.from(to);
	return new Map(Array.from(from, (character, index) => [character, signs[index]!]));
}
