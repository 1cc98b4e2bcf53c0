import { describe, expect, it } from 'vitest';
import { nameKey, nameOf, slugOf, withoutTitle } from '../../../src/import/names.ts';
import { paragraphsOf } from '../../../src/import/paragraphs.ts';
import { Registry } from '../../../src/import/registry.ts';

describe('names and ids', () => {
	it.each([
		['Does it hurt? (Yes!)', 'does-it-hurt-yes'],
		["Crohn's disease", 'crohns-disease'],
		['Ménière’s “Straße”', 'menieres-strasse'],
		['--a__b--', 'a-b'],
		['肝', ''],
	])('makes an id of %j', (text, id) => {
		expect(slugOf(text)).toBe(id);
	});

	it('cuts ids at a hyphen', () => {
		expect(slugOf('one two three four', { longest: 12 })).toBe('one-two');
		expect(slugOf('abcdefghijklmnop', { longest: 5 })).toBe('abcde');
	});

	it.each([
		['B型肝炎', 'b-xing-gan-yan'],
		['Лечение печени', 'lechenie-pecheni'],
		['간염', 'ganyeom'],
		['かんぞう', 'kanzou'],
		['ηπατίτιδα', 'ipatitida'],
		['β-fetoprotein', 'beta-fetoprotein'],
	])('makes readable ids of %j where they are wanted', (text, id) => {
		expect(slugOf(text, { romanise: true })).toBe(id);
	});

	it('tells spellings of one name from other names', () => {
		expect(nameKey('ST. Mary’s  (ward)')).toBe(nameKey('st mary’s (ward)'));
		expect(nameKey('ＡＢＣ')).toBe(nameKey('abc'));
		for (const [a, b] of [['10⁹', '109'], ['5.2', '5 2'], ['α', 'β'], ['B型', 'B群']] as const) expect(nameKey(a)).not.toBe(nameKey(b));
	});

	it('makes names of ids', () => {
		expect(nameOf('pain-in-the-neck')).toBe('Pain in the Neck');
		expect(nameOf('oncology-02')).toBe('Oncology 02');
	});

	it('knows a name without its titles', () => {
		expect(withoutTitle('Prof. Dr. Hu')).toBe('Hu');
		expect(withoutTitle('Drake')).toBe('Drake');
		expect(withoutTitle('Dr.')).toBe('Dr.');
	});
});

describe('Registry', () => {
	it('finds what is there by id, and by name in any spelling', () => {
		const registry = new Registry();
		registry.add('doctors', { id: 'lin', name: 'Dr. Lin (demo)' });
		registry.add('specialties', { id: 'gi', name: 'Gastroenterology and Hepatology' });
		registry.add('topics', { id: 'gi/liver', name: 'Liver' });
		expect(registry.doctor('lin')).toMatchObject({ id: 'lin', isNew: false });
		expect(registry.doctor('LIN (Demo)')).toMatchObject({ id: 'lin', isNew: false });
		expect(registry.specialty('gastroenterology  and hepatology')).toMatchObject({ id: 'gi', isNew: false });
		expect(registry.topic('liver', 'gi')).toMatchObject({ id: 'gi/liver', isNew: false });
		expect(registry.topic('liver', 'surgery')).toEqual({ id: 'surgery/liver', name: 'Liver', isNew: true });
	});

	it('makes ids of names and names of ids', () => {
		const registry = new Registry();
		expect(registry.doctor('Dr. Lin Demo')).toEqual({ id: 'lin-demo', name: 'Dr. Lin Demo', isNew: true });
		expect(registry.topic('cut-short-', 'gi')).toEqual({ id: 'gi/cut-short', name: 'Cut Short', isNew: true });
		expect(registry.specialty('sports-medicine')).toEqual({ id: 'sports-medicine', name: 'Sports Medicine', isNew: true });
	});

	it.each([false, true])('never makes one of two names (romanised: %s)', (romanise) => {
		const names = ['B型肝炎', 'B群鏈球菌', '維生素B', 'B', 'α-fetoprotein', 'β-fetoprotein', 'fetoprotein', 'Ж-fetoprotein', '10⁹', '109', 'Rh+', 'Rh-', '肝', '甘'];
		const idsIn = (order: readonly string[]): Map<string, string> => {
			const registry = new Registry({ romanise });
			return new Map(
				order.map((name) => {
					const { id, isNew } = registry.topic(name, 'gi');
					if (isNew) registry.add('topics', { id, name });
					return [name, id];
				}),
			);
		};
		expect(new Set(idsIn(names).values()).size).toBe(names.length);
		// An id that says less than its name does not depend on what came before.
		if (!romanise) for (const name of ['B型肝炎', '維生素B', '肝']) expect(idsIn(names.toReversed()).get(name)).toBe(idsIn(names).get(name));
		expect(idsIn(['B型肝炎']).get('B型肝炎')).toMatch(romanise ? /^gi\/b-xing-gan-yan$/ : /^gi\/b-[0-9a-f]{8}$/);
	});

	it('keeps off ids that mean something else', () => {
		const registry = new Registry();
		registry.add('doctors', { id: 'li-na', name: 'Dr. Li Na' });
		expect(registry.doctor('Dr. Lí Na')).toEqual({ id: 'li-na-2', name: 'Dr. Lí Na', isNew: true });
		expect(registry.specialty('Search').id).toBe('specialty-search');
		expect(registry.topic('2019', 'gi').id).toBe('gi/topic-2019');
		expect(registry.doctor('胡子仁').id).toMatch(/^doctor-[0-9a-f]{8}$/);
	});
});

describe('paragraphsOf', () => {
	it('takes every line for a paragraph, and folds white space', () => {
		expect(paragraphsOf(' One.\n\n\nTwo  \t three\r\nfour\u2028five \n\u3000\n')).toEqual(['One.', 'Two three', 'four', 'five']);
	});

	it('goes on behind the dot of a title', () => {
		expect(paragraphsOf('Dear Dr.\nLin,\nthanks, Mr.\n\nBye.')).toEqual(['Dear Dr. Lin,', 'thanks, Mr.', 'Bye.']);
	});
});
