import type { ThemeTrouble } from '../../archive/content/theme/themeFaults.ts';
import type { Accent, Theme } from '../../archive/schema/index.ts';
import { contrastOn, ENOUGH, legible } from './contrast.ts';
import type { Scheme } from './grounds.ts';

/** Colours of a theme in which text cannot be read, with the nearest in which it can. */
export function colourTroubles(theme: Theme): ThemeTrouble[] {
	return Object.entries(theme.colours ?? {}).flatMap(([voice, accent]) => accentTroubles(voice, accent));
}

function accentTroubles(voice: string, accent: Accent): ThemeTrouble[] {
	// What is given for both is fitted to the dark by itself.
	const given: [scheme: Scheme, colour: string, path: string[]][] = typeof accent === 'string'
		? [['light', accent, ['colours', voice]]]
		: [['light', accent.light, ['colours', voice, 'light']], ['dark', accent.dark, ['colours', voice, 'dark']]];
	return given.flatMap(([scheme, colour, path]) => {
		const contrast = contrastOn(colour, scheme);
		if (contrast >= ENOUGH) return [];
		// Rounded down, or 4.49 would be said to be enough.
		const said = (Math.floor(contrast * 10) / 10).toFixed(1);
		return [{
			path,
			message: `Text in ${colour} cannot be read by many on the site's ${scheme} ground: the contrast is ${said} to 1, and ${ENOUGH} is needed.`,
			help: 'The nearest colour that can be read is offered here; a brand often has a darker and a lighter one for text, too.',
			instead: `"${legible(colour, scheme)}"`,
		}];
	});
}
