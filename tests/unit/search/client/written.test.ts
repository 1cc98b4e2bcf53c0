import { expect, test } from 'vitest';
import { asWritten } from '../../../../src/search/client/written.ts';

test.each([
	['its accents', 'meniere disease', 'menierre disease', ['Ménière’s disease. I have Ménière.'], 'Ménière disease'],
	['its capital', 'crohn', 'crohnn', ['Is it Crohn? My Crohn is bad.'], 'Crohn'],
	['no capital where a sentence begins', 'diarrhea for days', 'diarhea for days', ['Diarrhea for a week', 'Diarrhea. Diarrhea?'], 'diarrhea for days'],
	['the commonest form', 'zoster', 'zostre', ['a zoster, a Zoster, a Zoster'], 'Zoster'],
	['small letters of two as common', 'zoster', 'zostre', ['a Zoster, a zoster'], 'zoster'],
	['what was typed as it was typed', 'IRON tablets', 'IRON tabblets', ['an iron tablets iron'], 'IRON tablets'],
	['the index’s form where no text has it', 'gout', 'gowt', [], 'gout'],
])('a corrected word is shown with %s', (_name, corrected, typed, texts, expected) => {
	expect(asWritten(corrected, typed, texts)).toBe(expected);
});
