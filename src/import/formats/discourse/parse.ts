import { type Finding, ImportError } from '../../finding.ts';
import type { Parsed, RawRow } from '../../row.ts';
import { isObject, type Json, textOf } from './json.ts';
import { JsonSource } from './source.ts';
import { acceptedOf, type Accepted } from './solved.ts';

/** Longest file that is read, in UTF-16 code units; one of a topic has some thousands. */
const LONGEST = 67_108_864;

/**
 * Posts of Discourse's topics, as `/t/ID.json` gives them: one topic in a file, a list of them, or one in
 * each line. Each post is a row under the names of Discourse's own tables, with what it takes from its topic.
 * Categories, which topics name by their number, are rows too (`/site.json`, `/categories.json`).
 */
export async function* parseDiscourse(chunks: AsyncIterable<string>, file: string): AsyncGenerator<Parsed> {
	let text = '';
	for await (const chunk of chunks) {
		text += chunk;
		if (text.length > LONGEST) throw new ImportError(`${file} is longer than ${LONGEST} characters.`, 'Cut it into files of fewer topics.');
	}
	const source = new JsonSource(file, text);
	const isLines = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/.test(text);
	for (const { 0: json, index } of isLines ? text.matchAll(/[^\n]*\S[^\n]*/g) : [{ 0: text, index: 0 }]) {
		const read = source.read(json, index);
		if ('fault' in read) yield read.fault;
		else yield* rowsOf(read.value, source);
	}
}

function* rowsOf(value: unknown, source: JsonSource): Generator<Parsed> {
	if (Array.isArray(value)) {
		for (const one of value) yield* rowsOf(one, source);
		return;
	}
	const list = categoriesIn(value);
	if (list) for (const category of list) yield row({ category_id: category['id'], category_name: textOf(category['name']) }, source, category['id']);
	else if (isObject(value) && isObject(value['post_stream'])) yield* topicRows(value, value['post_stream'], source);
	else yield unknown(source);
}

function categoriesIn(value: unknown): Json[] | undefined {
	if (!isObject(value)) return undefined;
	const { categories, category_list: list } = value;
	const found = isObject(list) ? list['categories'] : categories;
	return Array.isArray(found) ? found.filter(isObject) : undefined;
}

function* topicRows(topic: Json, stream: Json, source: JsonSource): Generator<Parsed> {
	const accepted = acceptedOf(topic);
	const posts = (Array.isArray(stream['posts']) ? stream['posts'] : []).filter(isObject);
	const there = new Set(posts.map(({ post_number: number }) => number));
	for (const post of posts) yield postRow(post, topic, accepted, source);
	for (const answer of accepted) {
		if (there.has(answer.number)) continue;
		if (answer.post) yield postRow(answer.post, topic, accepted, source);
		else yield missing(topic, answer, source);
	}
}

function postRow(post: Json, topic: Json, accepted: readonly Accepted[], source: JsonSource): RawRow {
	const number = post['post_number'];
	const chosen = accepted.findIndex((one) => one.number === number);
	return row({
		role: number === 1 ? 'question' : 'answer',
		topic_id: topic['id'],
		title: number === 1 ? textOf(topic['title']) : undefined,
		slug: textOf(topic['slug']),
		category_id: topic['category_id'],
		tags: number === 1 ? tagsOf(topic['tags']) : undefined,
		post_id: post['id'],
		post_number: number,
		username: textOf(post['username']),
		name: textOf(post['name']) ?? textOf(post['username']),
		user_id: post['user_id'],
		created_at: textOf(post['created_at']),
		cooked: textOf(post['cooked']),
		accepted: chosen === -1 ? undefined : chosen + 1,
		// Notes of moderators and of the system, whispers, and posts that were hidden or taken back.
		public: post['post_type'] === 1 && post['hidden'] !== true && post['user_deleted'] !== true && isNothing(post['deleted_at']) && topic['visible'] !== false ? 'yes' : 'no',
	}, source, post['id']);
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null;
}

/** Names of tags: texts, and objects since 2025. */
function tagsOf(tags: unknown): string[] | undefined {
	return Array.isArray(tags) ? tags.flatMap((tag: unknown) => textOf(isObject(tag) ? tag['name'] : tag) ?? []) : undefined;
}

function row(all: Record<string, unknown>, source: JsonSource, id: unknown): RawRow {
	const values = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null));
	const place = source.placeOfId(id);
	return { kind: 'row', file: source.file, ...place, values, at: () => place };
}

function missing(topic: Json, { number }: Accepted, source: JsonSource): Finding {
	const message = `The accepted answer of topic ${String(topic['id'])} is post ${number}, which is not in the file.`;
	return { kind: 'refused', rule: 'post-missing', file: source.file, ...source.place, message, help: 'Discourse gives the first 20 posts: fetch all of them with /t/ID.json?print=true.' };
}

function unknown(source: JsonSource): Finding {
	const message = 'This is neither a topic of Discourse (with "post_stream") nor a list of categories.';
	return { kind: 'refused', rule: 'not-a-topic', file: source.file, ...source.place, message, help: 'Fetch topics from /t/ID.json?print=true, categories from /site.json.' };
}
