/** What was put right in a text: one sentence for a report. */
export interface Mend {
	/** The rule's name: kebab-case. */
	rule: string;
	message: string;
}

/** Bytes 0x80 to 0x9F of Windows-1252; what it leaves open is kept as it is. */
const WINDOWS_1252 = new TextDecoder('windows-1252').decode(
	Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index),
);

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Controls that part lines, as a source may mean them. */
const LINE_BREAKS = '\u000B\u000C\u2028\u2029';

/**
 * Removes characters that no page can show: controls, byte order marks inside a text, halves of
 * surrogate pairs. C1 controls that are Windows-1252 punctuation read as Latin-1 become that
 * punctuation; form feeds and their like become ends of lines.
 */
export function withoutControls(text: string, mends: Mend[]): string {
	if (text.search(CONTROL) === -1) return text;
	let removed = 0;
	let punctuation = 0;
	const mended = text.replace(CONTROL, (character) => {
		if (LINE_BREAKS.includes(character)) return '\n';
		const code = character.charCodeAt(0);
		const meant = code >= 0x80 && code <= 0x9f ? WINDOWS_1252[code - 0x80]! : '';
		if (meant !== '' && meant !== character) {
			punctuation += 1;
			return meant;
		}
		removed += 1;
		return '';
	});
	if (removed > 0) {
		mends.push({ rule: 'control-characters', message: `${count(removed, 'control character')} removed.` });
	}
	if (punctuation > 0) {
		mends.push({
			rule: 'windows-1252',
			message: `${count(punctuation, 'Windows-1252 sign')} read as Latin-1 put right.`,
		});
	}
	return mended;
}

/** "1 sign", "3 signs". */
export function count(number: number, thing: string, plural = 's'): string {
	return `${number} ${thing}${number === 1 ? '' : plural}`;
}
