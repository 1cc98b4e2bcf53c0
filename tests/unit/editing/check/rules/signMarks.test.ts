import { describe, expect, it } from 'vitest';
import { signMarkFindings } from '../../../../../src/editing/check/rules/signMarks.ts';
import { textOf } from '../entry.ts';

describe('signMarkFindings', () => {
	it('offers the mark that was meant', () => {
		expect(signMarkFindings(textOf('Rest.\n\n> [!urgnet] Today if\n> it hurts'))).toMatchObject([
			{ severity: 'warning', rule: 'sign-mark', column: 3, length: 9, mended: '> [!urgent] Today if', help: 'Did you mean "[!urgent]"?' },
		]);
	});

	it('says of others what there is', () => {
		const [finding] = signMarkFindings(textOf('> [!note]\n> It rains.'));
		expect(finding?.message).toBe('Nothing stands out by the mark "[!note]": readers see it as it stands.');
		expect(finding?.mended).toBeUndefined();
	});

	it('says of a mark in a question that it marks nothing there', () => {
		expect(signMarkFindings(textOf('> [!urgent]\n> it hurts'))).toMatchObject([{ help: 'Move it into the answer, or leave the mark out.' }]);
	});

	it.each(['> [!urgent]\n> it hurts', '> [!CAUTION]\n> it hurts', '> \\[!note] said', 'see [!note]'])('has nothing to say of %j', (text) => {
		expect(signMarkFindings(textOf('Why?', text))).toEqual([]);
	});
});
