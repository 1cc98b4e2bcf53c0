import { isRightToLeft, ownDirection, runsIn, type Direction } from '../../archive/direction.ts';

/** The direction of a language's pages. */
export function pageDirection(lang: string): Direction {
	return isRightToLeft(lang) ? 'rtl' : 'ltr';
}

/** The `dir` of an element that holds a text on a page of a language; undefined where it runs as the page does. */
export function dirOf(lang: string, text: string): Direction | undefined {
	return ownDirection(text, pageDirection(lang));
}

/** A text in pieces, as {@link runsIn} gives them; one piece where it runs from left to right, and nothing can fall apart. */
export function piecesOf(lang: string, text: string): { text: string; isRun: boolean }[] {
	const direction = dirOf(lang, text) ?? pageDirection(lang);
	return direction === 'ltr' ? [{ text, isRun: false }] : runsIn(text);
}
