import { asInside } from '../text/inside.ts';
import type { QueryTerm } from './query.ts';

/** Letters of each half of a joined word. */
const SHORTEST_HALF = 4;

/** Tells whether any entry holds a term. */
export type IsHeld = (term: QueryTerm) => Promise<boolean>;

/**
 * A query with its joined words that no entry holds as the halves that some do: "Reisedurchfall" as "Reise Durchfall".
 * @param terms its words of letters alone
 */
export async function halved(query: string, terms: readonly QueryTerm[], isHeld: IsHeld): Promise<string> {
	let text = query.normalize('NFC');
	for (const term of terms) {
		const word = term.parts[0]!;
		if (await isHeldInside(word, isHeld)) continue;
		const halves = await halvesOf(word, isHeld);
		if (halves) text = text.replace(term.text, halves.join(' '));
	}
	return text;
}

/** The longest beginning of a joined word that some entry holds, and what follows it. */
async function halvesOf(word: string, isHeld: IsHeld): Promise<[string, string] | undefined> {
	for (let at = word.length - SHORTEST_HALF; at >= SHORTEST_HALF; at -= 1) {
		const [first, rest] = [word.slice(0, at), word.slice(at)];
		// Beginnings of one word are in one chunk of the index, mostly; what follows is looked for once.
		if (await isHeldInside(first, isHeld)) return [first, rest];
	}
	return undefined;
}

async function isHeldInside(word: string, isHeld: IsHeld): Promise<boolean> {
	const held = await Promise.all([word, asInside(word)].map((one) => isHeld({ text: one, parts: [one], plain: [true], quoted: false })));
	return held.includes(true);
}
