import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decode, encodingOf } from '../../../../src/import/source/decode.ts';
import { EncodingProbe, type Probed } from '../../../../src/import/source/encoding.ts';
import { bytesIn } from './bytesIn.ts';

/** What a probe says of bytes, whatever pieces they come in. */
function probe(bytes: Uint8Array, piece = bytes.length): Probed {
	const asked = new EncodingProbe();
	for (let from = 0; from < bytes.length; from += piece) asked.push(bytes.subarray(from, from + piece));
	return asked.result();
}

const named = (bytes: Uint8Array, piece?: number): string | string[] => {
	const told = probe(bytes, piece);
	return 'name' in told ? told.name : told.likely.map(({ name }) => name);
};

/** Sentences such as patients and doctors write, in the encodings that their offices saved. */
const SENTENCES: Readonly<Record<string, string>> = {
	'gb18030': '肝功能检查偏高怎么办，请先复查，必要时到消化内科就诊。',
	'big5': '肝功能檢查偏高怎麼辦，請先複查，必要時到肝膽腸胃科就診。',
	'shift_jis': '肝機能の値が高いのですが、まず再検査を受けてください。',
	'euc-jp': '肝機能の値が高いのですが、まず再検査を受けてください。',
	'euc-kr': '간 수치가 높게 나왔는데 어떻게 해야 하나요? 먼저 재검사를 받으십시오.',
	'koi8-r': 'Печёночные пробы повышены, что делать? Сначала повторите анализ крови.',
	'windows-1250': 'Próby wątrobowe są podwyższone. Proszę powtórzyć badanie w ciągu miesiąca, też ciśnienie.',
	'windows-1251': 'Печёночные пробы повышены, что делать? Сначала повторите анализ крови.',
	'windows-1252': 'La fièvre a duré, « très légère », à 38,5 °C – l’été dernier.',
	'windows-1253': 'Οι ηπατικές εξετάσεις είναι αυξημένες. Άλλη μία εξέταση πρώτα.',
	'windows-1254': 'Karaciğer testlerim yüksek çıktı, ne yapmalıyım? Önce kan tahlilini tekrarlayın.',
	'windows-1255': 'בדיקות הכבד שלי גבוהות, מה לעשות? ראשית יש לחזור על בדיקת הדם.',
	'windows-1256': 'نتائج فحص الكبد مرتفعة، ماذا أفعل؟ أعد فحص الدم أولا.',
	'windows-1257': 'Kepenų tyrimai padidėję, ką daryti? Pakartokite kraujo tyrimą. Naktį būna karščiavimas.',
	'windows-874': 'ค่าตับสูง ควรทำอย่างไร กรุณาตรวจเลือดซ้ำก่อน',
	'ibm866': 'Печёночные пробы повышены, что делать? Сначала повторите анализ крови.',
};

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
		expect(named(Buffer.from('\uFEFF功能', 'utf16le'))).toBe('utf-16le');
		expect(named(Buffer.from('\uFEFF功能', 'utf16le').swap16())).toBe('utf-16be');
		expect(named(Buffer.from('title,question', 'utf16le'))).toBe('utf-16le');
		expect(named(Buffer.from('title,question', 'utf16le').swap16())).toBe('utf-16be');
	});

	it.each(Object.entries(SENTENCES))('tells %s among rows of plain letters', (encoding, sentence) => {
		const plain = Buffer.from('title,question,answer,date\n"2017-01-03, plain"\n');
		const bytes = Buffer.concat([plain, bytesIn(encoding, `"${sentence}",2017-01-03\n`), plain]);
		expect(named(bytes)).toBe(encoding);
		expect(named(bytes, 7)).toBe(encoding);
	});

	it('tells Japanese in escapes, and Vietnamese whose marks stand apart', () => {
		expect(named(Buffer.from('title\n\u001B$B4N5!G=\u001B(B\n'))).toBe('iso-2022-jp');
		expect(named(bytesIn('windows-1258', 'Men gan cao phải làm sao? Trước hết hãy xét nghiệm máu lại.'))).toBe('windows-1258');
	});

	it('asks where few letters may be two things, and not where they read alike', () => {
		expect(named(Buffer.from('Karaci\xF0er', 'latin1'))).toEqual(['windows-1252', 'windows-1250', 'windows-1254', 'windows-1257']);
		expect(named(Buffer.from('It was 37\xB0C at noon, it\x92s fine.', 'latin1'))).toBe('windows-1252');
	});
});

describe('encodingOf', () => {
	const folder = mkdtempSync(join(tmpdir(), 'encoding-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const file = (bytes: Uint8Array | string): string => {
		const path = join(folder, 'a.html');
		writeFileSync(path, bytes);
		return path;
	};

	it('shows what each reading would be where more than one is likely', async () => {
		const path = file(Buffer.from('name\nKaraci\xF0er\n', 'latin1'));
		await expect(encodingOf(path, {})).rejects.toThrow(
			`${path} may be in more than one encoding. It would read:\n  windows-1252: Karaciðer\n  windows-1250: Karaciđer\n  windows-1254: Karaciğer\n  windows-1257: Karacišer`,
		);
		expect(await encodingOf(path, { named: 'CP1254' })).toEqual({ name: 'windows-1254', damaged: true });
		await expect(encodingOf(path, { named: 'klingon' })).rejects.toThrow('"klingon" is not the name of an encoding.');
	});

	it('takes the word of an HTML page whose bytes bear it out', async () => {
		const page = (charset: string, bytes: Uint8Array): string => file(Buffer.concat([Buffer.from(`<!doctype html><meta charset=${charset}><p>`), bytes]));
		expect(await encodingOf(page('windows-1254', Buffer.from('Karaci\xF0er', 'latin1')), { html: true })).toEqual({ name: 'windows-1254', damaged: true });
		await expect(encodingOf(page('gb2312', Buffer.from('肝功能')), { html: true })).rejects.toThrow('  utf-8: ');
		expect(await encodingOf(page('big5', Buffer.from('plain')), { html: true })).toEqual({ name: 'utf-8', damaged: false });
	});

	it('reads what the web reads: Hong Kong characters in Big5, all of Hangul, Vietnamese in one piece', async () => {
		const read = async (encoding: string, hex: string): Promise<string> => {
			const bytes = Buffer.from(hex, 'hex');
			const pieces = async function* (): AsyncGenerator<Uint8Array> {
				for (const byte of bytes) yield await Promise.resolve(Uint8Array.of(byte));
			};
			return (await Array.fromAsync(decode(pieces(), encoding))).join('');
		};
		expect(await read('big5', '8740fa40f9d6')).toBe('䏰𠕇碁');
		expect(await read('euc-kr', '8141b0a3')).toBe('갂간');
		expect(await read('gb18030', 'a6d9')).toBe('︐');
		expect(await read('windows-1258', '65ec62eaf265')).toBe('ébệe');
	});
});
