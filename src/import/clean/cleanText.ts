import { withoutStrayBackslashes } from './backslashes.ts';
import { type Mend, withoutControls } from './controls.ts';
import { withoutExcelEscapes } from './excelEscapes.ts';
import { withoutMojibake } from './mojibake.ts';

/** A text with its damage put right, and what that damage was. */
export interface Cleaned {
	text: string;
	mends: Mend[];
}

/** Puts right what broke a text on its way: its words are never changed. */
export function cleanText(text: string): Cleaned {
	const mends: Mend[] = [];
	const plain = withoutExcelEscapes(text, mends);
	// Mojibake first: half of its characters are controls when the text was read as Latin-1.
	const mended = withoutControls(withoutStrayBackslashes(withoutMojibake(plain, mends), mends), mends);
	return { text: mended, mends };
}
