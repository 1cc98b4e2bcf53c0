import type { Sex } from '../../archive/schema/index.ts';
import { folded, saysUnknown } from './unknown.ts';

const WORDS: Readonly<Record<string, Sex>> = {
	female: 'female', f: 'female', woman: 'female', girl: 'female', 女: 'female', 女性: 'female',
	male: 'male', m: 'male', man: 'male', boy: 'male', 男: 'male', 男性: 'male',
	other: 'other', diverse: 'other', 'non-binary': 'other', nonbinary: 'other', 其他: 'other',
};

/** The sex that a word names; undefined where it names none. */
export function readSex(text: string): Sex | undefined {
	const word = folded(text);
	return saysUnknown(word) ? 'unknown' : WORDS[word];
}
