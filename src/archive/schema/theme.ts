import { z } from 'zod';

/** A colour as manuals of brands give it. */
const colourSchema = z.string().regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'must be a colour such as "#005d55": # and six digits, 0 to 9 and a to f');

/** One colour for both, fitted to the dark by itself, or one for each. */
const accentSchema = z.union([
	colourSchema,
	z.strictObject({
		/** On light ground. */
		light: colourSchema,
		/** On dark ground. */
		dark: colourSchema,
	}),
]);

/** A name of a font, as devices know it. */
const familySchema = z.string().trim().min(1).max(80).regex(/^[^"'\\;{}<>\p{Cc}]+$/u, 'must be the name of a font, without quotation marks');

/** `content/theme/theme.yml`: what a site looks like. */
export const themeSchema = z.strictObject({
	/** Colours of the two voices, and of links. Text in them is legible on all of the site's grounds, or a build says which would be. */
	colours: z
		.strictObject({
			/** Whoever asks: their questions. */
			asker: accentSchema.optional(),
			/** Whoever answers: answers, buttons, and links where those have no colour of their own. */
			doctor: accentSchema.optional(),
			/** Links. */
			link: accentSchema.optional(),
		})
		.optional(),
	/** Fonts of all text. */
	fonts: z
		.strictObject({
			/** Names of fonts, the first that a device has; those of the system stand behind them. */
			text: z.array(familySchema).min(1).max(10).optional(),
			/** Fonts that come with the site. */
			files: z
				.array(
					z.strictObject({
						/** The name under which `text` asks for it. */
						family: familySchema,
						/** The file, in `content/theme/`. */
						file: z.string().max(200, { abort: true }).regex(/^fonts\/[\w.-]+\.woff2$/, 'must be fonts/NAME.woff2'),
						/** Its weight, from 1 to 1000, or the two between which a variable font can be set ("300 700"). */
						weight: z.union([z.int().min(1).max(1000), z.string().regex(/^\d{1,4} \d{1,4}$/, 'must be a number, or two with a space between')]).default(400),
						/** True for italics. */
						italic: z.boolean().default(false),
					}),
				)
				.max(20)
				.default([]),
		})
		.optional(),
	/** How round corners are. */
	corners: z.enum(['round', 'slight', 'square']).default('round'),
	/** What stands beside `logo.svg` in the header: the site's name, or nothing, where the logo says it. */
	logo: z.enum(['beside-name', 'alone']).default('beside-name'),
});

export type Theme = z.output<typeof themeSchema>;
export type Accent = z.output<typeof accentSchema>;
