import { fold, type LetterRows } from './fold.ts';

/** Vowels of Vietnamese, and what stands over and under them. */
const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The letters of Vietnamese, each as itself: đau is not đầu. */
export const VIETNAMESE_LETTERS: LetterRows = Object.fromEntries(
	Array.from(VOWELS).flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ').map((letter) => [letter, letter]),
);

/** Where the tone stands at the end of a word: hòa and hoà, thúy and thuý. */
const LAST_VOWELS = /([òóỏõọ])([ae])$|([ùúủũụ])(y)$/u;

/** A Vietnamese word with its tone where schools put it today. */
export function vietnameseWord(word: string): string {
	return word.replace(LAST_VOWELS, (vowels) => {
		const [first = '', last = ''] = vowels;
		const [bare = '', tone = ''] = first.normalize('NFD');
		return bare + (last + tone).normalize('NFC');
	});
}

/** A Vietnamese word in the letters of a keyboard without marks. */
export function withoutVietnameseMarks(word: string): string {
	return fold(word);
}

/** The letters of Turkish that others have without a mark, each as itself; ı and i are two, and so are their capitals I and İ. */
export const TURKISH_LETTERS: LetterRows = { ...Object.fromEntries(Array.from('çğıöşü', (letter) => [letter, letter])), I: 'ı', İ: 'i' };

/** A Turkish word in the letters of a keyboard without marks. */
export function withoutTurkishMarks(word: string): string {
	return fold(word);
}

/** Consonants of Hindi with the sign that joins a nasal to the next one: सम्बन्ध is संबंध. */
const JOINED_NASAL = /[ङञणनम]्(?=[क-नप-म])/gu;

/** A Hindi word in one of its usual spellings: without the dot below, with one sign for nasals. */
export function hindiWord(word: string): string {
	return word.replace(/\u093C/gu, '').replace(/\u0901/gu, '\u0902').replace(JOINED_NASAL, '\u0902');
}

const SHORT_VOWELS: Readonly<Record<string, string>> = { 'ी': 'ि', 'ू': 'ु', 'ई': 'इ', 'ऊ': 'उ', 'ै': 'े', 'ौ': 'ो', 'ं': '', 'ः': '' };

/** A Hindi word without what people leave out or mistake who type in haste: nasals, and how long a vowel is. */
export function withoutHindiMarks(word: string): string {
	return word.replace(/\p{M}|[ईऊ]/gu, (mark) => SHORT_VOWELS[mark] ?? mark);
}
