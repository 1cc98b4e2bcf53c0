/** What JSON is made of: strings, signs, and words or numbers. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/**
 * Where the value of a name begins in the text of an object; undefined where it has none.
 * @param name as {@link withPaths} gives it: `title`, `user.name`, `answers.0.text`, `tags.name`
 */
export function offsetOf(text: string, name: string): number | undefined {
	const open: Open[] = [];
	let key: string | undefined;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		const inside = open.at(-1);
		if (token === ',') {
			if (inside?.isList === true) inside.index += 1;
			key = undefined;
		} else if (token === ']' || token === '}') open.pop();
		else if (token !== ':') {
			if (inside?.isList === false && key === undefined) {
				key = keyOf(token);
				continue;
			}
			const path: Part[] = [...(inside?.path ?? []), ...(inside === undefined ? [] : [inside.isList ? inside.index : (key ?? '')])];
			if (path.length > 0 && isNamed(path, name)) return index;
			if (token === '[' || token === '{') open.push({ isList: token === '[', index: 0, path });
			key = undefined;
		}
	}
	return undefined;
}

type Part = string | number;

interface Open {
	isList: boolean;
	index: number;
	path: readonly Part[];
}

function isNamed(path: readonly Part[], name: string): boolean {
	return path.join('.') === name || path.filter((part) => typeof part === 'string').join('.') === name;
}

function keyOf(token: string): string {
	try {
		return String(JSON.parse(token));
	} catch (error) {
		if (error instanceof SyntaxError) return token;
		throw error;
	}
}
