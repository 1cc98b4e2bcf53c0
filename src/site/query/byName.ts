/** What has a name that readers see. */
interface Named {
	name: string;
	/** Tells apart those of one name. */
	id?: string | undefined;
	path?: string | undefined;
}

/** Asked for once a language: making one takes longer than sorting a page's names. */
const collators = new Map<string, Intl.Collator>();

/**
 * Orders things by their names as readers of a language look for them (CLDR's order: ñ after n, ı before i, the consonant before a Thai
 * vowel, pinyin or strokes); equal names by id or address, so that the order is one.
 */
export function byName(lang: string): (a: Named, b: Named) => number {
	let collator = collators.get(lang);
	if (!collator) collators.set(lang, (collator = new Intl.Collator(lang)));
	const { compare } = collator;
	return (a, b) => compare(a.name, b.name) || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** Orders things by how many entries they have, the most first, and those that have as many by name. */
export function byCount(lang: string): (a: Named & { count: number }, b: Named & { count: number }) => number {
	const names = byName(lang);
	return (a, b) => b.count - a.count || names(a, b);
}

function keyOf({ id, path, name }: Named): string {
	return id ?? path ?? name;
}
