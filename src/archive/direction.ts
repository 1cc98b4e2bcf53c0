/** Which way a text runs, as HTML's `dir` says it. */
export type Direction = 'ltr' | 'rtl';

/** Scripts of living languages that are written from right to left (ISO 15924). */
const SCRIPTS = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'];

const known = new Map<string, boolean>();

/** Whether a language is written from right to left. @param lang a BCP 47 tag */
export function isRightToLeft(lang: string): boolean {
	let is = known.get(lang);
	if (is === undefined) known.set(lang, (is = SCRIPTS.includes(new Intl.Locale(lang).maximize().script ?? '')));
	return is;
}

const LETTERS = /\p{L}/gu;
const FROM_THE_RIGHT = SCRIPTS.map((script) => `\\p{Script=${script}}`).join('');
const LETTERS_FROM_THE_RIGHT = new RegExp(`(?=\\p{L})[${FROM_THE_RIGHT}]`, 'gu');
const ANY_FROM_THE_RIGHT = new RegExp(`[${FROM_THE_RIGHT}]`, 'u');

/** Where all letters of these scripts are, and others: told in a tenth of the time, which each text of a build is asked. */
const MAY_BE_FROM_THE_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\uD800-\uDFFF]/;

/** Whether there is anything in a text that runs from right to left. */
export function hasRightToLeft(text: string): boolean {
	return MAY_BE_FROM_THE_RIGHT.test(text) && ANY_FROM_THE_RIGHT.test(text);
}

const SIGN = '[\\p{Script=Latin}\\p{Nd}µμ°%‰²³]';
const UNIT = `(?:(?:°[CF]|[\\p{Script=Latin}µμ])(?:[/·.^-]*${SIGN})*)`;
const WORD = "\\p{Script=Latin}[\\p{Script=Latin}\\p{Nd}’'-]*";
const NUMBER = '[+−-]?\\p{Nd}+(?:[.,:/]\\p{Nd}+)*';
/** Nothing of a word or a number stands before it. What does is a part of the match: Safari before 16.4 cannot look back. */
const FRESH = '(^|[^\\p{L}\\p{Nd}])';

/** A number with a unit in Latin letters: `92 kg`, `5–10 mg/dL`. */
const VALUE = `${NUMBER}(?:\\s?[–×x-]\\s?${NUMBER})*\\s?${UNIT}(?:\\s?/\\s?${UNIT})*`;
const VALUES = new RegExp(FRESH + VALUE, 'gu');

/**
 * What falls apart in a text from right to left unless it is kept together: a value with the Latin words beside it
 * (`Metformin 500 mg`), a number in groups, as telephones have (`+20 2 1234 5678`), and an address. Ranges of bare numbers
 * are left to the rules of each script: Arabic ones run from right to left.
 */
const RUN = new RegExp(
	[
		`${FRESH}(?:${[
			`(?:${WORD}[ \u00a0]){0,4}${VALUE}(?:[ \u00a0]${WORD}){0,4}`,
			'\\+?\\p{Nd}{1,4}(?:[ \u00a0.-]\\(?\\p{Nd}{2,4}\\)?){2,}(?!\\p{Nd})',
			'\\+\\p{Nd}[\\p{Nd} \u00a0()-]{5,}\\p{Nd}',
		].join('|')})`,
		'https?://[^\\s<>"«»\u2066-\u2069]*[^\\s<>"«»\u2066-\u2069.,;:!?،؛؟()]',
	].join('|'),
	'gu',
);

/** Letters of the other direction there are for each of this one, at least, in a text that is of the other. */
const MOSTLY = 4;

/**
 * The direction of a text that stands in one of another; undefined where it is the same. It is that of nearly all its
 * letters, those of units aside, and not of the first: Arabic sentences begin with "COVID-19" and stay Arabic.
 * @param around the direction of what it stands in
 */
export function ownDirection(text: string, around: Direction): Direction | undefined {
	if (around === 'ltr' && !hasRightToLeft(text)) return undefined;
	const words = text.replace(VALUES, '$1 ');
	const fromTheRight = words.match(LETTERS_FROM_THE_RIGHT)?.length ?? 0;
	const fromTheLeft = (words.match(LETTERS)?.length ?? 0) - fromTheRight;
	const [same, other] = around === 'ltr' ? [fromTheLeft, fromTheRight] : [fromTheRight, fromTheLeft];
	if (other === 0 || other < same * MOSTLY) return undefined;
	return around === 'ltr' ? 'rtl' : 'ltr';
}

/** A text in pieces: those that are kept together in a text from right to left, and what stands between. */
export function runsIn(text: string): { text: string; isRun: boolean }[] {
	const pieces: { text: string; isRun: boolean }[] = [];
	let end = 0;
	for (const { 0: match, 1: before = '', index: at } of text.matchAll(RUN)) {
		const index = at + before.length;
		const run = match.slice(before.length);
		if (index > end) pieces.push({ text: text.slice(end, index), isRun: false });
		pieces.push({ text: run, isRun: true });
		end = index + run.length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), isRun: false });
	return pieces;
}
