/**
 * The names by which a source gives an entry: those of the front matter, with `id` and the three
 * texts of the body.
 */
export const FIELDS = [
	'id',
	'title',
	'question',
	'asker',
	'sex',
	'age',
	'date',
	'doctor',
	'specialty',
	'answered',
	'answer',
	'more',
	'topics',
	'lang',
	'translationOf',
	'translated',
	'aliases',
	'moreInfo',
	'reviewed',
	'source',
	'sourceUrl',
	'draft',
	'withdrawn',
] as const;

export type Field = (typeof FIELDS)[number];

/** Fields that hold whole texts, in Markdown; all others are one line or a list of them. */
export const BODY_FIELDS: ReadonlySet<Field> = new Set(['question', 'answer', 'more']);

const KNOWN: ReadonlySet<string> = new Set(FIELDS);

/** Whether a name is a field's. */
export function isField(name: string): name is Field {
	return KNOWN.has(name);
}
