/**
 * The tags under which words of a language may stand, nearest first: `zh-hant-tw`, `zh-hant`, `zh`; and with the script
 * that goes without saying: `zh-hant` for `zh-tw`, `zh-hans` for `zh`.
 * @param lang a BCP 47 tag in any case
 */
export function languageKinds(lang: string): readonly string[] {
	let kinds = known.get(lang);
	if (!kinds) known.set(lang, (kinds = kindsOf(lang)));
	return kinds;
}

/** Asked again for each page: looking up a script takes as long as half of a page's words. */
const known = new Map<string, readonly string[]>();

function kindsOf(lang: string): string[] {
	const subtags = lang.toLowerCase().split('-');
	const shortened = subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
	return [...new Set([...shortened, withScript(lang)].filter((tag) => tag !== undefined))];
}

function withScript(lang: string): string | undefined {
	try {
		const { language, script } = new Intl.Locale(lang).maximize();
		return script === undefined ? undefined : `${language}-${script}`.toLowerCase();
	} catch (error) {
		// A tag of a form that is none.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
