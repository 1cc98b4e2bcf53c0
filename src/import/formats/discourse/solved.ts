import { isObject, type Json } from './json.ts';

/** An answer that somebody accepted. */
export interface Accepted {
	/** Its number among the topic's posts. */
	number: number;
	/** The whole post, where the topic gives it. */
	post: Json | undefined;
}

/**
 * The accepted answers of a topic, in the order in which they were accepted: `accepted_answers` of 2026, which
 * holds whole posts, `accepted_answer` of before, which holds a number and an excerpt, or the posts' own
 * `accepted_answer`.
 */
export function acceptedOf(topic: Json): Accepted[] {
	const { accepted_answers: several, accepted_answer: one, post_stream: stream } = topic;
	if (Array.isArray(several)) return several.filter(isObject).flatMap((post) => numbered(post, 'cooked' in post ? post : undefined));
	if (isObject(one)) return numbered(one, undefined);
	const posts: unknown = isObject(stream) ? stream['posts'] : undefined;
	return (Array.isArray(posts) ? posts : []).filter(isObject).flatMap((post) => (post['accepted_answer'] === true ? numbered(post, post) : []));
}

function numbered(from: Json, post: Json | undefined): Accepted[] {
	const number = from['post_number'];
	return typeof number === 'number' ? [{ number, post }] : [];
}
