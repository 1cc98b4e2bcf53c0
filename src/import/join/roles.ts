import type { Finding } from '../finding.ts';
import { ANSWER, type Condition, type Join } from '../mapping/joinSchema.ts';
import { placeOf } from '../position.ts';
import { type StoredRow, textIn } from './storedRow.ts';

/** What a row is: a question, an answer, or one of another kind that these name. */
export type Role = { name: 'question' | 'answer'; key: string; question: string } | { name: 'other'; kind: string; key: string };

/** What a row is by a mapping; undefined where it is nothing that the mapping takes. */
export function roleOf(row: StoredRow, { questions, answers, others }: Join): Role | undefined {
	if (firstUnmet(row, questions.where) === undefined) {
		const key = textIn(row, questions.key);
		return { name: 'question', key, question: key };
	}
	if (firstUnmet(row, answers.where) === undefined) {
		return { name: 'answer', key: answers.key === undefined ? '' : textIn(row, answers.key), question: textIn(row, answers.question) };
	}
	for (const [kind, { where, key }] of Object.entries(others)) {
		if (firstUnmet(row, where) === undefined && textIn(row, key) !== '') return { name: 'other', kind, key: textIn(row, key) };
	}
	return undefined;
}

/** Says why a row is neither a question nor an answer: by what the likelier of the two lacks. */
export function leftOutFinding(row: StoredRow, { questions, answers }: Join): Finding {
	const [best] = [questions.where, answers.where].toSorted((a, b) => share(row, b) - share(row, a));
	const column = firstUnmet(row, best!)!;
	const value = textIn(row, column);
	const condition = best![column]!;
	// A value that must not be there may be a secret.
	const is = value === '' ? `no "${column}"` : condition === false ? `a "${column}"` : `"${column}" ${JSON.stringify(value.slice(0, 60))}`;
	const message = `This row has ${is}, and the mapping takes ${wanted(condition)}.`;
	return { kind: 'left-out', rule: 'not-joined', file: row.file, ...(row.places[column] ?? placeOf(row)), message, help: 'Nothing is to be done if it is not to be published; else correct "join" in the mapping.' };
}

/** The names of all columns that a mapping's `join` looks at. */
export function columnsOfJoin({ questions, answers, others, accepted, order, author }: Join): string[] {
	return [
		...Object.keys(questions.where), questions.key,
		...Object.keys(answers.where), answers.question, ...[answers.key ?? []].flat(),
		...Object.values(others).flatMap(({ where, key, of }) => [...Object.keys(where), key, ...[of].flat()]),
		...[accepted ?? []].flat(), ...order.map(({ by }) => by), ...[author ?? []].flat(),
	];
}

/** A column's own name, without what tells whose column it is in a row of a question with its answer. */
export function ownName(name: string, others: readonly string[]): string {
	const rest = name.startsWith(ANSWER) ? name.slice(ANSWER.length) : name;
	const other = others.find((kind) => rest.startsWith(`${kind}.`));
	return other === undefined ? rest : rest.slice(other.length + 1);
}

/** The first column that is not as it must be. */
function firstUnmet(row: StoredRow, where: Readonly<Record<string, Condition>>): string | undefined {
	return Object.keys(where).find((column) => !isMet(textIn(row, column), where[column]!));
}

function share(row: StoredRow, where: Readonly<Record<string, Condition>>): number {
	const columns = Object.keys(where);
	return columns.filter((column) => isMet(textIn(row, column), where[column]!)).length / Math.max(1, columns.length);
}

function isMet(text: string, condition: Condition): boolean {
	if (typeof condition === 'boolean') return (text !== '') === condition;
	return [condition].flat().includes(text);
}

function wanted(condition: Condition): string {
	if (typeof condition === 'boolean') return condition ? 'rows that have one' : 'rows that have none';
	return [condition].flat().map((value) => JSON.stringify(value)).join(' or ');
}
