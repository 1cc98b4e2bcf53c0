import { describe, expect, it } from 'vitest';
import { structureFindings } from '../../../../../src/editing/check/rules/structure.ts';
import { pointedAt, textOf } from '../entry.ts';

const found = (question: string): string[] => {
	const entry = textOf(question);
	const findings = structureFindings(entry);
	return pointedAt(entry, findings).map((place, i) => `${place} (${findings[i]!.message.split(':', 1)[0]})`);
};

describe('HTML', () => {
	it('is pointed out where readers would see it', () => {
		expect(found('a <b>c</b>')).toEqual(['html: <b> (HTML is not run)']);
		expect(found('<div>\n<p>x</p>\n</div>')).toEqual(['html: <div> (HTML is not run)']);
	});

	it('is none where it is a comment', () => {
		expect(found('<!-- a note -->\n\nx')).toEqual([]);
		expect(found('<!-- one --> <!-- two -->\n\nx <!-- three --> y')).toEqual([]);
		expect(found('<!-- over\n\nlines -->\n\nx')).toEqual([]);
	});

	it('is pointed out behind a comment, and so is text that Markdown does not reach there', () => {
		expect(found('<!-- a --> <b>c</b>')).toEqual(['html: <b>c</b> (What stands behind a comment is not read as Markdown)']);
		expect(found('<!-- a --> see **this**')).toEqual(['html: see **this** (What stands behind a comment is not read as Markdown)']);
	});

	it('is what a comment without an end becomes', () => {
		expect(found('<!-- a note\n\nand the question')).toEqual(['html: <!-- a note (This comment has no end)']);
	});
});
