import type { Join } from '../mapping/joinSchema.ts';
import { firstIn, type StoredRow, textIn } from './storedRow.ts';

/** An answer and its key. */
export interface Answer {
	key: string;
	row: StoredRow;
}

/**
 * The answers to a question in the order that a mapping says: the accepted one first, then by its columns,
 * else as they stand in the source. None where the asker alone wrote them.
 */
export function inOrder(question: StoredRow, answers: readonly Answer[], { accepted, order, author }: Join): Answer[] {
	const chosen = accepted === undefined ? '' : firstIn(question, accepted);
	const sorted = answers.toSorted((a, b) => {
		const isChosen = Number(isAccepted(b, chosen)) - Number(isAccepted(a, chosen));
		if (isChosen !== 0) return isChosen;
		for (const { by, first } of order) {
			const compared = compare(textIn(a.row, by), textIn(b.row, by));
			if (compared !== 0) return first === 'highest' ? -compared : compared;
		}
		return 0;
	});
	if (author === undefined) return sorted;
	const asker = textIn(question, author);
	const first = sorted.findIndex(({ row }) => asker === '' || textIn(row, author) !== asker);
	// What the asker wrote before the first answer stands behind it.
	return first === -1 ? [] : [sorted[first]!, ...sorted.toSpliced(first, 1)];
}

function isAccepted({ key }: Answer, chosen: string): boolean {
	return key !== '' && key === chosen;
}

/** Numbers by their value, other texts as they are written; what has none comes last among the highest. */
function compare(a: string, b: string): number {
	const [x, y] = [Number(a), Number(b)];
	if (a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
	return a < b ? -1 : Number(a > b);
}
