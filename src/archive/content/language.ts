const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const SCRIPTS = new Intl.DisplayNames('en', { type: 'script', fallback: 'none' });
const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a tag begins with that of a language, and goes on as tags do: `ja`, `pt-br`, not `zh-hnat`. */
export function isLanguage(tag: string): boolean {
	const [language = '', ...parts] = tag.split('-');
	return languageName(language) !== undefined && parts.every(isPart);
}

/** The English name of a language; undefined where a tag is that of none. */
export function languageName(tag: string): string | undefined {
	return nameIn(LANGUAGES, tag);
}

/** A script, a region, or a variant, which has no name. */
function isPart(part: string): boolean {
	// Names are found by codes in their usual case alone.
	if (part.length === 4) return nameIn(SCRIPTS, part.charAt(0).toUpperCase() + part.slice(1)) !== undefined;
	return part.length > 4 || nameIn(REGIONS, part.toUpperCase()) !== undefined;
}

function nameIn(names: Intl.DisplayNames, code: string): string | undefined {
	try {
		return names.of(code);
	} catch (error) {
		// What is no code at all.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
