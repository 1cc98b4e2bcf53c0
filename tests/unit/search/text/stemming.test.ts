import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadStem, STEMMERS } from '../../../../src/search/index/stemmers.ts';
import { stemEnglish } from '../../../../src/search/text/stemming/english.ts';
import { ownStem } from '../../../../src/search/text/stemming/stem.ts';

describe('English stems', () => {
	test.each([
		['virus viruses', 'virus'], ['sinus sinuses', 'sinus'], ['pus', 'pus'], ['fetus fetuses', 'fetus'], ['biopsy biopsies', 'biopsi'], ['treat treated treating', 'treat'],
		['bleed bleeding', 'bleed'], ['itch itchy itching', 'itch itchi itch'], ['kidney kidneys', 'kidney'], ['swell swelling swells', 'swell'], ['die died dying', 'die'],
		['inflammation inflammatory', 'inflamm inflammatori'], ['diagnosis', 'diagnosi'], ['agreed agreeably feed', 'agre agreeabl feed'], ['happy happily', 'happi happili'],
		['hopping hoping', 'hop hope'], ['luxuriated sized', 'luxuri size'], ['generally generate communism arsenal', 'general generat communism arsenal'],
		['rational relational conditional', 'ration relat condit'], ['vietnamization predication', 'vietnam predic'], ['hopefulness goodness formative', 'hope good format'],
		['revival allowance adoption replacement bowdlerize', 'reviv allow adopt replac bowdler'], ['controll roll probate cease', 'control roll probat ceas'],
		['youth boy enjoy saying yellow', 'youth boy enjoy say yellow'], ['gas gaps kiwis ties cries', 'gas gap kiwi tie cri'], ['succeed herring news skies', 'succeed herring news sky'],
		['apology analogi psychology', 'apolog analog psycholog'], ['is to', 'is to'], ['bed sing ring', 'bed sing ring'], ['y ye yes', 'y ye yes'],
	])('%s', (words, expected) => {
		const stems = words.split(' ').map(stemEnglish);
		expect([...new Set(stems)].join(' ')).toBe([...new Set(expected.split(' '))].join(' '));
	});

	test('are of letters alone', () => {
		const stem = ownStem('en-gb');
		expect(['b12', '5ht', 'αs', 'running', '頭'].map(stem)).toEqual(['b12', '5ht', 'αs', 'run', '頭']);
	});
});

test('other languages have Snowball’s, or none', async () => {
	expect(['krankheiten', 'krankheit'].map(await loadStem('de'))).toEqual(['krankheit', 'krankheit']);
	expect(['douleurs', 'douleur'].map(await loadStem('fr-ca'))).toEqual(['douleur', 'douleur']);
	expect(['running'].map(await loadStem('zh-hant'))).toEqual(['running']);
	expect(['проверка'].map(await loadStem('bg'))).toEqual(['проверка']);
});

/** Letters that most words of a language are made of; Latin ones where nothing else is said. */
const LETTERS: Readonly<Record<string, string>> = {
	ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىئؤ', el: 'αβγδεζηθικλμνξοπρσςτυφχψω', hy: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ', ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюя', uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
	hi: 'अआइईउएकखगचछजटडणतथदधनपफबभमयरलवशषसहािीुूेैोौं्', ne: 'अआइईउएकखगचछजटडणतथदधनपफबभमयरलवशषसहािीुूेैोौं्', sa: 'अआइईउएकखगचछजटडणतथदधनपफबभमयरलवशषसहािीुूेैोौं्', ta: 'அஆஇஈஉகஙசஞடணதநபமயரலவழளறனாிீுூெேைொோ்',
};
const LATIN = 'abcdefghijklmnopqrstuvwxyzaeiouäöüçğışñéèà';

test.each(Object.keys(STEMMERS))('any word of %s has a stem', async (lang) => {
	const stem = await loadStem(lang);
	const letter = fc.constantFrom(...(LETTERS[lang] ?? LATIN));
	fc.assert(fc.property(fc.array(letter, { minLength: 1, maxLength: 16 }), (letters) => {
		expect(stem(letters.join(''))).not.toBe('');
	}), { numRuns: 500, seed: 1 });
});
