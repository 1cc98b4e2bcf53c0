import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/import/clean/cleanText.ts';
import { looksLikeMojibake } from '../../../../src/import/clean/mojibake.ts';

const windows1252 = new TextDecoder('windows-1252');

/** A text as a program shows it that takes its UTF-8 for Windows-1252. */
function misread(text: string): string {
	return windows1252.decode(new TextEncoder().encode(text));
}

describe('mojibake', () => {
	it.each(['I don’t know', 'café', '37 °C', 'dose ≤ 5 µg', '“yes” – no…', '中文', 'ελληνικά', 'привет', '😀'])(
		'puts %j right',
		(text) => {
			const cleaned = cleanText(misread(text));
			expect(cleaned.text).toBe(text);
			expect(cleaned.mends.map(({ rule }) => rule)).toEqual(['mojibake']);
		},
	);

	it('puts right what was misread twice', () => {
		expect(cleanText(misread(misread('don’t'))).text).toBe('don’t');
	});

	it('puts right UTF-8 read as Latin-1', () => {
		const latin1 = Buffer.from('it’s').toString('latin1');
		expect(cleanText(latin1).text).toBe('it’s');
	});

	it.each(['MANHÃ»', 'CAFÉ »', 'voilà…” ', '« fatigué…”', 'Ü»', 'Â', 'Ãnderung', 'ß“ß”', 'é“–ç’”'])('leaves %j alone', (text) => {
		expect(cleanText(text)).toEqual({ text, mends: [] });
	});

	it('leaves every text alone that was read rightly', () => {
		const words = fc.array(
			fc.constantFrom('é', 'è', 'ü', 'ß', 'ñ', 'ç', 'a', 'b', ' ', '’', '“', '”', '–', '功', '能', '。', 'ж', 'я', 'λ', '😀'),
		);
		fc.assert(
			fc.property(words, (parts) => {
				expect(cleanText(parts.join(''))).toEqual({ text: parts.join(''), mends: [] });
			}),
		);
	});

	it('sees what it did not dare to mend', () => {
		expect(looksLikeMojibake('MANHÃ»')).toBe(true);
		expect(looksLikeMojibake('Ça va à Paris')).toBe(false);
	});
});

describe('backslashes of Big5', () => {
	it('go behind characters that end in one, and nowhere else', () => {
		expect(cleanText('功\\能 許\\ 蓋\\，')).toEqual({
			text: '功能 許 蓋，',
			mends: [{ rule: 'stray-backslash', message: '3 stray backslashes of Big5 text removed.' }],
		});
		expect(cleanText('肝\\膽 a\\b 功\\n').mends).toEqual([]);
	});
});

describe('controls', () => {
	it('go, and become ends of lines where they are some', () => {
		expect(cleanText('a\u0000b\u0007c\u000Bd\u000Ce\u2028f\uFEFFg\uD800h')).toEqual({
			text: 'abc\nd\ne\nfgh',
			mends: [{ rule: 'control-characters', message: '4 control characters removed.' }],
		});
	});

	it('of Windows-1252 become the punctuation that was meant', () => {
		expect(cleanText('it\u0092s')).toEqual({
			text: 'it’s',
			mends: [{ rule: 'windows-1252', message: '1 Windows-1252 sign read as Latin-1 put right.' }],
		});
	});

	it('leave tabs, line ends, joiners and marks of direction', () => {
		const text = 'a\tb\nc\r\n👩‍⚕️ \u200Fש';
		expect(cleanText(text)).toEqual({ text, mends: [] });
	});

	it("reads Excel's escapes as what they mean", () => {
		expect(cleanText('One_x000D_\nTwo_x0009_three _x005F_x000D_ _x0041_')).toEqual({
			text: 'One\r\nTwo\tthree _x000D_ _x0041_',
			mends: [{ rule: 'excel-escape', message: "3 escapes of Excel's files (_x000D_) read as the signs meant." }],
		});
	});
});
