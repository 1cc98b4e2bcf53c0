import { describe, expect, test } from 'vitest';
import { loadStem } from '../../../../src/search/index/stemmers.ts';
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
});
