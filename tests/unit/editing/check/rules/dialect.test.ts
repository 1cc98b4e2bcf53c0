import { describe, expect, it } from 'vitest';
import { dialectFindings } from '../../../../../src/editing/check/rules/dialect.ts';
import { pointedAt, textOf } from '../entry.ts';

const found = (text: string): string[] => {
	const entry = textOf(text);
	return pointedAt(entry, dialectFindings(entry)).map((line) => line.replace('reads-otherwise: ', ''));
};

describe('dialectFindings', () => {
	it.each([
		['Normal is 5~40, mine was 45~50.', ['~40, mine was 45~']],
		['It reads 2*10 mg and 3*20 mg.', ['*10 mg and 3*']],
		['**「重要」**的', ['**「重要」**']],
		['> 40 is high', ['> 40 is high']],
		['It was found in\n\n2009. Then nothing.', ['2009. Then nothing.']],
		['2017. Found.\n10. Gone.', ['2017. Found.']],
		['my lens is\n- 6.25', ['- 6.25']],
		['HBsAg\n-', ['HBsAg']],
		['[Na]: 140', ['[Na]: 140']],
		['See [Na](mmol/L)', ['[Na](mmol/L)']],
		['text\n\n    5 mg', ['    5 mg']],
		['請看 https://liver.example.org/guide，裡面', ['https://liver.example.org/guide，裡面']],
		['自動換行\n的文字', ['行']],
		['要**停**\n藥', ['*']],
		['I`m here and it`s', ['`m here and it`']],
		['go to a@liver.example.org\nand rest; 5~40, 6~50', ['~40, 6~']],
	])('points at what is shown otherwise elsewhere in %j', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	it.each([
		'Plain words.', '**bold** and *italic*, ~~old~~', '1. a\n2. b', '- a\n- b', '> quoted', 'see https://liver.example.org/guide.',
		'one\ntwo', '服用\nAspirin', '### 標題\n文字', '字  \n字', '`a` b', '| a |\n|---|\n| b |', 'a[^1]\n\n[^1]: b', '5\\~40 and 45\\~50',
	])('has nothing to say of %j', (text) => {
		expect(found(text)).toEqual([]);
	});
});
