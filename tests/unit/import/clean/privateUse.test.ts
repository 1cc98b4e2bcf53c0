import { describe, expect, it } from 'vitest';
import type { Mend } from '../../../../src/import/clean/controls.ts';
import { privateUseIn, sharedIn, withoutPrivateUse } from '../../../../src/import/clean/privateUse.ts';

describe('private-use characters', () => {
	it('are put where the standard has them now, in text that came in GB 18030', () => {
		const mends: Mend[] = [];
		expect(withoutPrivateUse('\uE816\uE81E\uE000', 'gb18030', mends)).toBe('𠂇龴\uE000');
		expect(mends).toEqual([{ rule: 'private-use', message: '2 characters of GB 18030 put where Unicode has them now.' }]);
		expect(withoutPrivateUse('\uE816', undefined, [])).toBe('\uE816');
	});

	it('are pointed out elsewhere, with what they may be', () => {
		expect(privateUseIn('a\uE000b\uF266\uF8FF\uE000')).toBe("holds characters of a system's own: U+E000 (perhaps 𠕇), U+F266 (perhaps 䏰), U+F8FF.");
		expect(privateUseIn('\uE816')).toContain('U+E816 (perhaps');
		expect(privateUseIn('肝')).toBeUndefined();
	});

	it('may hide behind characters that only Hong Kong has in Big5', () => {
		expect(sharedIn('嗰個肝啲 A')).toEqual(['嗰', '啲']);
	});
});
