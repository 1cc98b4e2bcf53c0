import { CHANNEL, hashPair, hashText, termKey } from '../terms/hash.ts';
import { FUNCTION_WORDS } from '../lexicon/functionWords.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { Signals } from './signals.ts';
import type { RelateDocument, Synonyms } from '../types.ts';
import { gramsOf, WordSplitter, type Word } from '../terms/words.ts';

/** Counts are kept in quarters of an occurrence, in one byte. */
export const COUNT_UNIT = 4;
const MOST = 255;
/** Characters of an answer that are looked at: about sixty words. */
export const ANSWER_LENGTH = 400;
/** Chinese words have one or two characters, so runs of two. */
const UNSPACED_GRAM_LENGTH = 2;
const SENTENCE_END = /(?<=[.?!]["'”)\]]{0,2}\s)|(?<=[。？！\n])/u;
const LETTER = /\p{L}/u;
const ASKS = /[?？]["'”」)\]]{0,2}\s*$/u;

/** The terms of one entry. */
export interface Features {
	/** Term key to count, in {@link COUNT_UNIT}s; stems of the title and question come first. */
	counts: Map<number, number>;
	/** The words of those stems as first written there, in the same order. */
	words: string[];
}

/** Finds the terms of entries of one language in their titles, questions and answers. */
export class FeatureReader {
	readonly lang: string;
	readonly #splitter: WordSplitter;
	readonly #lexicon: Lexicon;
	readonly #signals: Signals;

	/** @param synonyms what the archive says of words that mean the same */
	constructor(lang: string, synonyms: Synonyms, signals: Signals) {
		this.lang = lang;
		this.#signals = signals;
		this.#splitter = new WordSplitter(lang);
		this.#lexicon = new Lexicon(this.#splitter, signals.synonyms ? synonyms : undefined);
	}

	/** The terms of one entry. */
	read(document: RelateDocument): Features {
		const { titleTimes, answerTimes, askedTimes } = this.#signals;
		const parts = [...this.#parts(document.title, titleTimes, askedTimes), ...this.#parts(document.question, 1, askedTimes)];
		const features: Features = { counts: new Map(), words: [] };
		for (const { words, times } of parts) this.#addStems(features, words, times);
		if (answerTimes > 0) this.#addAnswer(features, document.answer, answerTimes);
		for (const { words, times } of parts) this.#addRuns(features, words, times);
		add(features, termKey(hashText(document.specialty), CHANNEL.specialty), 1);
		for (const topic of document.topics) add(features, termKey(hashText(topic), CHANNEL.topic), 1);
		return features;
	}

	/** The words of a name, synonyms joined as in entries: each with its key and whether it only binds or counts others. */
	readName(name: string): { key: number; minor: boolean }[] {
		const units = this.#lexicon.unite(this.#splitter.split(name));
		return units.map(({ hash, surface }) => ({
			key: termKey(hash, CHANNEL.stem),
			minor: FUNCTION_WORDS.has(surface.toLowerCase()) || !LETTER.test(surface),
		}));
	}

	/** Sentences as words; those that ask count more, unless all do. */
	#parts(text: string, times: number, askedTimes: number): { words: Word[]; times: number }[] {
		const sentences = text.split(SENTENCE_END);
		const asks = sentences.map((sentence) => ASKS.test(sentence));
		const stress = asks.includes(false) ? askedTimes : 1;
		return sentences.map((sentence, i) => ({ words: this.#lexicon.withoutCourtesies(this.#splitter.split(sentence)), times: asks[i] ? times * stress : times }));
	}

	#addStems(features: Features, words: Word[], times: number): void {
		for (const unit of this.#lexicon.unite(words)) {
			const key = termKey(unit.hash, CHANNEL.stem);
			if (!features.counts.has(key)) features.words.push(unit.surface);
			add(features, key, times * this.#timesOf(unit.hash));
		}
	}

	/** Doctors name what askers describe, mostly at once; what follows is about much else. */
	#addAnswer(features: Features, answer: string, times: number): void {
		const words = this.#lexicon.withoutCourtesies(this.#splitter.split(answer.slice(0, ANSWER_LENGTH)));
		for (const unit of this.#lexicon.unite(words)) add(features, termKey(unit.hash, CHANNEL.stem), times * this.#timesOf(unit.hash));
	}

	#timesOf(hash: number): number {
		return this.#lexicon.isEveryday(hash) ? this.#signals.everydayTimes : 1;
	}

	#addRuns(features: Features, words: Word[], times: number): void {
		const units = this.#lexicon.unite(words);
		units.forEach((unit, i) => {
			if (i > 0) add(features, termKey(hashPair(units[i - 1]!.hash, unit.hash), CHANNEL.phrase), times);
		});
		if (this.#signals.familyTimes > 0) {
			for (const family of this.#lexicon.families(words)) add(features, termKey(family, CHANNEL.stem), times * this.#signals.familyTimes);
		}
		let unspaced = '';
		for (const word of words) {
			const gramTimes = this.#lexicon.isEveryday(word.stem) ? times * this.#signals.everydayRunTimes : times;
			for (const gram of word.grams) add(features, gram, gramTimes);
			for (const part of word.parts) add(features, termKey(part, CHANNEL.stem), times * this.#signals.partTimes);
			if (word.unspaced) unspaced += word.plain;
		}
		if (unspaced) for (const gram of gramsOf(unspaced, UNSPACED_GRAM_LENGTH)) add(features, gram, times);
	}
}

function add(features: Features, key: number, times: number): void {
	features.counts.set(key, Math.min(MOST, (features.counts.get(key) ?? 0) + Math.round(times * COUNT_UNIT)));
}
