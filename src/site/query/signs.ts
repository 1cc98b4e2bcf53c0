const patterns = new Map<string, RegExp>();

/** The signs that occur in a text: as whole words where the script has spaces, without case. */
export function urgentSigns(signs: readonly string[], text: string): string[] {
	return signs.filter((sign) => {
		let pattern = patterns.get(sign);
		if (!pattern) patterns.set(sign, (pattern = signPattern(sign)));
		return pattern.test(text);
	});
}

function signPattern(sign: string): RegExp {
	const words = sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)) return new RegExp(words, 'iu');
	return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
}
