/** Letters and groups that sound alike in medical English, most of it from Greek. */
const SOUNDS: readonly [pattern: RegExp, sound: string][] = [
	[/^(?:pn|kn|gn)/, 'n'],
	[/^ps/, 's'],
	[/^x/, 's'],
	[/x|cc(?=[eiy])/g, 'cs'],
	[/sth(?=m)/g, 's'],
	[/ph/g, 'f'],
	[/rrh|rh|rr/g, 'r'],
	[/th/g, 't'],
	// "gowt" is gout.
	[/([aeou])w(?![aeiouy])/g, '$1'],
	[/^h?[aeiouy]+/, 'a'],
	[/ch|ck|cc|q|k/g, 'c'],
	[/c(?=[eiy])/g, 's'],
	[/z/g, 's'],
	[/h/g, ''],
	[/(?!^)[aeiouy]+/g, ''],
	[/(.)\1+/g, '$1'],
	// One hemorrhoid, several hemorrhoids.
	[/(...)s$/, '$1'],
];

/** A word reduced to how its consonants sound: equal for "diarrhea", "diarrhoea" and "diarhea". */
export function skeleton(word: string): string {
	return SOUNDS.reduce((left, [pattern, sound]) => left.replace(pattern, sound), word);
}
