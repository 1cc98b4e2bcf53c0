import { z } from 'zod';
import { languageSchema } from './patterns.ts';

/** A word or phrase as readers write it. */
const phraseSchema = z.string().trim().min(2).max(80);

/** Synonyms, `content/synonyms.yml`: a list of groups of words that mean the same, and of words that never do. */
export const synonymsSchema = z
	.array(
		z.strictObject({
			/** Words and phrases that mean the same; lay words and medical ones alike. */
			words: z.array(phraseSchema).min(2).max(50).optional(),
			/** Instead of words: words and phrases of which none may ever stand for another, whatever else is known of them. */
			never: z.array(phraseSchema).min(2).max(50).optional(),
			/** The language of the words. */
			lang: languageSchema.default('en'),
		}),
	)
	.max(20_000)
	.superRefine((items, context) => {
		checkKinds(items, context);
		checkGroups(items, context);
		checkNever(items, context);
	});

/** An item of the list: a group, or words that are kept apart. */
export type SynonymItem = z.output<typeof synonymsSchema>[number];

type Context = z.core.$RefinementCtx<SynonymItem[]>;

function checkKinds(items: readonly SynonymItem[], context: Context): void {
	for (const [item, { words, never }] of items.entries()) {
		if (words && never) context.addIssue({ code: 'custom', path: [item, 'never'], input: never, message: 'stands beside "words": an item has one or the other, so make two of it' });
		else if (!words && !never) context.addIssue({ code: 'custom', path: [item], input: items[item], message: 'has neither "words", which mean the same, nor "never", which must not: add one' });
	}
}

/** No word may stand in two groups of a language, nor twice in one. */
function checkGroups(items: readonly SynonymItem[], context: Context): void {
	const first = new Map<string, number>();
	for (const [group, { words = [], lang }] of items.entries()) {
		for (const [word, text] of words.entries()) {
			const key = `${lang} ${foldPhrase(text)}`;
			const before = first.get(key);
			if (before === undefined) first.set(key, group);
			else context.addIssue({ code: 'custom', path: [group, 'words', word], input: text, message: repeated(before, group, items[before]!.words!) });
		}
	}
}

/** No two words that are kept apart may stand in one group. */
function checkNever(items: readonly SynonymItem[], context: Context): void {
	const groupOf = new Map(items.flatMap(({ words = [], lang }, group) => words.map((word): [string, number] => [`${lang} ${foldPhrase(word)}`, group])));
	for (const [item, { never = [], lang }] of items.entries()) {
		const firstOf = new Map<number, string>();
		const seen = new Set<string>();
		for (const [word, text] of never.entries()) {
			const folded = foldPhrase(text);
			const group = groupOf.get(`${lang} ${folded}`);
			const other = group === undefined ? undefined : firstOf.get(group);
			if (seen.has(folded)) context.addIssue({ code: 'custom', path: [item, 'never', word], input: text, message: 'stands in this list already: leave it out' });
			else if (other !== undefined) context.addIssue({ code: 'custom', path: [item, 'never', word], input: text, message: `must never stand for "${other}", and group ${group! + 1} says that both mean the same: take one of them out of the group, or out of this list` });
			else if (group !== undefined) firstOf.set(group, text);
			seen.add(folded);
		}
	}
}

/** A phrase as it is compared with others: without case or doubled space. */
export function foldPhrase(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function repeated(before: number, group: number, words: readonly string[]): string {
	if (before === group) return 'stands in this group already: leave it out';
	return `stands in group ${before + 1} already (${words.slice(0, 3).join(', ')}): join the two groups, or leave it out of one`;
}
