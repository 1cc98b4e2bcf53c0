import { describe, expect, it } from 'vitest';
import { EncodingProbe } from '../../../../src/import/source/encoding.ts';

/** What a probe says of bytes, whatever pieces they come in. */
function probe(bytes: Uint8Array, piece = bytes.length): ReturnType<EncodingProbe['result']> {
	const asked = new EncodingProbe();
	for (let from = 0; from < bytes.length; from += piece) asked.push(bytes.subarray(from, from + piece));
	return asked.result();
}

/** 我的肝功能正常嗎？ in Big5, once for each line of a file. */
const BIG5 = Buffer.from('a7daaabaa8785ca55caf e0a5bfb160b6dca148'.replaceAll(' ', ''), 'hex');

describe('EncodingProbe', () => {
	it('takes plain and accented UTF-8 for UTF-8, in pieces that cut characters too', () => {
		expect(probe(Buffer.from('plain'))).toEqual({ name: 'utf-8', damaged: false });
		expect(probe(Buffer.from('fièvre 功能 😀'.repeat(20)), 7)).toEqual({ name: 'utf-8', damaged: false });
		expect(probe(Buffer.from('\uFEFFmarked'))).toEqual({ name: 'utf-8', damaged: false });
		expect(probe(new Uint8Array())).toEqual({ name: 'utf-8', damaged: false });
	});

	it('tells UTF-8 with damage, and UTF-8 cut short', () => {
		const damaged = Buffer.concat([Buffer.from('é'.repeat(50)), Buffer.of(0xff), Buffer.from('end')]);
		expect(probe(damaged)).toEqual({ name: 'utf-8', damaged: true });
		expect(probe(Buffer.from('é'.repeat(50)).subarray(0, 99))).toEqual({ name: 'utf-8', damaged: true });
	});

	it('tells UTF-16 by its mark, or by its zeros', () => {
		expect(probe(Buffer.from('\uFEFF功能', 'utf16le')).name).toBe('utf-16le');
		expect(probe(Buffer.from('\uFEFF功能', 'utf16le').swap16()).name).toBe('utf-16be');
		expect(probe(Buffer.from('title,question', 'utf16le')).name).toBe('utf-16le');
		expect(probe(Buffer.from('title,question', 'utf16le').swap16()).name).toBe('utf-16be');
	});

	it('tells Big5 from Windows-1252', () => {
		expect(probe(Buffer.concat([Buffer.from('title,'), BIG5, Buffer.from('\n'), BIG5])).name).toBe('big5');
		const french = 'La fièvre a duré, « très légère », à 38,5 °C – l’été dernier';
		expect(probe(Buffer.from(french.replace('–', '\x96').replace('’', '\x92'), 'latin1')).name).toBe('windows-1252');
		expect(probe(Buffer.from('It was 37\xB0C at noon.', 'latin1')).name).toBe('windows-1252');
		expect(probe(Buffer.from('it\x92s', 'latin1')).name).toBe('windows-1252');
	});
});
