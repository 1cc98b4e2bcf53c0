import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishForm } from '../../../../src/search/danger/forms.ts';
import { compilePatterns, matches, type PatternSetting } from '../../../../src/search/danger/pattern.ts';
import { Repair } from '../../../../src/search/danger/repair.ts';

const spaced: PatternSetting = { classes: new Map([['owl', ['owl', 'barn_owl', '{bat}']], ['bat', ['bat']]]), gap: 2, form: englishForm, isSpaced: true };
const plain: PatternSetting = { classes: new Map(), gap: 2, form: (word) => word, isSpaced: false };

const has = (pattern: string, text: string, setting = spaced): boolean => matches(setting.isSpaced ? ` ${text} ` : text, compilePatterns(pattern, setting));

describe('a pattern', () => {
	test.each([
		['see owl', 'see owl', true],
		['see owl', 'see big brown owl', true],
		['see owl', 'see very big brown owl', false],
		['see owl', 'owl see', false],
		['see & owl', 'owl of mine see', true],
		['see +owl', 'see big owl', false],
		['see {owl}', 'see barn owl', true],
		['see {owl}', 'see bat', true],
		['see|hear owl', 'hear owl', true],
		['owl*', 'owlish', true],
		['owl', 'owlish', false],
		['seeing owls', 'see owl', true],
		['## owl', '12 owl', true],
		['## owl', '2 owl', false],
		['# owl', '2.5 owl', true],
		['no\nowl', 'owl', true],
	])('%s in "%s": %s', (pattern, text, expected) => {
		expect(has(pattern, text.split(' ').map(englishForm).join(' '))).toBe(expected);
	});

	test.each([
		['貓 頭', '貓的大頭', true],
		['貓 頭', '貓的非常大頭', false],
		['貓 +頭', '貓大頭', false],
		['貓|狗 & 頭', '頭和狗', true],
	])('%s in %s: %s', (pattern, text, expected) => {
		expect(has(pattern, text, plain)).toBe(expected);
	});

	test('of a class that is not there is refused', () => {
		expect(() => compilePatterns('{newt}', spaced)).toThrowErrorMatchingInlineSnapshot(`[Error: The pattern's item {newt} names a class that is not there.]`);
	});

	test('matches as a search word by word does', () => {
		const word = fc.constantFrom('ash', 'birch', 'cedar', 'dogwood');
		fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(word, { maxLength: 9 }), (items, text) => {
			const follows = (item: number, from: number, to: number): boolean =>
				item === items.length || text.some((one, at) => at >= from && at <= to && one === items[item] && follows(item + 1, at + 1, at + 1 + spaced.gap));
			expect(has(items.join(' '), text.map(englishForm).join(' '))).toBe(follows(0, 0, text.length));
		}));
	});
});

describe('forms of a word', () => {
	test.each([
		['vomiting', 'vomit'], ['vomitted', 'vomit'], ['vomits', 'vomit'], ['breathing', 'breath'], ['breathe', 'breath'],
		['swalowed', 'swallow'], ['killl', 'kil'], ['babies', 'baby'], ['numbness', 'numb'], ['heavily', 'heavy'],
	])('%s is one of %s', (one, other) => {
		expect(englishForm(one)).toBe(englishForm(other));
	});

	test.each([['here', 'her'], ['bleed', 'ble'], ['dying', 'dye'], ['died', 'die'], ['off', 'of']])('%s is none of %s', (one, other) => {
		expect(englishForm(one)).not.toBe(englishForm(other));
	});
});

describe('a misspelt word', () => {
	const repair = new Repair(['suicid', 'swalow', 'stroke', 'unconsciou'], ['breathing'], ['strike'], englishForm);
	test.each([
		['sucide', 'suicid'], ['suicude', 'suicid'], ['swallwed', 'swalow'], ['unconscous', 'unconsciou'], ['breatihng', 'breath'],
		['shallow', 'shalow'], ['strike', 'strik'], ['side', 'sid'], ['owl', 'owl'],
	])('%s is read as %s', (typed, meant) => {
		expect(repair.form(typed)).toBe(meant);
	});
});
