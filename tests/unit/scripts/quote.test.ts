import { expect, test } from 'vitest';
import { quoteOf } from '../../../scripts/synonyms/quote.ts';

test('is the first sentence that has both, in any form', () => {
	const texts = ['Ptosis?', 'He slept. His eyelid droops. Droopy eyelids (ptosis) are harmless.\nPtosis: droopy eyelids.'];
	expect(quoteOf(texts, ['ptosis', 'droopy eyelid'])).toBe('Droopy eyelids (ptosis) are harmless.');
	expect(quoteOf(texts, ['ptosis', 'spine'])).toBe(undefined);
	expect(quoteOf(['他有癫痫（羊癫疯）。好了。'], ['癫痫', '羊癫疯'])).toBe('他有癫痫（羊癫疯）。');
});

test('is cut around the words where it is long', () => {
	const long = `${'before and '.repeat(30)}ptosis (droopy eyelids)${' and after'.repeat(30)}.`;
	const quote = quoteOf([long], ['ptosis', 'droopy eyelids'])!;
	expect(quote).toMatch(/^… before and .* ptosis \(droopy eyelids\) and .* …$/);
	expect(quote.length).toBeLessThanOrEqual(164);
	expect(quoteOf(['字'.repeat(300) + '癫痫（羊癫疯）'], ['癫痫', '羊癫疯'])).toMatch(/癫痫（羊癫疯）$/);
	expect(quoteOf(['癫痫（羊癫疯）' + '字'.repeat(300)], ['癫痫', '羊癫疯'])).toMatch(/^癫痫（羊癫疯）字+ …$/);
});
