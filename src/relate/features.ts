import { CHANNEL, hashPair, hashText, termKey } from './hash.ts';
import type { Signals } from './signals.ts';
import type { RelateDocument } from './types.ts';
import type { Word, WordSplitter } from './words.ts';

/** Characters of a run; four is where misspellings and word families are caught best (docs/similar.md). */
const GRAM_LENGTH = 4;
/** Chinese words have one or two characters, so shorter runs. */
const UNSPACED_GRAM_LENGTH = 2;
/** A term's count is kept in one byte. */
const MOST = 255;

/** The terms of one entry, in no order that matters. */
export interface Features {
	/** Term key to count. */
	counts: Map<number, number>;
	/** Term key of a stem to the word as it first stands in the entry. */
	surfaces: Map<number, string>;
}

/** Finds the terms of an entry in its title and question. */
export function featuresOf(document: RelateDocument, splitter: WordSplitter, signals: Signals): Features {
	const features: Features = { counts: new Map(), surfaces: new Map() };
	addText(features, splitter.split(document.title), signals.titleTimes);
	addText(features, splitter.split(document.question), 1);
	add(features, termKey(hashText(document.specialty), CHANNEL.specialty), 1);
	for (const topic of document.topics) add(features, termKey(hashText(topic), CHANNEL.topic), 1);
	return features;
}

function addText(features: Features, words: Word[], times: number): void {
	let before: Word | undefined;
	for (const word of words) {
		const stem = termKey(word.stem, CHANNEL.stem);
		add(features, stem, times);
		if (!features.surfaces.has(stem)) features.surfaces.set(stem, word.surface);
		if (before) add(features, termKey(hashPair(before.stem, word.stem), CHANNEL.phrase), times);
		before = word;
	}
	addGrams(features, words, times);
}

/** Runs go over the spaces between words: they hold word order too. */
function addGrams(features: Features, words: Word[], times: number): void {
	let line = '_';
	for (const word of words) line += word.unspaced ? word.plain : `${word.plain}_`;
	const length = words.some((word) => word.unspaced) ? UNSPACED_GRAM_LENGTH : GRAM_LENGTH;
	for (let i = 0; i + length <= line.length; i++) {
		add(features, termKey(hashText(line.slice(i, i + length)), CHANNEL.gram), times);
	}
}

function add(features: Features, key: number, times: number): void {
	features.counts.set(key, Math.min(MOST, (features.counts.get(key) ?? 0) + times));
}
