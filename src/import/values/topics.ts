import type { TopicName } from '../row.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `Liver Tumor(Surgery)`: a topic and, in the last brackets, its specialty. */
const IN_BRACKETS = /^(?<name>.*?)\s*[(（](?<specialty>[^()（）]+)[)）]$/u;

/**
 * A topic in a specialty as a "Related FAQ" line writes it. The name is empty where the line has
 * nothing but a specialty in brackets; undefined where it has no brackets at its end.
 */
export function readRelated(text: string): Required<TopicName> | undefined {
	const groups = IN_BRACKETS.exec(text.trim())?.groups;
	if (!groups) return undefined;
	return { name: groups['name']!, specialty: groups['specialty']!.trim() };
}

/** A topic from a list: an id, `specialty/topic`, or a name. */
export function readTopic(text: string): TopicName {
	const name = text.trim();
	const [specialty, id, more] = name.split('/');
	const isReference = more === undefined && id !== undefined && ID.test(specialty!) && ID.test(id);
	return isReference ? { name: id, specialty: specialty! } : { name };
}

/** The items of a list in one cell: apart by `;`, `|` or a line's end, ids also by commas. */
export function readList(text: string): string[] {
	const items = text.split(/[;|\n；、]/);
	const ids = items.every((item) => item.split(',').every((part) => ID.test(part.trim())));
	return (ids ? items.flatMap((item) => item.split(',')) : items)
		.map((item) => item.trim())
		.filter((item) => item !== '');
}
