import { type Mend, withoutControls } from './controls.ts';

/** A text with its damage put right, and what that damage was. */
export interface Cleaned {
	text: string;
	mends: Mend[];
}

/** Puts right what broke a text on its way: its words are never changed. */
export function cleanText(text: string): Cleaned {
	const mends: Mend[] = [];
	return { text: withoutControls(text, mends), mends };
}
