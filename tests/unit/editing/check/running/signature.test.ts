import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNATURE, signatureOf } from '../../../../../src/editing/check/running/signature.ts';

function shareOf(a: Uint16Array, b: Uint16Array): number {
	return a.reduce((equal, value, i) => equal + (value === b[i] ? 1 : 0), 0) / a.length;
}

/** The share of common runs of three words, counted out. */
function exact(a: string[], b: string[]): number {
	const runs = (words: string[]): Set<string> => new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));
	const [x, y] = [runs(a), runs(b)];
	const common = [...x].filter((run) => y.has(run)).length;
	return common / (x.size + y.size - common);
}

const words = fc.array(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: 40, maxLength: 80 });

describe('signatureOf', () => {
	it('estimates how much of two texts is the same', () => {
		fc.assert(
			fc.property(words, fc.nat(79), fc.integer({ min: 0, max: 30 }), (list, at, length) => {
				const other = list.toSpliced(at % list.length, length, 'something', 'else');
				const estimate = shareOf(signatureOf(list.join(' ')), signatureOf(other.join(' ')));
				// Six standard errors of a share out of 128.
				expect(Math.abs(estimate - exact(list, other))).toBeLessThan(0.27);
			}),
			{ numRuns: 60 },
		);
	});

	it('takes no notice of case, width, punctuation and spaces', () => {
		const text = 'Does a fatty liver go away, or is it for ever? I am worried about it and do not sleep.';
		expect(signatureOf('ＤＯＥＳ  a fatty-liver go AWAY or is it for ever I am worried about it and do not sleep')).toEqual(signatureOf(text));
	});

	it('is one number of a short text: a word changes what it asks', () => {
		const [a, b, c] = ['What causes gout?', 'what causes GOUT', 'What causes mumps?'].map(signatureOf) as [Uint16Array, Uint16Array, Uint16Array];
		expect(a.length).toBeLessThan(SIGNATURE);
		expect(a).toEqual(b);
		expect(a).not.toEqual(c);
	});

	it('takes each Chinese character for a word', () => {
		expect(signatureOf('我最近常常覺得疲倦而且右上腹部悶痛擔心是不是肝臟出了問題').length).toBe(SIGNATURE);
	});
});
