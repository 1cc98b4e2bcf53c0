import { describe, expect, test } from 'vitest';
import { FeatureReader } from '../../../../src/relate/weighing/features.ts';
import { CHANNEL, channelOf } from '../../../../src/relate/terms/hash.ts';
import { Lexicon } from '../../../../src/relate/lexicon/lexicon.ts';
import { SIGNALS } from '../../../../src/relate/weighing/signals.ts';
import { WordSplitter } from '../../../../src/relate/terms/words.ts';
import { NO_SYNONYMS } from '../../../../src/relate/index.ts';
import { entry } from '../documents.ts';

const english = new WordSplitter('en');

function stemsOf(text: string): number[] {
	return english.split(text).map(({ stem }) => stem);
}

describe('words', () => {
	test('differ by neither ending, case, accent nor kind of apostrophe', () => {
		expect(stemsOf('Vaccinations')).toEqual(stemsOf('vaccination'));
		expect(stemsOf('Sjögren’s')).toEqual(stemsOf("SJOGREN'S"));
	});

	test('of Chinese are told apart by the segmenter, with Latin words among them', () => {
		const words = new WordSplitter('zh-hant').split('我有B型肝炎，ALT 偏高');
		expect(words.map(({ plain }) => plain).join('')).toBe('我有b型肝炎alt偏高');
		expect(words.length).toBeGreaterThan(4);
		expect(words.filter(({ unspaced }) => !unspaced).map(({ surface }) => surface)).toContain('ALT');
	});
});

test('a Chinese word of three characters and more has parts that are stems of shorter words; no other word has', () => {
	const [compound] = new WordSplitter('zh-hans').split('糖尿病');
	const [shorter] = new WordSplitter('zh-hans').split('糖尿');
	expect(compound!.parts).toHaveLength(2);
	expect(compound!.parts).toContain(shorter!.stem);
	expect(shorter!.parts).toEqual([]);
	expect(english.split('diabetes')[0]!.parts).toEqual([]);
});

describe('the lexicon', () => {
	const lexicon = new Lexicon(english, { groups: [['heart attack', 'myocardial infarction']], apart: [['Advil', 'ibuprofen']] });
	const unite = (text: string): { hash: number; surface: string }[] => lexicon.unite(english.split(text));
	const families = (text: string): number[] => lexicon.families(english.split(text));

	test('joins synonyms, phrases too', () => {
		const lay = unite('after a heart attack');
		const clinical = unite('after a Myocardial Infarction');
		expect(lay.map(({ hash }) => hash)).toEqual(clinical.map(({ hash }) => hash));
		expect(lay.at(-1)?.surface).toBe('heart attack');
	});

	test('joins the names of a medicine', () => {
		expect(unite('Tylenol')[0]?.hash).toBe(unite('paracetamol')[0]?.hash);
	});

	test('keeps apart what must never mean the same, whatever lists say', () => {
		expect(unite('Advil')[0]?.hash).not.toBe(unite('ibuprofen')[0]?.hash);
		expect(unite('motrin')[0]?.hash).toBe(unite('ibuprofen')[0]?.hash);
		const contradicted = new Lexicon(english, { groups: [['fever', 'temperature', 'chill']], apart: [['Temperature', 'fever']] });
		const [fever, temperature, chill] = contradicted.unite(english.split('fever temperature chill'));
		expect(chill!.hash).toBe(fever!.hash);
		expect(temperature!.hash).not.toBe(fever!.hash);
	});

	test('knows kinds of medicines by their endings', () => {
		expect(families('amoxicillin').toSorted()).toEqual(families('antibiotics').toSorted());
		expect(families('Lipitor')).toEqual(families('simvastatin'));
		expect(families('ramipril')).toEqual(expect.arrayContaining(families('captopril')));
		expect(families('bread april pram cephalic')).toEqual([]);
		expect(families('salmeterol')).not.toEqual(expect.arrayContaining(families('cholesterol')));
	});

	test('knows what a medicine is for', () => {
		expect(families('Lipitor')).toEqual(expect.arrayContaining(families('cholesterol')));
	});

	test('a word may be of several families, in any of its forms', () => {
		expect(families('daughters')).toEqual([...new Set([...families('child'), ...families('woman')])]);
	});

	test('tells words of everyday life, not those that a question may be about', () => {
		const everyday = (text: string): boolean[] => english.split(text).map(({ stem }) => lexicon.isEveryday(stem));
		expect(everyday('yesterday weddings neighbours asked')).toEqual([true, true, true, true]);
		expect(everyday('cold period nursing dressing shower flying')).toEqual([false, false, false, false, false, false]);
	});

	test.each([
		['my 5-year-old', 'a child'],
		['she is six weeks old', 'she is an infant'],
		['an 84 year old', 'an elderly'],
	])('takes "%s" for "%s"', (age, word) => {
		const [first, ...more] = families(word).filter((family) => !families('she').includes(family));
		expect(more).toEqual([]);
		expect(families(age)).toContain(first);
	});

	test.each([
		['Good afternoon doctor, my knee hurts', 'my knee hurts'],
		['Hello. Is it flu? Thank you so much', 'Is it flu'],
	])('leaves the courtesies out of "%s"', (text, rest) => {
		expect(lexicon.withoutCourtesies(english.split(text)).map(({ surface }) => surface).join(' ')).toBe(rest);
	});

	test('leaves Chinese courtesies out', () => {
		const chinese = new WordSplitter('zh-hant');
		const words = new Lexicon(chinese, NO_SYNONYMS).withoutCourtesies(chinese.split('醫師您好，脂肪肝會好嗎？謝謝'));
		expect(words.map(({ plain }) => plain).join('')).toBe('脂肪肝會好嗎');
	});
});

describe('features', () => {
	const reader = new FeatureReader('en', NO_SYNONYMS, SIGNALS);

	test('begin with the stems of title and question, in the order of their words', () => {
		const { counts, words } = reader.read(entry('a', 'Fatty liver?', { question: 'Will the liver heal', answer: 'It often does.' }));
		expect(words).toEqual(['Fatty', 'liver', 'Will', 'the', 'heal']);
		expect([...counts.keys()].slice(0, words.length).every((key) => channelOf(key) === CHANNEL.stem)).toBe(true);
	});

	test('of a sentence that asks count more than of one that tells', () => {
		const told = reader.read(entry('a', '', { question: 'I have a rash. It itches.' }));
		const asked = reader.read(entry('a', '', { question: 'I have a rash. Is it measles?' }));
		const [rash, measles] = [told, asked].map(({ counts, words }) => [...counts.values()][words.length - 1]!);
		expect(measles).toBeGreaterThan(rash!);
	});
});
