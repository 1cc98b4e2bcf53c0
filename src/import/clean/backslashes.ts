import { count, type Mend } from './controls.ts';

/**
 * Characters whose second byte in Big5 is that of a backslash (功, 許, 蓋 …). Programs that did not
 * know Big5 put a second backslash behind it, which stays when the text is converted.
 */
const AFTER = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, index) =>
	new TextDecoder('big5').decode(Uint8Array.of(0xa1 + index, 0x5c)),
).filter((character) => /^\p{Script=Han}$/u.test(character));

const STRAY = new RegExp(`(?<=[${AFTER.join('')}])\\\\(?![A-Za-z0-9\\\\])`, 'gu');

/** Removes backslashes that Big5 text was given by mistake: `功\能` → `功能`. */
export function withoutStrayBackslashes(text: string, mends: Mend[]): string {
	if (!text.includes('\\')) return text;
	let places = 0;
	const mended = text.replace(STRAY, () => {
		places += 1;
		return '';
	});
	if (places > 0) {
		const message = `${count(places, 'stray backslash', 'es')} of Big5 text removed.`;
		mends.push({ rule: 'stray-backslash', message });
	}
	return mended;
}
