import type { Field } from '../fields.ts';
import type { Column } from './column.ts';
import { fieldNamed, isPrivateName } from './fieldNames.ts';

/** Which column is which field, as far as can be told. */
export interface Assigned {
	fields: Map<Field, Column>;
	/** Columns that tell of people. */
	people: Column[];
	/** Columns that nothing takes. */
	left: Column[];
}

/** Least share of values that must be what a field needs. */
const MOST_ARE = 0.6;
/** Characters from which on a text is a question or an answer, not a title or a name. */
const LONG = 60;

/** Tells columns apart by their names, and what these leave open by their values. */
export function assign(columns: readonly Column[]): Assigned {
	const fields = new Map<Field, Column>();
	const taken = new Set<Column>();
	const take = (field: Field, column: Column | undefined): void => {
		if (column === undefined || fields.has(field) || taken.has(column)) return;
		fields.set(field, column);
		taken.add(column);
	};
	for (const isExact of [true, false]) {
		for (const column of columns) {
			const named = fieldNamed(column.name);
			if (named?.isExact === isExact && fits(named.field, column)) take(named.field, column);
		}
	}
	const people = columns.filter((column) => !taken.has(column) && (isPrivateName(column.name) || column.people >= MOST_ARE));
	for (const column of people) taken.add(column);
	const free = (): Column[] => columns.filter((column) => !taken.has(column) && !column.name.startsWith('$'));
	const texts = (): Column[] => free().filter(({ length, days, isList }) => !isList && length >= LONG && days === 0);
	// A short "question" beside a long text without a name for it is the title.
	const question = fields.get('question');
	if (question && question.length < LONG && !fields.has('title') && texts().length > 0) {
		fields.set('title', question);
		fields.delete('question');
	}
	take('question', texts()[0]);
	take('answer', texts()[0]);
	take('date', free().find(({ days, values }) => days === 1 && values.some((text) => /\D/.test(text))));
	take('sex', free().find(({ sexes, values }) => sexes === 1 && values.some((text) => text.length > 0)));
	take('sourceUrl', free().find(({ addresses }) => addresses === 1));
	return { fields, people, left: free() };
}

/** Whether a column's values may be a field's. */
function fits(field: Field, { name, isList, days, length, addresses, sexes }: Column): boolean {
	if (isList) return field === 'topics';
	switch (field) {
		case 'date':
		case 'answered':
			return days >= MOST_ARE;
		case 'sourceUrl':
			return addresses >= MOST_ARE;
		case 'sex':
			return sexes > 0 || length < 12;
		case 'age':
		case 'id':
		case 'lang':
			return length < LONG;
		case 'doctor':
		case 'specialty':
		case 'asker':
			return length < LONG && addresses < MOST_ARE && days < MOST_ARE;
		case 'topics':
			return !/\.0\./.test(name);
		default:
			return true;
	}
}
