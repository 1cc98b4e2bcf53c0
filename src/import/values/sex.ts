import type { Sex } from '../../archive/schema/index.ts';
import { folded, saysUnknown } from './unknown.ts';

/** Words of the languages whose columns are known by name, too; single letters that are the other sex elsewhere are not. */
const ELSEWHERE: Readonly<Partial<Record<Sex, string>>> = {
	female:
		'weiblich w frau mujer femenino mulher feminino femme féminin femminile femmina donna vrouw vrouwelijk kobieta ж женский женщина жен kadın أنثى انثى امرأة महिला स्त्री หญิง nữ perempuan wanita 여 여성 여자',
	male: 'männlich mann hombre masculino varón homem homme masculin maschile maschio uomo mannelijk mężczyzna м мужской мужчина муж erkek ذكر رجل पुरुष ชาย nam laki-laki pria 남 남성 남자',
	other: 'divers otro outro autre altro другое autres',
};

const WORDS: Readonly<Record<string, Sex>> = {
	female: 'female', f: 'female', woman: 'female', girl: 'female', 女: 'female', 女性: 'female',
	male: 'male', m: 'male', man: 'male', boy: 'male', 男: 'male', 男性: 'male',
	other: 'other', diverse: 'other', 'non-binary': 'other', nonbinary: 'other', 其他: 'other',
	...Object.fromEntries(Object.entries(ELSEWHERE).flatMap(([sex, words]) => words.split(' ').map((word) => [folded(word), sex as Sex]))),
};

/** The sex that a word names; undefined where it names none. */
export function readSex(text: string): Sex | undefined {
	const word = folded(text);
	return saysUnknown(word) ? 'unknown' : WORDS[word];
}
