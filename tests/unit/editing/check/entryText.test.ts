import { describe, expect, it } from 'vitest';
import { textOf } from './entry.ts';

const passages = (question: string, answer?: string): string[] =>
	textOf(question, answer).passages.filter(({ part }) => part !== 'title' && part !== 'asker').map(({ part, text }) => `${part}: ${text}`);

describe('passages', () => {
	it('hold each section, with what stands between its blocks', () => {
		expect(passages('a[^1]\n\n[^1]: b\n\nc', 'd')).toEqual(['question: a[^1]\n\n[^1]: b\n\nc', 'answer: d']);
	});

	it('hold footnotes and definitions at a section\'s end, which are read as well', () => {
		expect(passages('a[^1]\n\n[^1]: b', 'c [d]\n\n[^2]: e\n\n[d]: https://f.example "g"')).toEqual([
			'question: a[^1]', 'answer: c [d]', 'question: [^1]: b', 'answer: [^2]: e', 'answer: [d]: https://f.example "g"',
		]);
	});

	it('hold a footnote before the first block', () => {
		expect(passages('[^1]: b\n\na[^1]', 'c')).toEqual(['question: a[^1]', 'answer: c', 'question: [^1]: b']);
	});
});
