import { describe, expect, it } from 'vitest';
import { parseDiscourse } from '../../../../src/import/formats/discourse/parse.ts';
import { read } from './rows.ts';

async function* chunks(text: string): AsyncGenerator<string> {
	yield await Promise.resolve(text);
}

const discourse = (text: string): Promise<unknown[]> => read(parseDiscourse(chunks(text), 'a.json'));
const post = (id: number, number: number, more: object = {}): object => ({ id, post_number: number, post_type: 1, username: `u${number}`, cooked: `<p>${number}</p>`, created_at: '2020-01-02T00:00:00Z', ...more });
const topic = (more: object, posts: object[] = [post(51, 1), post(52, 2)]): object => ({ id: 5, title: 'T', slug: 't', category_id: 3, tags: [], visible: true, post_stream: { posts }, ...more });

describe('parseDiscourse', () => {
	it('gives each post of a topic, and what it takes from it', async () => {
		expect(await discourse(JSON.stringify(topic({ tags: ['a', { id: 1, name: 'b' }] })))).toEqual([
			{ line: 1, role: 'question', topic_id: 5, title: 'T', slug: 't', category_id: 3, tags: ['a', 'b'], post_id: 51, post_number: 1, username: 'u1', name: 'u1', created_at: '2020-01-02T00:00:00Z', cooked: '<p>1</p>', public: 'yes' },
			{ line: 1, role: 'answer', topic_id: 5, slug: 't', category_id: 3, post_id: 52, post_number: 2, username: 'u2', name: 'u2', created_at: '2020-01-02T00:00:00Z', cooked: '<p>2</p>', public: 'yes' },
		]);
	});

	it.each([
		['a list with whole posts', { accepted_answers: [post(59, 9), post(52, 2)] }, [[2, 2], [9, 1]]],
		['one with a number', { accepted_answer: { post_number: 2, username: 'u2', excerpt: 'x' } }, [[2, 1]]],
	])('knows accepted answers from %s', async (_, more, expected) => {
		const rows = (await discourse(JSON.stringify(topic(more)))) as { post_number: number; accepted?: number }[];
		expect(rows.filter(({ accepted }) => accepted !== undefined).map(({ post_number: number, accepted }) => [number, accepted])).toEqual(expected);
	});

	it('knows them from the posts alone', async () => {
		expect(await discourse(JSON.stringify(topic({}, [post(51, 1), post(52, 2, { accepted_answer: true })])))).toMatchObject([{}, { accepted: 1 }]);
	});

	it('says that an accepted answer is not in the file', async () => {
		const topics = `${JSON.stringify(topic({ id: 4 }))}\n${JSON.stringify(topic({ accepted_answer: { post_number: 30 } }))}`;
		expect((await discourse(topics)).at(-1)).toMatch(
			/^a\.json:2:\d+: post-missing: The accepted answer of topic 5 is post 30, which is not in the file\. Discourse gives the first 20 posts: fetch all of them with \/t\/ID\.json\?print=true\.$/,
		);
	});

	it.each([{ hidden: true }, { deleted_at: '2020-02-02' }, { user_deleted: true }, { post_type: 3 }, { post_type: 4 }])('does not take a post with %j for public', async (more) => {
		expect(await discourse(JSON.stringify(topic({}, [post(51, 1), post(52, 2, more)])))).toMatchObject([{ public: 'yes' }, { public: 'no' }]);
	});

	it('reads lists of topics, topics in lines, and categories', async () => {
		const lines = await discourse(`${JSON.stringify(topic({}))}\n\n${JSON.stringify(topic({ id: 6 }, [post(61, 1)]))}\n`);
		expect(lines).toMatchObject([{ line: 1 }, { line: 1 }, { line: 3, topic_id: 6 }]);
		expect(await discourse(JSON.stringify([topic({}), topic({ id: 6 })]))).toHaveLength(4);
		expect(await discourse('{"category_list":{"categories":[{"id":3,"name":"Skin"}]}}')).toEqual([{ line: 1, category_id: 3, category_name: 'Skin' }]);
		expect(await discourse('{"categories":[{"id":3,"name":"Skin"}]}')).toEqual([{ line: 1, category_id: 3, category_name: 'Skin' }]);
	});

	it('says what it cannot read, and where', async () => {
		expect(await discourse('{\n "post_stream": {,\n')).toEqual([expect.stringMatching(/^a\.json:2:18: not-json: /)]);
		expect(await discourse('[1]')).toEqual([expect.stringContaining('not-a-topic: This is neither a topic of Discourse')]);
		expect(await discourse(`{"post_stream":${'['.repeat(600)}`)).toEqual([expect.stringContaining('json-depth')]);
	});
});
