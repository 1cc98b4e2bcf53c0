import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileText } from '../../../../src/editing/check/finding.ts';

const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '肝'), maxLength: 60 });

describe('FileText', () => {
	it('knows on which line an offset stands', () => {
		fc.assert(fc.property(text, fc.nat(80), (value, at) => {
			const offset = Math.min(at, value.length);
			expect(new FileText('a.md', value).lineOf(offset)).toBe(value.slice(0, offset).split('\n').length);
		}));
	});

	it('knows its lines', () => {
		fc.assert(fc.property(text, (value) => {
			const file = new FileText('a.md', value);
			const lines = value.split(/\r?\n/);
			expect(lines.map((_, index) => file.line(index + 1))).toEqual(lines);
		}));
	});

	it('cuts a finding at the end of its line and mends the line', () => {
		const finding = new FileText('a.md', 'one\ntwo three\nfour').finding('warning', 'dose', 8, 16, { message: 'm', help: 'h', replacement: '3' });
		expect(finding).toEqual({ severity: 'warning', rule: 'dose', file: 'a.md', line: 2, column: 5, length: 5, message: 'm', help: 'h', mended: 'two 3' });
	});
});
