import type { Accent, Theme } from '../../archive/schema/index.ts';
import { CARD_COLOURS, type CardColours } from '../drawing/colours.ts';
import { legible, washOf } from './contrast.ts';
import type { Scheme } from './grounds.ts';

/** The names of the colours that a theme may set. */
export type Voice = keyof NonNullable<Theme['colours']>;

/** A voice's colour in one scheme; a colour that is given for both is fitted to the dark. */
export function colourIn(accent: Accent, scheme: Scheme): string {
	if (typeof accent !== 'string') return accent[scheme];
	return scheme === 'light' ? accent : legible(accent, 'dark');
}

/** The colours of pictures for sharing, which are light everywhere. */
export function cardColours(theme: Theme | undefined): CardColours {
	const { asker, doctor } = theme?.colours ?? {};
	const own: CardColours = { ...CARD_COLOURS };
	if (asker !== undefined) [own.asker, own.askerWash] = [colourIn(asker, 'light'), washOf(colourIn(asker, 'light'), 'light')];
	if (doctor !== undefined) own.doctor = colourIn(doctor, 'light');
	return own;
}

/** Custom properties of `styles/tokens.css` that a theme's colours set, in one scheme. */
export function colourProperties(theme: Theme, scheme: Scheme): [name: string, value: string][] {
	const { asker, doctor, link = doctor } = theme.colours ?? {};
	const properties: [string, string][] = [];
	for (const [name, accent] of [['asker', asker], ['doctor', doctor]] as const) {
		if (accent === undefined) continue;
		const colour = colourIn(accent, scheme);
		properties.push([`--${name}`, colour], [`--${name}-wash`, washOf(colour, scheme)]);
	}
	if (link !== undefined) properties.push(['--link', colourIn(link, scheme)]);
	return properties;
}
