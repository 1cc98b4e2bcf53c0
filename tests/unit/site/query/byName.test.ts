import { describe, expect, test } from 'vitest';
import { byCount, byName } from '../../../../src/site/query/byName.ts';

/** Names as readers of each language look for them, written down by hand. */
const ORDERS: Readonly<Record<string, string>> = {
	en: 'anaemia, Asthma, back pain, Zoster',
	es: 'ácaros, cáncer, cuello, lumbago, nariz, niñez, nuca, ñu, obesidad, útero',
	pt: 'abdome, água, alergia, coração, fígado, ílio, olhos',
	fr: 'angine, aorte, cœur, colon, école, élite, Endocrinologie, œdème, ongle',
	de: 'Ader, Ärzte, Auge, Ödem, Ohr, Straße, Strasse-2, Zahn',
	tr: 'cilt, çocuk, diş, göz, ılık, iç hastalıkları, kalp, omuz, ödem, sinir, şeker, uyku, üreme',
	vi: 'ăn, âm, da, dạ dày, đau đầu, điếc, gan, ông, ở, tai, ung thư, ứ',
	id: 'anak, gigi, Jantung, kulit',
	ar: 'أسنان, بشرة, جلد, قلب, كبد, هضم',
	fa: 'پوست, چشم, قلب, کبد, گوش',
	hi: 'आँख, कान, त्वचा, दाँत, हृदय',
	th: 'กระดูก, แขน, เด็ก, ตา, ไต, ใบหน้า, ผิวหนัง, หัวใจ',
	ru: 'ёж, желудок, зубы, кожа, сердце',
	ko: '가슴, 눈, 다리, 심장, 피부',
	ja: 'アレルギー, うつ, カゼ, がん, ひざ, メマイ',
	// By their sounds: ér, ěr, fù, gǔ, nèi, pí, xīn, yá, yǎn.
	'zh-hans': '儿科, 耳鼻喉科, 妇科, 骨科, 内科, 皮肤科, 心脏科, 牙科, 眼科',
	// By strokes: 4, 4, 4, 5, 6, 10, 11, 11, 15.
	'zh-hant': '內科, 心臟科, 牙科, 皮膚科, 耳鼻喉科, 骨科, 婦科, 眼科, 齒科',
};

describe.each(Object.entries(ORDERS))('names in %s', (lang, order) => {
	const names = order.split(', ').map((name) => ({ name }));

	test('stand where readers look for them, whatever order they come in', () => {
		const sorted = names.toReversed().sort(byName(lang)).map(({ name }) => name);
		expect(sorted.join(', ')).toBe(order);
	});
});

test('equal names stand by id or address', () => {
	expect([{ name: 'Pain', id: 'b' }, { name: 'Pain', id: 'a' }].sort(byName('en')).map(({ id }) => id)).toEqual(['a', 'b']);
	expect([{ name: 'Pain', path: '/b/' }, { name: 'Pain', path: '/a/' }].sort(byName('en')).map(({ path }) => path)).toEqual(['/a/', '/b/']);
});

test('what holds as many entries stands by name, and what holds more before it', () => {
	const topics = [{ name: 'oreja', count: 2 }, { name: 'ñu', count: 2 }, { name: 'nuca', count: 2 }, { name: 'zona', count: 3 }];
	expect(topics.sort(byCount('es')).map(({ name }) => name)).toEqual(['zona', 'nuca', 'ñu', 'oreja']);
});
