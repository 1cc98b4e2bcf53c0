/** How deep lists and objects may lie in one another: no source needs more than a few, and readers of JSON call themselves for each. */
export const DEEPEST = 500;

/**
 * Where JSON goes deeper than is read.
 *
 * @returns the offset of the first bracket too many; undefined where there is none
 */
export function tooDeepAt(text: string): number | undefined {
	let depth = 0;
	// Strings are passed over whole; one that is not closed, to the end.
	for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|$)|[[\]{}]/gs)) {
		if (token === '[' || token === '{') depth += 1;
		else if (token === ']' || token === '}') depth -= 1;
		if (depth > DEEPEST) return index;
	}
	return undefined;
}
