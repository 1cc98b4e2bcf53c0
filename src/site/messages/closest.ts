/** A file of `languages/` by its tag: `./languages/zh-hant.ts` as `zh-hant`. */
export function byTag<T>(files: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
	return new Map(Object.entries(files).map(([file, value]) => [file.replace(/^.*\/|\.ts$/g, ''), value]));
}

/**
 * The value of the language closest to `lang`: `zh-hant-tw` falls back to `zh-hant`, then to `zh`.
 * @throws Error naming the message file to add, where none fits
 */
export function closest<T>(lang: string, known: ReadonlyMap<string, T>): T {
	const subtags = lang.toLowerCase().split('-');
	for (let length = subtags.length; length > 0; length -= 1) {
		const value = known.get(subtags.slice(0, length).join('-'));
		if (value !== undefined) return value;
	}
	throw new Error(
		`The site has no messages in "${lang}". Add src/site/messages/languages/${lang.toLowerCase()}.ts ` +
			`(copy en.ts and translate it), or take "${lang}" out of languages in site.yml. ` +
			`Languages with messages: ${[...known.keys()].toSorted().join(', ')}.`,
	);
}
