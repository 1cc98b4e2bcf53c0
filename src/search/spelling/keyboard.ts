/** Rows of the usual keyboard for English; a key's neighbours are beside it, and above and below to its right and left. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * Whether a word may be another one typed in haste: a letter put in or left out, two swapped, or a
 * neighbouring key hit.
 * @param typed one edit away from the other word
 */
export function isSlipOfFinger(typed: string, meant: string): boolean {
	if (typed.length !== meant.length) return true;
	const differing = [...typed].flatMap((letter, i) => (letter === meant[i] ? [] : [i]));
	const [first, second] = differing;
	if (first === undefined) return true;
	if (second !== undefined) return typed[first] === meant[second] && typed[second] === meant[first];
	return areNeighbours(typed[first]!, meant[first]!);
}

function areNeighbours(a: string, b: string): boolean {
	const [one, other] = [placeOf(a), placeOf(b)];
	if (!one || !other) return false;
	// Each row is half a key to the right of the one above.
	const across = other.column + other.row / 2 - (one.column + one.row / 2);
	return Math.abs(other.row - one.row) <= 1 && Math.abs(across) <= 1;
}

function placeOf(letter: string): { row: number; column: number } | undefined {
	const row = ROWS.findIndex((keys) => keys.includes(letter));
	return row < 0 ? undefined : { row, column: ROWS[row]!.indexOf(letter) };
}
