import { isWord, segmenterOf } from '../../../search/text/segments.ts';

/** A topic a reader may browse instead. */
export interface Topic {
	name: string;
	path: string;
}

/** Letters that must agree at a word's beginning: "liver" finds "Livers", "live" does not. */
const STEM = 5;

function stems(text: string, lang: string): string[] {
	return segmenterOf(lang)(text.toLocaleLowerCase(lang)).filter(isWord).map((word) => word.slice(0, STEM));
}

/**
 * Topics whose names share a word with the query, most shared words first, then as they stand.
 * Words of one or two Latin letters don't count: they say nothing.
 */
export function topicsLike<T extends Topic>(query: string, topics: readonly T[], lang: string, most: number): T[] {
	const wanted = new Set(stems(query, lang).filter((stem) => stem.length > 2 || /\p{Script=Han}/u.test(stem)));
	return topics
		.map((topic) => ({ topic, shared: stems(topic.name, lang).filter((stem) => wanted.has(stem)).length }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.slice(0, most)
		.map(({ topic }) => topic);
}
