import { describe, expect, it } from 'vitest';
import { footnoteFindings } from '../../../../../src/editing/check/rules/footnotes.ts';
import { pointedAt, textOf } from '../entry.ts';

const found = (question: string, answer?: string): string[] => {
	const entry = textOf(question, answer);
	return pointedAt(entry, footnoteFindings(entry));
};

describe('footnotes', () => {
	it('are right where each is referred to, in any section and by other notes', () => {
		expect(found('a[^1]\n\n[^1]: b', 'c[^2]\n\n[^2]: d[^3]\n\n[^3]: e')).toEqual([]);
		expect(found('a[^1]', 'b\n\n[^1]: c')).toEqual([]);
		expect(found('a[^1]\n\n[^1]: b', 'c[^1]\n\n[^1]: d')).toEqual([]);
	});

	it('are pointed out where nobody sees them', () => {
		expect(found('a\n\n[^1]: b')).toEqual(['footnote-unused: [^1]: b']);
		expect(found('a[^1]\n\n[^1]: b\n\n[^1]: c')).toEqual(['footnote-unused: [^1]: c']);
		expect(found('a\n\n[^1]: b[^2]\n\n[^2]: c')).toEqual(['footnote-unused: [^1]: b[^2]', 'footnote-unused: [^2]: c']);
	});

	it('are pointed out where there is none', () => {
		expect(found('a[^1] b')).toEqual(['footnote-missing: [^1]']);
		expect(found('a\\[^1] b, `[^2]` and x^2 or [^ 3]')).toEqual([]);
	});
});
