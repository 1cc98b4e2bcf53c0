import type { Suggestion } from './survey.ts';

/** What stands between the words of a pair, where it is listed and where it is named to a command. */
export const BETWEEN = ' = ';

/** The pairs as text for an editor, with what to do with them. @param most pairs of each language that are printed */
export function suggestionsText(suggestions: readonly Suggestion[], most: number): string {
	if (suggestions.length === 0) return 'The archive says of no two words that one stands for the other which no group of synonyms has.';
	const sections = [...Map.groupBy(suggestions, ({ lang }) => lang)].map(([lang, all]) => {
		const shown = all.slice(0, most).map(suggestionText);
		const more = all.length - shown.length;
		return [`${lang}: ${all.length.toLocaleString('en')} ${all.length === 1 ? 'pair' : 'pairs'} that no group has`, ...shown, ...(more > 0 ? [`  and ${more.toLocaleString('en')} more; --all prints them`] : [])].join('\n');
	});
	const [first] = suggestions;
	return `${sections.join('\n\n')}\n\nRead the entries, then --accept "${nameOf(first!)}" or --forbid "${nameOf(first!)}".`;
}

/** A pair as it is named to a command. */
export function nameOf({ words }: Pick<Suggestion, 'words'>): string {
	return words.join(BETWEEN);
}

function suggestionText(suggestion: Suggestion): string {
	const { said, entries, examples } = suggestion;
	const count = (number: number): string => number.toLocaleString('en');
	return [
		`  ${nameOf(suggestion)}`,
		`      said at ${count(said)} ${said === 1 ? 'place' : 'places'}; in ${count(entries[0])} and ${count(entries[1])} entries`,
		...examples.map(({ file, title, quote }) => `      ${file}: ${quote ?? title}`),
	].join('\n');
}
