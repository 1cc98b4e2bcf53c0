import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, rates, type LabelledCase } from '../../../../../src/editing/check/privacy/evaluate.ts';
import { folded, PRIVATE_KINDS } from '../../../../../src/editing/check/privacy/kinds.ts';
import { tracesIn } from '../../../../../src/editing/check/privacy/traces.ts';
import { looksLikeFullName } from '../../../../../src/editing/check/privacy/names.ts';

const [CASES, LANGUAGES] = [casesOf('cases'), casesOf('languages')];
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

	it.each(['a', 'a.', 'a-', 'one two ', 'my son ', '0', '女兒王', '\\@'])('takes time in keeping with the length of "%s" over and over', (piece) => {
		const timeOf = (times: number): number => {
			const began = process.cpuUsage();
			tracesIn(`${piece.repeat(times)} @ at 小老鼠`);
			return process.cpuUsage(began).user;
		};
		timeOf(100);
		// Sixteen times the text, and hundreds of times the work where each letter is tried anew.
		expect(timeOf(32_000)).toBeLessThan(100 * timeOf(2000) + 100_000);
	});

	it('reads on over the backslashes of Markdown', () => {
		const text = 'Write to ah\\_tsai\\@post\\.example or call 0912\\-345\\-678.';
		expect(tracesIn(text).map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
			['e-mail', 'ah\\_tsai\\@post\\.example'],
			['phone', '0912\\-345\\-678'],
		]);
	});
});

describe('the labelled cases', () => {
	it('are enough, of every kind, with and without anything private', () => {
		expect(CASES.length).toBeGreaterThanOrEqual(150);
		for (const kind of NUMBERS_AND_NAMES) expect(CASES.filter((one) => one.labels.some((label) => label.kind === kind)).length).toBeGreaterThanOrEqual(6);
		expect(CASES.filter((one) => one.labels.length === 0).length).toBeGreaterThan(80);
	});

	it('hold the words that are labelled in them', () => {
		for (const { text, labels } of [...CASES, ...LANGUAGES]) for (const label of labels) expect(text).toContain(label.text);
	});

	it.each([
		['tuned', 0.98, 0.98],
		['held-out', 0.95, 0.9],
	] as const)('that are %s are right as often as they were', (set, precision, recall) => {
		const all = rates(evaluate(CASES.filter((one) => one.set === set), NUMBERS_AND_NAMES).tallies.get('all')!);
		expect(all.precision).toBeGreaterThanOrEqual(precision);
		expect(all.recall).toBeGreaterThanOrEqual(recall);
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
