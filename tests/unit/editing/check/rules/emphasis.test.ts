import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../../src/archive/markdown/parse.ts';
import { plainText } from '../../../../../src/archive/markdown/text.ts';
import { emphasisFindings } from '../../../../../src/editing/check/rules/emphasis.ts';
import { textOf } from '../entry.ts';

const mended = (line: string): string | undefined => emphasisFindings(textOf(line))[0]?.mended;

describe('emphasisFindings', () => {
	it.each([
		['**早睡 **也好', '**早睡** 也好'],
		['** 早睡**也好', ' **早睡**也好'],
		['**Note:**then rest', '**Note**:then rest'],
		['a **b** c **d:**e', 'a **b** c **d**:e'],
	])('mends %s', (line, expected) => {
		expect(mended(line)).toBe(expected);
	});

	it.each(['**重點**：請', '**重點：**請', '請看「**日記**」的', '請看**「日記」**的', '重要**（注意）**事項', '10**9 and 10**6', '2 \\*\\* 3', '`a ** b`', 'a * b ** c is `**`'.replace(' ** c', ''), '**Note:** then'])('has nothing to say of %s', (line) => {
		expect(emphasisFindings(textOf(line))).toEqual([]);
	});

	it('points out marks that it cannot mend', () => {
		const [finding, ...others] = emphasisFindings(textOf('one ** mark without another'));
		expect(finding).toMatchObject({ rule: 'emphasis-open', column: 5, length: 2 });
		expect(finding?.mended).toBeUndefined();
		expect(others).toEqual([]);
	});

	it('never changes a letter, and leaves no mark, in what it mends', () => {
		const piece = fc.constantFrom('**', '**', '肝', '很好', 'a', ' ', '：', '，', '「', '」', '（', '）', '。', '!', '"');
		fc.assert(
			fc.property(fc.array(piece, { minLength: 1, maxLength: 16 }), (pieces) => {
				const line = `x${pieces.join('')}`;
				const after = mended(line);
				if (after === undefined) return;
				expect(after.replace(/[*\s]/g, '')).toBe(line.replace(/[*\s]/g, ''));
				expect(plainText(parseMarkdown(after))).not.toContain('**');
			}),
			{ numRuns: 500 },
		);
	});
});
