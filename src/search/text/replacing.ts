/** A regular expression (flags `gu`), and what stands in place of what it finds, as `String.prototype.replace` reads both. */
export type Replacement = readonly [pattern: string, by: string];

/** Does replacements to a text, each once, in their order. */
export function inTurn(replacements: readonly Replacement[]): (text: string) => string {
	const compiled = replacements.map(([pattern, by]): [RegExp, string] => [new RegExp(pattern, 'gu'), by]);
	return (text) => compiled.reduce((replaced, [pattern, by]) => replaced.replace(pattern, by), text);
}

/** Does them again and again until nothing is left to replace. They must come to an end. */
export function untilDone(replacements: readonly Replacement[]): (text: string) => string {
	const once = inTurn(replacements);
	return (text) => {
		let before: string;
		do [before, text] = [text, once(text)];
		while (text !== before);
		return text;
	};
}
