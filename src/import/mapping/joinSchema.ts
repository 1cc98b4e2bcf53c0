import { z } from 'zod';

/** The name of a column, or several of which the first that is given counts. */
const columnsSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const valueSchema = z.coerce.string<string | number>();

/** What a column must hold: anything (`true`), nothing (`false`), a value, or one of several. */
const conditionSchema = z.union([z.boolean(), z.array(valueSchema).min(1), valueSchema]);

const whereSchema = z.record(z.string(), conditionSchema).default({});

/** How rows of questions and rows of answers become entries. */
export const joinSchema = z.strictObject({
	questions: z.strictObject({
		/** What tells that a row is a question; each condition must hold. */
		where: whereSchema,
		/** The column by which answers name it. */
		key: z.string().min(1),
	}),
	answers: z.strictObject({
		where: whereSchema,
		/** The column that holds the question's key. */
		question: z.string().min(1),
		/** The column by which a question names its accepted answer, and by which entries of one question differ. */
		key: z.string().min(1).optional(),
	}),
	/** Other rows that questions and answers name, such as users: their columns come as `name.column` and `answer.name.column`. */
	others: z.record(
		z.string().regex(/^\w+$/, 'must be one word'),
		z.strictObject({
			where: whereSchema,
			key: z.string().min(1),
			/** The column of a question or answer that holds the key. */
			of: columnsSchema,
		}),
	).default({}),
	/** Columns of a question that hold the key of the answer that stands first. */
	accepted: columnsSchema.optional(),
	/** Columns of answers by which they are put in order, the first counting most; as they stand in the source where absent. */
	order: z.array(z.union([
		z.string().min(1).transform((by) => ({ by, first: 'lowest' as const })),
		z.strictObject({ by: z.string().min(1), first: z.enum(['lowest', 'highest']).default('lowest') }),
	])).default([]),
	/** The column that says who wrote a row: what the asker writes among the answers never stands first, and is no answer by itself. */
	author: z.string().min(1).optional(),
	/** Several answers to one question: in one entry, or each in an entry of its own. */
	several: z.enum(['together', 'apart']).default('together'),
	/** Questions without an answer: refused, or left out knowingly. */
	unanswered: z.enum(['refuse', 'leave-out']).default('refuse'),
});

export type Join = z.output<typeof joinSchema>;
export type Condition = z.output<typeof conditionSchema>;

/** How the columns of answers begin in a row of a question with its answer. */
export const ANSWER = 'answer.';
