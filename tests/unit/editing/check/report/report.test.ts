import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../../src/archive/fault.ts';
import { shownLine, visible, widthOf } from '../../../../../src/editing/check/report/frame.ts';
import { githubCommand } from '../../../../../src/editing/check/report/github.ts';
import { markdownSummary } from '../../../../../src/editing/check/report/markdown.ts';
import { MOST_OF_A_RULE, selectFaults } from '../../../../../src/editing/check/report/selection.ts';
import { concerns } from '../../../../../src/editing/check/report/since.ts';
import { countText } from '../../../../../src/editing/check/report/text.ts';

const fault = (changes: Partial<Fault>): Fault => ({
	severity: 'error', rule: 'yaml', file: 'entries/a.md', line: 3, column: 5, length: 2, message: 'M.', help: 'H.', ...changes,
});

describe('shownLine', () => {
	it('is short, shows the place, and says where in it that is', () => {
		const line = fc.string({ unit: fc.constantFrom('a', ' ', '肝', '\u200B', '\t', '👩‍👧', 'é'), maxLength: 300 });
		fc.assert(
			fc.property(line, fc.nat(299), fc.integer({ min: 1, max: 40 }), (text, at, length) => {
				const column = Math.min(at, text.length) + 1;
				const { text: shown, before, width } = shownLine(text, column, length);
				expect(widthOf(shown)).toBeLessThanOrEqual(102);
				expect(before).toBeLessThanOrEqual(41);
				const place = visible(text.slice(column - 1, column - 1 + length));
				if (widthOf(place) <= 50 && place !== '') expect(shown).toContain(place);
				expect(width).toBeGreaterThanOrEqual(1);
			}),
		);
	});

	it('counts two columns for a Chinese character', () => {
		expect(shownLine('肝臟x', 3, 1)).toEqual({ text: '肝臟x', before: 4, width: 1 });
	});
});

describe('githubCommand', () => {
	it('escapes what would end the command', () => {
		expect(githubCommand(fault({ file: 'entries/a,b:c.md', message: '50 %\nbad.', mended: 'x: y' }), 'content/')).toBe(
			'::error file=content/entries/a%2Cb%3Ac.md,line=3,col=5,endColumn=7,title=yaml::50 %25%0Abad. H.%0AMended: x: y',
		);
	});

	it('calls information a notice', () => {
		expect(githubCommand(fault({ severity: 'info' }), 'content')).toMatch(/^::notice /);
	});
});

describe('markdownSummary', () => {
	it('lists errors first and lets no text become markup', () => {
		const faults = [
			fault({ severity: 'info' }),
			fault({ severity: 'warning', message: 'Has a | and <b> and *x*.', help: 'See `y`.' }),
			fault({ message: 'Bad.', mended: 'a | `b` |' }),
		];
		expect(markdownSummary(faults, 7, 'content')).toMatchInlineSnapshot(`
			"### ❌ Content: 1 error, 1 warning and 1 note in 7 files

			| Where | What | How to mend it |
			| --- | --- | --- |
			| ❌ \` content/entries/a.md:3 \` | Bad. | H.<br>\`\` a \\| \`b\` \\| \`\` |
			| ⚠️ \` content/entries/a.md:3 \` | Has a \\| and \\<b\\> and \\*x\\*. | See \\\`y\\\`. |
			"
		`);
	});

	it('says how many it leaves out', () => {
		expect(markdownSummary(Array.from({ length: 60 }, () => fault({})), 7, 'content')).toContain('… and 10 more');
	});
});

describe('selectFaults', () => {
	const many = Array.from({ length: MOST_OF_A_RULE + 5 }, (_, line) => fault({ severity: 'warning', rule: 'dose', line }));
	const note = fault({ severity: 'info', rule: 'reading-level' });

	it('prints all errors, some of many warnings, and says what it left out', () => {
		const errors = many.map((one) => ({ ...one, severity: 'error' as const, rule: 'schema' as const }));
		const { shown, leftOut } = selectFaults([...errors, ...many, note], { all: false, notes: false });
		expect(shown).toHaveLength(errors.length + MOST_OF_A_RULE);
		expect([...leftOut]).toEqual([['dose', 5], ['reading-level', 1]]);
	});

	it('prints everything where everything is asked for', () => {
		expect(selectFaults([...many, note], { all: true, notes: true }).shown).toHaveLength(many.length + 1);
	});
});

describe('concerns', () => {
	const changed = new Set(['doctors/lin.md']);

	it.each([
		[fault({ file: 'doctors/lin.md', severity: 'info' }), true],
		[fault({ rule: 'unknown-doctor' }), true],
		[fault({ rule: 'schema' }), false],
		[fault({ rule: 'link-broken', severity: 'warning' }), false],
	])('%j: %s', (one, expected) => {
		expect(concerns(one, changed)).toBe(expected);
	});

	it('none where nothing was changed', () => {
		expect(concerns(fault({ rule: 'unknown-doctor' }), new Set())).toBe(false);
	});
});

describe('countText', () => {
	it.each([
		[{ error: 1, warning: 0, info: 0 }, 1, '1 error and 0 warnings in 1 file'],
		[{ error: 0, warning: 2, info: 1 }, 18029, '0 errors, 2 warnings and 1 note in 18,029 files'],
	])('%j', (counts, files, text) => {
		expect(countText(counts, files)).toBe(text);
	});
});
