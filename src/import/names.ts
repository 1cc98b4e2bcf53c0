/** Letters that do not fall apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n',
};

/** Words that a title writes small, unless it begins with them. */
const SMALL = new Set(
	['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'],
);

/**
 * A text as an id: lower-case letters, digits and single hyphens. Empty where the text has no
 * Latin letter or digit.
 * @param longest length at which it is cut, at a hyphen where one is near
 */
export function slugOf(text: string, longest = 80): string {
	const slug = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/['’]/g, '')
		.replace(/[ßæœøđðþłıħŋ]/g, (letter) => LETTERS[letter]!)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (slug.length <= longest) return slug;
	const cut = slug.lastIndexOf('-', longest);
	return slug.slice(0, cut > longest / 2 ? cut : longest);
}

/** A readable name from an id: `pain-in-the-neck` → `Pain in the Neck`. */
export function nameOf(id: string): string {
	return id
		.split('-')
		.map((word, index) =>
			index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
		)
		.join(' ');
}

/** A doctor's name without the titles before it, for comparing and for ids. */
export function withoutTitle(name: string): string {
	return name.replace(/^(?:(?:dr|doctor|prof|professor|mr|mrs|ms)\b\.?\s*)+(?=[\p{L}\p{N}])/iu, '');
}

/** What two spellings of one name have in common: case, width and spaces do not count. */
export function nameKey(name: string): string {
	return name.normalize('NFKC').toLowerCase().replace(/[\s.]+/g, ' ').trim();
}
