/**
 * A text of so many characters at most, cut after a word where it is longer.
 * @param most characters as readers see them (grapheme clusters)
 */
export function cutAtWord(text: string, most: number): string {
	const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
	if (characters.length <= most) return text;
	const cut = characters.slice(0, most - 1).join('');
	const atWord = cut.replace(/\s+\S*$/u, '');
	return `${(atWord === '' ? cut : atWord).replace(/[\s\p{P}]+$/u, '')}…`;
}
