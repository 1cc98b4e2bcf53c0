import type { Finding } from '../finding.ts';
import { ANSWER, type Join } from '../mapping/joinSchema.ts';
import { type Place, placeOf } from '../position.ts';
import type { RawRow } from '../row.ts';
import { type Answer, inOrder } from './order.ts';
import type { JoinStore } from './store.ts';
import { firstIn, type StoredRow, textIn } from './storedRow.ts';

/** A question with one of its answers, as a row of its own. */
export interface JoinedRow extends RawRow {
	decodedAs: string | undefined;
	/** The key of the answer, by which entries of one question differ. */
	answerKey: string;
	/** Whether the asker wrote the answer. */
	fromAsker: boolean;
}

/** An entry: a row, and further ones of the same question, which hold no more than their answers; or why there is none. */
type Joined = { kind: 'joined'; rows: JoinedRow[]; /** Records of the source that are in it. */ records: number } | Finding;

/** Puts questions and their answers together, as a mapping says. */
export function* joinRows(store: JoinStore, join: Join): Generator<Joined> {
	for (const { key, row, isFirst } of store.questions()) {
		if (!isFirst || key === '') yield withoutKey(row, join, key);
		else yield* entriesOf(row, key, store, join);
	}
	for (const { question, row, isLeftOut } of store.orphans()) yield orphan(row, question, join, isLeftOut);
}

function* entriesOf(question: StoredRow, key: string, store: JoinStore, join: Join): Generator<Joined> {
	const answers = inOrder(question, store.answers(key), join);
	if (answers.length === 0) {
		yield unanswered(question, key, join);
		return;
	}
	const isTogether = join.several === 'together';
	const rows = answers.map((answer, index) => joinedRow(question, answer, { store, join, isFurther: isTogether && index > 0 }));
	if (isTogether) yield { kind: 'joined', rows, records: answers.length + 1 };
	else for (const [index, row] of rows.entries()) yield { kind: 'joined', rows: [row], records: index === 0 ? 2 : 1 };
}

function joinedRow(question: StoredRow, { key, row: answer }: Answer, { store, join, isFurther }: { store: JoinStore; join: Join; isFurther: boolean }): JoinedRow {
	const whole: [prefix: string, row: StoredRow][] = [['', question], [ANSWER, answer]];
	const parts = isFurther ? whole.slice(1) : whole;
	for (const [prefix, row] of [...parts]) {
		for (const [kind, { of }] of Object.entries(join.others)) {
			const key = firstIn(row, of);
			const other = key === '' ? undefined : store.other(kind, key);
			if (other) parts.push([`${prefix}${kind}.`, other]);
		}
	}
	const values = Object.create(null) as Record<string, unknown>;
	const places = new Map<string, Place>();
	for (const [prefix, row] of parts) {
		for (const [name, value] of Object.entries(row.values)) values[prefix + name] = value;
		for (const [name, place] of Object.entries(row.places)) places.set(prefix + name, { file: row.file, ...place });
	}
	const own = isFurther ? answer : question;
	return {
		kind: 'row', file: own.file, ...placeOf(own), values,
		findings: isFurther ? answer.findings : [...question.findings, ...answer.findings],
		at: (name) => places.get(name) ?? placeOf(own),
		decodedAs: question.decodedAs ?? answer.decodedAs,
		answerKey: key,
		fromAsker: join.author !== undefined && textIn(question, join.author) !== '' && textIn(answer, join.author) === textIn(question, join.author),
	};
}

function withoutKey(row: StoredRow, { questions }: Join, key: string): Finding {
	const at = { file: row.file, ...placeIn(row, questions.key) };
	if (key !== '') return { kind: 'refused', rule: 'question-twice', ...at, message: `Another question above has "${questions.key}" ${key}.`, help: 'Remove the one that is there twice.' };
	return { kind: 'refused', rule: 'no-key', ...at, message: `This question has no "${questions.key}", by which its answers name it.`, help: 'Fill it in, or correct "join" in the mapping.' };
}

function unanswered(row: StoredRow, key: string, { questions, unanswered: told }: Join): Finding {
	const message = `No answer to this question ("${questions.key}" ${key}) is among the rows that the mapping takes.`;
	return { kind: told === 'refuse' ? 'refused' : 'left-out', rule: 'unanswered', file: row.file, ...placeIn(row, questions.key), message, help: 'An entry needs an answer: see whether one was left out.' };
}

function orphan(row: StoredRow, question: string, { answers, questions }: Join, isLeftOut: boolean): Finding {
	const at = { file: row.file, ...placeIn(row, answers.question) };
	if (isLeftOut) return { kind: 'left-out', rule: 'question-left-out', ...at, message: `The question of this answer ("${questions.key}" ${question}) was left out.`, help: 'Nothing is to be done if it is not to be published.' };
	const named = textIn(row, answers.question) === '' ? 'names no question' : `names the question ${question}, which is not there`;
	return { kind: 'refused', rule: 'no-question', ...at, message: `This answer's "${answers.question}" ${named}.`, help: 'Import the file that holds the question together with this one.' };
}

function placeIn(row: StoredRow, name: string): Place {
	return row.places[name] ?? placeOf(row);
}
