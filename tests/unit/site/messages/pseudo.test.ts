import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../../src/site/messages/index.ts';
import { pseudoText } from '../../../../src/site/messages/pseudo.ts';

const english = messagesFor('en');
const pseudo = messagesFor('en-xa');

describe('the pseudo-language', () => {
	it('marks, lengthens and keeps a text legible', () => {
		expect(pseudoText('Read more')).toMatchInlineSnapshot(`"⟦Ŕéåđ ɱöŕé····⟧"`);
		expect(pseudoText('From https://answers.example/q/')).toContain('https://answers.example/q/');
	});

	it('turns what functions give too', () => {
		expect(pseudo.counts.questions(2)).toMatchInlineSnapshot(`"⟦2 ǫûéšţîöñš·····⟧"`);
		expect(pseudo.search.nothingHints).toHaveLength(english.search.nothingHints.length);
		expect(pseudo.search.nothingHints[0]).toMatch(/^⟦.*⟧$/);
	});

	it('keeps what is no text', () => {
		expect(pseudo.people.asker('unknown', 'unknown')).toBe('');
		expect(pseudo.site.direction).toBe('ltr');
		expect(pseudo.about.sections.map(({ id }) => id)).toEqual(english.about.sections.map(({ id }) => id));
	});
});
