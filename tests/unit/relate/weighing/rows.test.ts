import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numbering } from '../../../../src/relate/weighing/numbering.ts';
import { inverted, RowsBuilder, type Rows } from '../../../../src/relate/weighing/rows.ts';

const TERMS = 12;
const table = fc.array(fc.uniqueArray(fc.tuple(fc.nat(TERMS - 1), fc.nat(255)), { selector: ([term]) => term, maxLength: 6 }), { maxLength: 20 });

function build(rows: readonly (readonly [number, number])[][]): Rows {
	const builder = new RowsBuilder();
	for (const row of rows) {
		for (const [term, value] of row) builder.push(term, value);
		builder.endRow();
	}
	return builder.finish();
}

function read({ starts, terms, values }: Rows): [number, number][][] {
	return Array.from({ length: starts.length - 1 }, (_, row) =>
		Array.from({ length: starts[row + 1]! - starts[row]! }, (_, i): [number, number] => [terms[starts[row]! + i]!, values[starts[row]! + i]!]),
	);
}

test('rows come out as they went in', () => {
	fc.assert(
		fc.property(table, (rows) => {
			expect(read(build(rows))).toEqual(rows);
		}),
	);
});

test('an inverted index lists for each term the rows that have it', () => {
	fc.assert(
		fc.property(table, (rows) => {
			const expected = Array.from({ length: TERMS }, (_, term) =>
				rows.flatMap((row, number) => row.filter(([one]) => one === term).map(([, value]): [number, number] => [number, value])),
			);
			expect(read(inverted(build(rows), TERMS))).toEqual(expected);
		}),
	);
});

test('a run of rows is copied as it stands', () => {
	fc.assert(
		fc.property(table, fc.nat(20), fc.nat(20), (rows, a, b) => {
			const [first, end] = [Math.min(a, b, rows.length), Math.min(Math.max(a, b), rows.length)];
			const builder = new RowsBuilder();
			builder.push(1, 2);
			builder.endRow();
			builder.copyRun(build(rows), first, end);
			expect(read(builder.finish())).toEqual([[[1, 2]], ...rows.slice(first, end)]);
		}),
	);
});

test('keys are numbered in the order they come, however many', () => {
	const keys = Array.from({ length: 100_000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 0);
	const numbering = new Numbering();
	expect(keys.every((key, i) => numbering.numberOf(key) === i)).toBe(true);
	expect(keys.every((key, i) => numbering.numberOf(key) === i)).toBe(true);
	const again = new Numbering(numbering.keys());
	expect(again.numberOf(keys[77_777]!)).toBe(77_777);
	expect(again.size).toBe(keys.length);
});
