import { clampChroma, converter, formatHex, wcagContrast, type Oklch } from 'culori';
import { GROUNDS, WASHES, type Scheme } from './grounds.ts';

/** The contrast that text needs (WCAG 2.2, 1.4.3, level AA). */
export const ENOUGH = 4.5;

const oklch = converter('oklch');

/** The ground of a voice's own blocks. @returns a colour as `#rrggbb` */
export function washOf(colour: string, scheme: Scheme): string {
	const { lightness, chroma } = WASHES[scheme];
	const own = oklch(colour)!;
	return hex({ ...own, l: lightness, c: Math.min(own.c, chroma) });
}

/** The least contrast of text in a colour with the grounds that it stands on, its own wash among them; from 1 to 21. */
export function contrastOn(colour: string, scheme: Scheme): number {
	return Math.min(...[...Object.values(GROUNDS[scheme]), washOf(colour, scheme)].map((ground) => wcagContrast(colour, ground)));
}

/**
 * The colour nearest to one of the same hue that text can be written in: darker on light ground, lighter on dark.
 * @returns the colour itself where it passes, else another as `#rrggbb`
 */
export function legible(colour: string, scheme: Scheme): string {
	if (contrastOn(colour, scheme) >= ENOUGH) return colour;
	const own = oklch(colour)!;
	const end = scheme === 'light' ? 0 : 1;
	// The lightness lies between one that fails and one that passes.
	let [fails, passes] = [own.l, end];
	for (let step = 0; step < 20; step += 1) {
		const middle = (fails + passes) / 2;
		if (contrastOn(hex({ ...own, l: middle }), scheme) >= ENOUGH) passes = middle;
		else fails = middle;
	}
	return hex({ ...own, l: passes });
}

/** The nearest colour that screens show. */
function hex(colour: Oklch): string {
	return formatHex(clampChroma(colour, 'oklch'));
}
