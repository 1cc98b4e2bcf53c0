import { SECTION } from '../text/marks.ts';

/** A stretch of an entry's words that belongs to the query. */
export interface Match {
	/** Place of its first word in the entry. */
	start: number;
	/** Places of the words that were looked for. */
	words: readonly number[];
	/** Which concept of the query it is. */
	concept: number;
	/** How much the concept matters: its rarity. */
	weight: number;
}

/** A stretch of words within one section. */
export interface Passage {
	/** Number of the section, from 0: title, question, answer, more. */
	section: number;
	start: number;
	/** Place after its last word. */
	end: number;
}

/** Words of a passage: about three lines on a phone. */
export const PASSAGE_WORDS = 34;

/** Words shown before the first match, where the section has them. */
const LEAD = 6;

/** What a concept counts that the passage already holds: enough to tell equal passages apart. */
const REPEATED = 0.05;

/** Ends a sentence, also in Chinese. */
const SENTENCE_END = /[.!?。！？]["'”’)]*`?$/;

/** The sections of an entry's words, the marks between them left out. */
export function sectionsOf(words: readonly string[]): Passage[] {
	const sections: Passage[] = [];
	let start = 0;
	for (let at = 0; at <= words.length; at += 1) {
		if (at < words.length && words[at] !== SECTION) continue;
		sections.push({ section: sections.length, start, end: at });
		start = at + 1;
	}
	return sections;
}

/**
 * The passage that shows most of the query: the one whose concepts, each once, weigh most; the earliest
 * of equals. The title is shown elsewhere, so its section is used only where no other has a match.
 * Without matches, the beginning of the question.
 */
export function bestPassage(words: readonly string[], matches: readonly Match[]): Passage {
	const sections = sectionsOf(words);
	const body = sections.filter(({ section, start, end }) => section > 0 && end > start);
	const best = strongest(body, matches) ?? strongest(sections.slice(0, 1), matches);
	if (best) return around(best.section, best.first, words);
	const { section, start, end } = body[0] ?? sections[0]!;
	return { section, start, end: Math.min(end, start + PASSAGE_WORDS) };
}

function strongest(sections: readonly Passage[], matches: readonly Match[]): { section: Passage; first: number } | undefined {
	let best: { section: Passage; first: number; weight: number } | undefined;
	for (const section of sections) {
		const inside = matches.filter(({ start }) => start >= section.start && start < section.end).sort((a, b) => a.start - b.start);
		inside.forEach((match, i) => {
			const weight = weightFrom(inside, i);
			if (!best || weight > best.weight) best = { section, first: match.start, weight };
		});
	}
	return best;
}

/** Weight of the passage that begins a little before a match. */
function weightFrom(ascending: readonly Match[], first: number): number {
	const seen = new Set<number>();
	let weight = 0;
	for (let i = first; i < ascending.length; i += 1) {
		const { start, concept, weight: own } = ascending[i]!;
		if (start > ascending[first]!.start + PASSAGE_WORDS - LEAD) break;
		weight += seen.has(concept) ? own * REPEATED : own;
		seen.add(concept);
	}
	return weight;
}

/** From the beginning of the sentence where that is near, else from a few words before the match. */
function around({ section, start, end }: Passage, first: number, words: readonly string[]): Passage {
	let from = first;
	while (from > start && first - from < LEAD * 2 && !SENTENCE_END.test(words[from - 1]!)) from -= 1;
	const sentence = from === start || SENTENCE_END.test(words[from - 1]!);
	const begin = sentence ? from : Math.max(start, first - LEAD);
	const last = Math.min(end, begin + PASSAGE_WORDS);
	// A passage at the section's end shows as much as any other.
	return { section, start: Math.max(start, Math.min(begin, last - PASSAGE_WORDS)), end: last };
}
