import { expect, test } from 'vitest';
import type { Fault } from '../../../../src/archive/fault.ts';
import { KnownFaults } from '../../../../src/build/preview/known.ts';

const fault = (file: string, severity: Fault['severity'], rule: Fault['rule'] = 'schema'): Fault => ({ severity, rule, file, line: 1, column: 1, length: 1, message: 'm', help: 'h' });
const shown = (known: KnownFaults): string[] => known.all.map(({ file, rule }) => `${file} ${rule}`);

test('what the check found stands until it has looked again, but for files that were read anew', () => {
	const known = new KnownFaults();
	known.read([]);
	expect(known.checked([fault('a.md', 'error', 'link-broken'), fault('b.md', 'warning', 'dose')])).toBe(true);
	expect(known.stops).toBe(false);
	known.read([fault('b.md', 'error')], ['b.md']);
	expect(shown(known)).toEqual(['a.md link-broken', 'b.md schema']);
	expect(known.stops).toBe(true);
	expect(known.checked([fault('b.md', 'error'), fault('b.md', 'warning', 'dose')])).toBe(true);
	expect(shown(known)).toEqual(['b.md dose', 'b.md schema']);
	known.read([], ['b.md']);
	expect(known.checked([fault('b.md', 'warning', 'dose')])).toBe(true);
	expect(known.checked([fault('b.md', 'warning', 'dose')])).toBe(false);
});

test('what a reading found in another file goes with the next reading that does not find it', () => {
	const known = new KnownFaults();
	known.read([fault('a.md', 'error', 'unknown-doctor')]);
	known.checked([fault('a.md', 'error', 'unknown-doctor')]);
	known.read([], ['doctors/ben.md']);
	expect(shown(known)).toEqual([]);
});
