/**
 * A pattern whose letters match large and small, within a pattern where the case of others counts.
 * `(?i:…)` would say the same, but V8 forgets it now and then in a process that has compiled many
 * patterns: the same text then is found once and not the next time.
 * Takes letters, groups, sets and `\s`-like escapes; no ranges of letters.
 */
export function anyCase(pattern: string): string {
	let inSet = false;
	return pattern.replace(/\\.|[[\]]|\p{L}/gu, (it) => {
		if (it === '[' || it === ']') inSet = it === '[';
		if (!/^\p{L}$/u.test(it)) return it;
		const both = [...new Set([it.toUpperCase(), it.toLowerCase()])].filter((letter) => letter.length === it.length);
		if (both.length < 2) return it;
		return inSet ? both.join('') : `[${both.join('')}]`;
	});
}
