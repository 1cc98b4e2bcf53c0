import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../../src/search/client/excerpt.ts';
import { bestPassage, PASSAGE_WORDS, sectionsOf, type Match } from '../../../../src/search/rank/passage.ts';
import { SECTION, toIndexText } from '../../../../src/search/text/marks.ts';
import { ownStem } from '../../../../src/search/text/stemming/stem.ts';
import { foldWord } from '../../../../src/search/text/words.ts';

/** Content as the index holds it. */
function content(title: string, ...sections: string[]): string {
	return [title, ...sections].map(toIndexText).join(` ${SECTION} `).trim();
}

/** Matches of plain words, all of the same weight. */
function matches(text: string, ...asked: string[]): Match[] {
	return asked.flatMap((word, concept) =>
		[...text.split(' ').entries()].filter(([, written]) => stem(foldWord(written)) === stem(word)).map(([start]) => ({ start, words: [start], concept, weight: 1 })),
	);
}

/** An excerpt as text, marks in brackets. */
function shown(text: string, ...asked: string[]): string {
	const { excerpt, section } = excerptOf(text.split(' '), matches(text, ...asked));
	return `${section}: ${excerpt.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')}`;
}

const stem = ownStem('en');

const filler = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ');

describe('excerpts', () => {
	test('come from the section that holds most of the query', () => {
		const text = content('', 'I have pain.', `${filler}. Gout causes pain in the toe. ${filler}`, 'Pain relief.');
		expect(shown(text, 'gout', 'pain', 'toe')).toMatch(/^answer: … \[Gout\] causes \[pain\] in the \[toe\]. w0 .* …$/);
	});

	test('begin with the sentence where that is near', () => {
		const text = content('', `${filler}. My big toe has gout since May. ${filler}`);
		expect(shown(text, 'gout')).toMatch(/^question: … My big toe has \[gout\] since/);
	});

	test('without matches show the beginning of the question', () => {
		expect(shown(content('Title', 'Hello doctor. I worry.', 'Answer.'))).toBe('question: Hello doctor. I worry.');
	});

	test('leave the title to the title, unless nothing else matches', () => {
		expect(shown(content('Gout', 'My toe hurts.', 'It is gout.'), 'gout')).toBe('answer: It is [gout].');
		expect(shown(content('Gout', 'My toe hurts.', 'See a doctor.'), 'gout')).toBe('question: [Gout]');
	});

	test('mark words, not their punctuation, and write them as they were written', () => {
		expect(shown(content('', 'Nausea/vomiting or "gout"?'), 'gout', 'vomiting')).toBe('question: Nausea/[vomiting] or "[gout]"?');
		expect(shown(content('', 'Gout, vomiting.'), 'gout', 'vomiting')).toBe('question: [Gout], [vomiting].');
		expect(shown(content('', 'Has multiple myeloma.'), 'multiple', 'myeloma')).toBe('question: Has [multiple myeloma].');
	});

	test('show Chinese without the marks between characters', () => {
		const text = content('', '我頭痛三天，怎麼辦？');
		expect(shown(text, '痛')).toBe('question: 我頭[痛]三天，怎麼辦？');
	});
});

test('a passage lies in one section and is no longer than it should be', () => {
	const word = fc.constantFrom('a', 'b.', 'c', SECTION);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 120 }), fc.array(fc.nat(119), { maxLength: 8 }), (words, places) => {
			const all = places.map((start, concept): Match => ({ start, words: [start], concept, weight: 1 }));
			const { section, start, end } = bestPassage(words, all);
			const own = sectionsOf(words)[section];
			expect(end - start).toBeLessThanOrEqual(PASSAGE_WORDS);
			if (own) expect(start >= own.start && end <= own.end).toBe(true);
		}),
	);
});
