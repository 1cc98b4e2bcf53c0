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

const KNOWN: ReadonlySet<string> = new Set(FIELDS);

/** Whether a name is a field's. */
export function isField(name: string): name is Field {
	return KNOWN.has(name);
}
