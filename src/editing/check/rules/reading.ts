import { plainText } from '../../../archive/markdown/text.ts';
import type { EntryText } from '../entryText.ts';
import type { Finding } from '../finding.ts';
import { EASE_SCALES, readingEase } from './readingEase.ts';

/** School grade from which an English answer is called hard. */
export const HARD_GRADE = 13;
/** Mean characters a sentence from which a Chinese answer is called hard. */
export const HARD_LENGTH = 55;
/** Below so many words or characters a mean says nothing. */
const LEAST = { words: 60, characters: 120 };

/** Languages in which it is known. */
export const READING_LANGUAGES: readonly string[] = ['en', 'zh', ...Object.keys(EASE_SCALES)];

/** How hard an answer is to read, where it is hard. */
export function readingFindings({ file, source, lang, passages }: EntryText): Finding[] {
	const answer = passages.find(({ part }) => part === 'answer');
	if (!answer) return [];
	const text = plainText(source.sections.answer);
	const how = hardness(text, lang.split('-', 1)[0]!);
	if (how === undefined) return [];
	return [file.finding('info', 'reading-level', answer.from, answer.from + 1, {
		message: how,
		help: 'Shorter sentences and everyday words reach more people.',
	})];
}

function hardness(text: string, language: string): string | undefined {
	if (language === 'en') return english(text);
	if (language === 'zh') return chinese(text);
	return Object.hasOwn(EASE_SCALES, language) ? byEase(text, language) : undefined;
}

function byEase(text: string, language: string): string | undefined {
	const scale = EASE_SCALES[language]!;
	const ease = readingEase(text, scale, LEAST.words);
	if (ease === undefined || ease >= scale.hard) return undefined;
	return `The answer has a reading ease of ${Math.max(0, Math.round(ease))} of 100 (${scale.by}); below ${scale.hard} it is very hard.`;
}

function english(text: string): string | undefined {
	const grade = readingGrade(text);
	if (grade === undefined || grade < HARD_GRADE) return undefined;
	return `The answer reads at school grade ${Math.round(grade)}; most readers manage grade 8.`;
}

function chinese(text: string): string | undefined {
	const characters = text.match(/\p{sc=Han}/gu)?.length ?? 0;
	const sentences = text.split(/[。！？；\n]+/u).filter((sentence) => /\p{sc=Han}/u.test(sentence)).length;
	if (characters < LEAST.characters || characters / sentences < HARD_LENGTH) return undefined;
	return `The sentences of the answer have ${Math.round(characters / sentences)} characters on average.`;
}

/**
 * School grade of an English text by Flesch and Kincaid (J. P. Kincaid et al., Research Branch Report
 * 8-75, 1975): 0.39 words a sentence + 11.8 syllables a word − 15.59. Undefined for short texts.
 */
export function readingGrade(text: string): number | undefined {
	const words = text.match(/[A-Za-z][A-Za-z'’]*/g) ?? [];
	if (words.length < LEAST.words) return undefined;
	const sentences = text.split(/[.!?;:](?=\s|$)|\n+/).filter((sentence) => /[A-Za-z]/.test(sentence)).length;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, less a silent e at the end. */
function syllablesOf(word: string): number {
	const groups = word.toLowerCase().replace(/e$|es$|ed$/, '').match(/[aeiouy]+/g)?.length ?? 0;
	return Math.max(1, groups);
}
