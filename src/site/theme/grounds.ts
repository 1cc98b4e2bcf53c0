/** Light or dark, as the reader's device is set. */
export type Scheme = 'light' | 'dark';

/** What text stands on, as `styles/tokens.css` has it; a test holds both against each other. */
export const GROUNDS: Readonly<Record<Scheme, Readonly<Record<'paper' | 'surface' | 'sunk', string>>>> = {
	light: { paper: 'oklch(0.984 0.006 90)', surface: 'oklch(1 0 0)', sunk: 'oklch(0.957 0.009 90)' },
	dark: { paper: 'oklch(0.195 0.012 220)', surface: 'oklch(0.24 0.014 220)', sunk: 'oklch(0.225 0.013 220)' },
};

/** The grounds of a voice's own blocks: its hue, in this lightness and at most this chroma. */
export const WASHES: Readonly<Record<Scheme, { lightness: number; chroma: number }>> = {
	light: { lightness: 0.958, chroma: 0.018 },
	dark: { lightness: 0.262, chroma: 0.028 },
};
