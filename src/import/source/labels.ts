import { labelToName } from '@exodus/bytes/encoding.js';

/** What the detector calls encodings that the web knows by another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	big5hkscs: 'big5',
	cp874: 'windows-874',
	cp932: 'shift_jis',
	cp949: 'euc-kr',
	cp1258: 'windows-1258',
	maccyrillic: 'x-mac-cyrillic',
	macroman: 'macintosh',
};

/** The web's name of an encoding ("windows-1251"), in lower case, from any label of it; undefined where the web has none. */
export function webName(label: string): string | undefined {
	const name = label.trim().toLowerCase();
	const known = labelToName(OTHER_NAMES[name] ?? name);
	// What the web knows by these names is never a text.
	return known === null || known === 'replacement' || known === 'x-user-defined' ? undefined : known.toLowerCase();
}
