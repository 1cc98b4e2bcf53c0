import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileSynonyms } from '../../../../src/archive/content/compileSite.ts';
import { apartGroups, synonymGroups } from '../../../../src/archive/schema/index.ts';
import { changeSynonyms, type PairChange } from '../../../../src/editing/edit/synonyms.ts';
import { contentFolder, type ContentFolder } from '../../archive/content/folder.ts';

let folder: ContentFolder;

beforeEach(() => {
	folder = contentFolder({});
});

afterEach(() => folder.remove());

const written = (): string => readFileSync(join(folder.path, 'synonyms.yml'), 'utf8');
const same = (...words: [string, string]): PairChange => ({ words, lang: 'en', mean: 'same' });
const never = (...words: [string, string]): PairChange => ({ words, lang: 'en', mean: 'never' });

function changed(text: string | undefined, ...changes: PairChange[]): string {
	if (text !== undefined) folder.write({ 'synonyms.yml': text });
	changeSynonyms(folder.path, changes);
	return written();
}

describe('synonyms', () => {
	it('that belong to a group join it, and others are a group at the end; all else stays as it is written', () => {
		const text = "# Ours\n- words: [heart attack, 'myocardial infarction']  # common\n\n- words:\n    - ptosis # eyes\n    - \"drooping lid\"\n  lang: en\n";
		expect(changed(text, same('ptosis', 'droopy eyelid'), same('heart attack', 'coronary, acute'), same('scoliosis', 'curved spine'))).toBe(
			"# Ours\n- words: [heart attack, 'myocardial infarction', \"coronary, acute\"]  # common\n\n- words:\n    - ptosis # eyes\n    - \"drooping lid\"\n    - droopy eyelid\n  lang: en\n- words: [scoliosis, curved spine]\n",
		);
	});

	it('are of one language', () => {
		const text = '- words: [Fieber, Temperatur]\n  lang: de\n';
		expect(changed(text, { words: ['temperatur', 'febris'], lang: 'la', mean: 'same' })).toBe(`${text}- words: [temperatur, febris]\n  lang: la\n`);
		expect(changed(text, { words: ['temperatur', 'Hitze'], lang: 'de', mean: 'same' })).toBe('- words: [Fieber, Temperatur, Hitze]\n  lang: de\n');
	});

	it('and words to be kept apart make the file where there is none', () => {
		expect(changed(undefined, never('left', 'right'))).toBe('- never: [left, right]\n');
	});

	it.for([
		['an empty list', '[]\n', '[{never: [left, right]}]\n'],
		['a list in brackets', '[{words: [ab, cd]}]', '[{words: [ab, cd]}, {never: [left, right]}]'],
		['comments alone', '# none yet', '# none yet\n- never: [left, right]\n'],
		['lines of Windows', '- words: [ab, cd]\r\n', '- words: [ab, cd]\r\n- never: [left, right]\r\n'],
	])('go into %s', ([, before, after]) => {
		expect(changed(before, never('left', 'right'))).toBe(after);
	});

	it('that cannot be are refused, and nothing is written', () => {
		const text = '- words: [stroke, apoplexy]\n- words: [fit, seizure]\n- never: [stroke, fit]\n';
		folder.write({ 'synonyms.yml': text });
		const refusal = (...changes: PairChange[]): string => {
			try {
				changeSynonyms(folder.path, changes);
			} catch (error) {
				return (error as Error).message;
			}
			return 'done';
		};
		expect(refusal(same('new', 'word'), same('stroke', 'fit'))).toMatch(/^"stroke" and "fit" cannot be added: synonyms\.yml:2:11 .*join the two groups/);
		expect(refusal(never('apoplexy', 'stroke'))).toMatch(/^"apoplexy" and "stroke" cannot be added: synonyms\.yml:4:\d+ .* must never stand for/);
		expect(refusal(same('a', 'longer'))).toMatch(/^"a" and "longer" cannot be added: synonyms\.yml:4:\d+ /);
		expect(written()).toBe(text);
		folder.write({ 'synonyms.yml': '- word: [ab, cd]\n' });
		expect(refusal(same('ab', 'cd'))).toMatch(/synonyms\.yml has errors: mend them first/);
	});

	it('of any words are read again as they were given', () => {
		const word = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 12 }).map((text) => text.trim()).filter((text) => [...text].length >= 2 && text.isWellFormed() && !/[\p{C}\p{Z}]/u.test(text.replaceAll(' ', '')));
		fc.assert(
			fc.property(word, word, fc.boolean(), (one, other, together) => {
				const folded = new Set([one, other, 'first', 'second'].map((text) => text.normalize('NFKC').toLowerCase()));
				fc.pre(folded.size === 4);
				folder.write({ 'synonyms.yml': '- words: [first, second]\n' });
				const lists = together ? [['first', 'second', one], ['second', other]] : [['first', 'second'], [one, other]];
				changeSynonyms(folder.path, together ? [same('first', one), never('second', other)] : [same(one, other)]);
				const { record, faults } = compileSynonyms(Buffer.from(written()), 'synonyms.yml');
				expect(faults).toEqual([]);
				expect([...synonymGroups(record!).map(({ words }) => words), ...apartGroups(record!).map((group) => group.never)]).toEqual(lists);
				expect(parse(written())).toHaveLength(2);
			}),
		);
	});
});
