import { describe, expect, it } from 'vitest';
import { lostFindings } from '../../../../../src/editing/check/rules/lost.ts';
import { pointedAt, textOf } from '../entry.ts';

const found = (text: string): string[] => {
	const entry = textOf(`${text}\n`, 'Because.');
	return pointedAt(entry, lostFindings(entry));
};

describe('lostFindings', () => {
	it.each([
		['~~~~~~\nthanks', ['code-open: ~~~~~~']],
		['> ```\n> a', ['code-open: ```']],
		['| a |\n|---|\n| 1 | 2 |', ['table-cells: | 2 |']],
		['a\n\n[b]: https://liver.example.org', ['definition-unused: [b]: https://liver.example.org']],
		['See [Na](mmol/L)', ['link-none: [Na](mmol/L)']],
		['- 6.25 right\n- 5.75 left', ['sign-or-mark: -']],
		['>ULN', ['sign-or-mark: >']],
	])('points out what is lost in %j', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	it.each([
		'```\na\n```', '~~~~\na\n~~~~~', '> ```\n> a\n> ```', '| a | b |\n|---|---|\n| 1 |', 'a[^1]\n\n[^1]: b', '[b]\n\n[b]: https://liver.example.org',
		'[a](https://liver.example.org)', '\\[Na](mmol/L)', '`[Na](mmol/L)`', '- rest\n- 5 days', '* 5\n* 6', '> quoted', '1. 5 mg\n2. 6 mg', '![a](/b.png)',
	])('has nothing to say of %j', (text) => {
		expect(found(text)).toEqual([]);
	});
});
