import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, POINTED_KINDS, rates, type LabelledCase } from '../../../../../src/editing/check/privacy/evaluate.ts';
import { folded } from '../../../../../src/editing/check/privacy/folded.ts';
import { PRIVATE_KINDS } from '../../../../../src/editing/check/privacy/kinds.ts';
import { tracesIn } from '../../../../../src/editing/check/privacy/traces.ts';
import { looksLikeFullName } from '../../../../../src/editing/check/privacy/names.ts';

const [CASES, LANGUAGES, WESTERN] = [casesOf('cases'), casesOf('languages'), casesOf('western')];
/** What was looked for when the cases were labelled. */
const NUMBERS_AND_NAMES = PRIVATE_KINDS.filter((kind) => kind !== 'age');

function casesOf(name: string): LabelledCase[] {
	const text = readFileSync(resolve(import.meta.dirname, `../../../../fixtures/privacy/${name}.jsonl`), 'utf8');
	return text.trim().split('\n').map((line) => JSON.parse(line) as LabelledCase);
}

describe('tracesIn', () => {
	it('gives places in the text, in order, none upon another', () => {
		const piece = fc.constantFrom('0912-345-678', 'A123456789', 'a@b.example', 'Mrs. Lark', ' ', '，', '台北市和平東路106號', '我叫林美惠', '4111 1111 1111 1111', 'born 1.2.1990', 'MRN 12345', '\n', '１２', 'x');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), (text) => {
				let end = 0;
				for (const { from, to } of tracesIn(text)) {
					expect(from).toBeGreaterThanOrEqual(end);
					expect(to).toBeGreaterThan(from);
					end = to;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
		);
	});

	it('reads full-width signs, each in its place', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(folded(text).length).toBe(text.length);
		}));
		expect(tracesIn('０９１２３４５６７８')).toMatchObject([{ kind: 'phone', from: 0, to: 10 }]);
	});

	it.each([
		['(02) 2345-6789', 'a phone number of Taiwan'], ['03-422 7151', 'a phone number of Taiwan'], ['+886 2 2345 6789', 'a phone number of Taiwan'],
		['020 7946 0958', 'a phone number'], ['(020) 7946 0958', 'a phone number'], ['030 1234567', 'a phone number'], ['0161 496 0000', 'a phone number'],
	])('says of %s that it is %s', (text, what) => {
		expect([...new Set(tracesIn(`Call ${text} at noon.`).map((trace) => trace.what))].sort()[0]).toBe(what);
	});

	it.each(['a', 'a.', 'a-', 'one two ', 'my son ', '0', '女兒王', '\\@', '我今年', '男 12 ', 'I am 3', '12歲', 'me llamo ', 'born in ', '市區路', 'mi hija ', 'Frau ', 'Gracias, ', 'número de ', 'mein Sohn ', 'Dr. '])('takes time in keeping with the length of "%s" over and over', (piece) => {
		const timeOf = (times: number): number => {
			const began = process.cpuUsage();
			tracesIn(`${piece.repeat(times)} @ at 小老鼠`);
			return process.cpuUsage(began).user;
		};
		timeOf(100);
		// Sixteen times the text, and hundreds of times the work where each letter is tried anew.
		expect(timeOf(32_000)).toBeLessThan(100 * timeOf(2000) + 100_000);
	});
});

describe('the labelled cases', () => {
	it('are enough, of every kind, with and without anything private', () => {
		expect(CASES.length).toBeGreaterThanOrEqual(150);
		for (const kind of NUMBERS_AND_NAMES) expect(CASES.filter((one) => one.labels.some((label) => label.kind === kind)).length).toBeGreaterThanOrEqual(6);
		expect(CASES.filter((one) => one.labels.length === 0).length).toBeGreaterThan(80);
	});

	it('hold the words that are labelled in them', () => {
		for (const { text, labels } of [...CASES, ...LANGUAGES, ...WESTERN]) for (const label of labels) expect(text).toContain(label.text);
	});

	it.each([
		['tuned', 0.98, 0.98],
		['held-out', 0.95, 0.9],
	] as const)('that are %s are right as often as they were', (set, precision, recall) => {
		const all = rates(evaluate(CASES.filter((one) => one.set === set), NUMBERS_AND_NAMES).tallies.get('all')!);
		expect(all.precision).toBeGreaterThanOrEqual(precision);
		expect(all.recall).toBeGreaterThanOrEqual(recall);
	});

	it.each([
		['tuned', 0.98, 0.98],
		['held-out', 0.95, 0.8],
	] as const)('in several languages that are %s are right as often as they were', (set, precision, recall) => {
		const all = rates(evaluate(LANGUAGES.filter((one) => one.set === set), POINTED_KINDS).tallies.get('all')!);
		expect(all.precision).toBeGreaterThanOrEqual(precision);
		expect(all.recall).toBeGreaterThanOrEqual(recall);
	});

	it.each([
		['tuned', 0.98, 0.98],
		['held-out', 0.93, 0.95],
	] as const)('in Spanish, Portuguese, French and German that are %s are right as often as they were', (set, precision, recall) => {
		const all = rates(evaluate(WESTERN.filter((one) => one.set === set), POINTED_KINDS).tallies.get('all')!);
		expect(all.precision).toBeGreaterThanOrEqual(precision);
		expect(all.recall).toBeGreaterThanOrEqual(recall);
		for (const lang of ['es', 'pt', 'fr', 'de']) expect(WESTERN.filter((one) => one.set === set && one.lang === lang && one.labels.length === 0).length).toBeGreaterThan(2);
	});

	it('are in each of the languages, with something to find and without', () => {
		expect(LANGUAGES.length).toBeGreaterThanOrEqual(200);
		for (const lang of ['zh-hans', 'zh-hant', 'en', 'es']) {
			const own = LANGUAGES.filter((one) => one.lang === lang);
			expect(own.filter(({ labels }) => labels.length > 0).length).toBeGreaterThanOrEqual(10);
			expect(own.filter(({ labels }) => labels.length === 0).length).toBeGreaterThanOrEqual(10);
		}
	});
});

describe('other languages', () => {
	it.each([
		['我叫林美惠，住在附近。', '我叫林美惠，住在附近。'],
		['我丈夫吳國強今天又胸悶了。', '我丈夫吴国强今天又胸闷了。'],
		['我家在杭州市西湖區文三路199號。', '我家在杭州市西湖区文三路199号。'],
		['孩子2019年8月7號出生。', '孩子2019年8月7号出生。'],
		['我今年34歲。', '我今年34岁。'],
		['病歷號20230458', '病历号20230458'],
	])('%s says as much as %s', (traditional, simplified) => {
		const places = (text: string): [string, number, number][] => tracesIn(text).map(({ kind, from, to }) => [kind, from, to]);
		expect(places(simplified)).toEqual(places(traditional));
		expect(places(simplified)).toHaveLength(1);
	});

	it.each([
		['Me llamo Lucía Ferrer.', 'name', 'Lucía Ferrer'], ['me llamo pedro y no duermo', 'name', 'pedro'], ['Mi hijo se llama Mateo.', 'name', 'Mateo'],
		['Soy Javier Molina.', 'name', 'Javier Molina'], ['Ich heiße Annika Vogel.', 'name', 'Annika Vogel'], ["Je m'appelle Claire.", 'name', 'Claire'],
		['Meu nome é Rafael Nunes.', 'name', 'Rafael Nunes'], ['Mi chiamo Giulia.', 'name', 'Giulia'], ['Ik heet Sanne.', 'name', 'Sanne'],
		['Nací el 3 de marzo de 1985.', 'birth-date', '3 de marzo de 1985'], ['geboren am 3. März 1961', 'birth-date', '3. März 1961'],
		['Née le 4 mars 1990.', 'birth-date', '4 mars 1990'], ['She was born in March 1984.', 'birth-date', 'March 1984'],
		['DOB: 04-Mar-1988', 'birth-date', '04-Mar-1988'], ['born on the second of May 1977', 'birth-date', 'second of May 1977'],
		['Vivo en la calle Mayor 15.', 'address', 'calle Mayor 15'], ['Tengo 45 años.', 'age', '45 años'],
	])('%s', (text, kind, words) => {
		expect(tracesIn(text).map((trace) => [trace.kind, text.slice(trace.from, trace.to)])).toEqual([[kind, words]]);
	});

	it.each([
		'Me llamó la atención el color.', 'me llamo la atencion', 'El medicamento se llama Paracetamol.', 'Soy Profesora de primaria.', 'El bebé nació en marzo.',
		'谢谢医生。', '由于医生说没关系。', '马上就要手术了。', '许多医生都这样说。', '他从3号楼走到路口就喘。', '小孩3月出生。', 'Born in March.',
	])('nothing in: %s', (text) => {
		expect(tracesIn(text)).toEqual([]);
	});
});

describe('ages', () => {
	it.each([
		['I am 34.', '34'], ["I'm a 29 year old woman", '29 year old'], ['42/F, thyroid removed', '42/F'], ['I just turned 40.', '40'],
		['My age is 47.', '47'], ['我四十三歲，眼睛乾。', '四十三歲'], ['女，27歲，經痛。', '27歲'], ['63歲男性，打鼾。', '63歲'],
	])('of who writes: %s', (text, words) => {
		expect(tracesIn(text).map((trace) => [trace.kind, text.slice(trace.from, trace.to)])).toEqual([['age', words]]);
	});

	it.each([
		'My mother is 72.', 'When I was 20 I had it.', 'I am 34 weeks pregnant.', 'I am 60 kg.', 'I am 5 feet tall.', 'People over 50 are invited.',
		'我媽媽72歲。', '我20歲的時候得過。', '滿40歲可以做健檢。', '平均年齡是51歲。', 'I am in my thirties.',
	])('none in: %s', (text) => {
		expect(tracesIn(text)).toEqual([]);
	});
});

describe('looksLikeFullName', () => {
	it.each(['Anna Schmidt', 'Mary Jane Watson', '王小明', '林美惠'])('%s does', (alias) => {
		expect(looksLikeFullName(alias)).toBe(true);
	});

	it.each(['mira', 'Oma Hilde', 'retired teacher', 'Tomasz', '林媽媽', '陳小姐', '夜貓子', 'Night Owl', '金魚', 'anna s.'])('%s does not', (alias) => {
		expect(looksLikeFullName(alias)).toBe(false);
	});
});
