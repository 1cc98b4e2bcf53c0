/** A file of `languages/` by its tag: `./languages/zh-hant.ts` as `zh-hant`. */
export function byTag<T>(files: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
	return new Map(Object.entries(files).map(([file, value]) => [file.replace(/^.*\/|\.ts$/g, ''), value]));
}

/** The language whose words stand for those of languages that have none. */
const OTHERWISE = 'en';

/**
 * The value of the language closest to `lang`: `zh-hant-tw` falls back to `zh-hant`, then to `zh`, then to another
 * kind of Chinese; a language of which there is nothing at all, to English.
 */
export function closest<T>(lang: string, known: ReadonlyMap<string, T>): T {
	const subtags = lang.toLowerCase().split('-');
	for (let length = subtags.length; length > 0; length -= 1) {
		const value = known.get(subtags.slice(0, length).join('-'));
		if (value !== undefined) return value;
	}
	const kin = [...known].find(([tag]) => tag.startsWith(`${subtags[0]!}-`));
	return kin?.[1] ?? known.get(OTHERWISE)!;
}
