import { expect, test } from 'vitest';
import { isAsSeen, seenAs } from '../../../../src/archive/content/seen.ts';

const NOW = 1_700_000_000_000;
const FILE = { size: 100, mtimeMs: NOW - 60_000.25, ctimeMs: NOW - 60_000.25, ino: 7 };

test('a file is as last seen only where nothing of it differs', () => {
	const seen = seenAs(FILE, NOW);
	expect(isAsSeen(seen, seenAs({ ...FILE }, NOW + 1))).toBe(true);
	expect(isAsSeen(undefined, seen)).toBe(false);
	const others = [{ size: 101 }, { mtimeMs: FILE.mtimeMs + 0.5 }, { ctimeMs: FILE.ctimeMs + 0.5 }, { ino: 8 }];
	expect(others.map((other) => isAsSeen(seen, seenAs({ ...FILE, ...other }, NOW)))).toEqual([false, false, false, false]);
});

test('a file that changed shortly before has to be read again, whatever it shows', () => {
	const coarse = { ...FILE, ctimeMs: NOW - 60_000 };
	for (const young of [NOW - 1990, NOW, NOW + 60_000]) {
		expect(seenAs({ ...coarse, ctimeMs: young }, NOW)).toBe('');
		expect(seenAs({ ...coarse, mtimeMs: young }, NOW)).toBe('');
	}
	expect(isAsSeen('', '')).toBe(false);
	expect(seenAs({ ...coarse, ctimeMs: NOW - 2000, mtimeMs: NOW - 2000 }, NOW)).not.toBe('');
});

test('where dates are finer than two seconds, less is shortly', () => {
	for (const young of [NOW - 99.75, NOW + 0.25, NOW + 60_000.25]) expect(seenAs({ ...FILE, mtimeMs: young, ctimeMs: young }, NOW)).toBe('');
	for (const old of [NOW - 100.25, NOW - 1990.5]) expect(seenAs({ ...FILE, mtimeMs: old, ctimeMs: old }, NOW)).not.toBe('');
});

test('a date far ahead was set by hand, and costs nothing', () => {
	expect(seenAs({ ...FILE, mtimeMs: NOW * 2 }, NOW)).not.toBe('');
});
