import { languageKinds } from '../../archive/languageKinds.ts';

/** A file of `languages/` by its tag: `./languages/zh-hant.ts` as `zh-hant`. */
export function byTag<T>(files: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
	return new Map(Object.entries(files).map(([file, value]) => [file.replace(/^.*\/|\.ts$/g, ''), value]));
}

/** The language whose words stand for those of languages that have none. */
const OTHERWISE = 'en';

/**
 * The value of the language closest to `lang`: `zh-hant-tw` falls back to `zh-hant`, `zh-tw` too, then to another
 * kind of Chinese; a language of which there is nothing at all, to English.
 */
export function closest<T>(lang: string, known: ReadonlyMap<string, T>): T {
	const kinds = languageKinds(lang);
	const kind = kinds.find((tag) => known.has(tag)) ?? [...known.keys()].find((tag) => tag.startsWith(`${kinds.at(-1)!.split('-', 1)[0]!}-`));
	return known.get(kind ?? OTHERWISE)!;
}
