import { describe, expect, test } from 'vitest';
import type { EntryView } from '../../../src/site/views.ts';
import { messagesFor } from '../../../src/site/messages/index.ts';
import { atomFeed } from '../../../src/site/feeds/atom.ts';
import { feedOf, type Feed } from '../../../src/site/feeds/feed.ts';
import { jsonFeed } from '../../../src/site/feeds/json.ts';
import { parseXml } from '../../sites/xml.ts';
import { entryView, site, toAddress } from './sample.ts';

const messages = messagesFor('en');
const ATOM = 'http://www.w3.org/2005/Atom';

function feed(entries: EntryView[], of?: { name: string; path: string }): Feed {
	return feedOf({ site, home: '/', ...(of && { of }), entries, messages, toAddress });
}

function texts(xml: string, name: string): string[] {
	return [...parseXml(xml).getElementsByTagNameNS(ATOM, name)].map((element) => element.textContent ?? '');
}

describe('a feed', () => {
	test('is dated by its items, never by the day it is made', () => {
		const reviewed = entryView({ reviewed: { by: 'Dr. Dawn', path: undefined, on: '2024-05-06' } });
		expect(feed([entryView(), reviewed]).updated).toBe('2024-05-06');
		expect(feed([]).updated).toBeUndefined();
	});

	test('holds pages of the site that name the day of their last change, among entries by their days, with the site for author', () => {
		const page = { id: 'visit', lang: 'en', path: '/visit/', title: 'Visit us', description: 'Where.', html: '<p><a href="/base/about/">Us</a></p>', contactForm: false, updated: '2030-01-01', translations: [] };
		const made = feedOf({ site, home: '/', entries: [entryView()], pages: [page, { ...page, updated: undefined }, { ...page, title: 'Old', updated: '1999-01-01' }], messages, toAddress });
		expect(made.items.map(({ title }) => title)).toEqual(['Visit us', entryView().title, 'Old']);
		expect(made.items[0]).toMatchObject({ published: '2030-01-01', author: { name: 'Lamp' }, specialty: undefined });
		expect(made.updated).toBe('2030-01-01');
		expect(texts(atomFeed(made), 'title').slice(1)).toEqual(['Visit us', entryView().title, 'Old']);
		expect(atomFeed(made).match(/<category/g)).toHaveLength(1);
	});

	test('of a list names it and follows its page', () => {
		const { title, page, atom, json } = feed([], { name: 'Sleep medicine', path: '/sleep/' });
		expect({ title, page, atom, json }).toEqual({
			title: 'Lamp: Sleep medicine',
			page: 'https://lamp.example/base/sleep/',
			atom: 'https://lamp.example/base/sleep/feed.xml',
			json: 'https://lamp.example/base/sleep/feed.json',
		});
	});

	test('gives links and images whole addresses, and leaves others alone', () => {
		const answerHtml =
			'<p><a href="/base/q/2018/nap/">nap</a> <a href="#answer-why">why</a> <a href="mailto:a@b.example">mail</a> <img src="/base/images/x.png" alt=""></p>';
		expect(feed([entryView({ answerHtml })]).items[0]!.html).toContain(
			'<p><a href="https://lamp.example/base/q/2018/nap/">nap</a> <a href="https://lamp.example/base/q/2019/awake/#answer-why">why</a> <a href="mailto:a@b.example">mail</a> <img src="https://lamp.example/base/images/x.png" alt=""></p>',
		);
	});

	test('shows the reason in the place of a withdrawn answer', () => {
		const [item] = feed([entryView({ withdrawn: 'Newer <advice>', answerHtml: '', answerExcerpt: 'Old advice' })]).items;
		expect(item!.summary).toBe(messages.entry.withdrawnDescription('Awake at three'));
		expect(item!.html).toContain('<p>Newer &lt;advice&gt;</p>');
		expect(item!.html).not.toContain('Old advice');
	});

	test('marks what a machine wrote or translated, and what is old', () => {
		const [item] = feed([
			entryView({ moreInfo: 'machine', moreHtml: '<p>More.</p>', translated: 'machine', stale: true }),
		]).items;
		const { machineWritten, machineTranslated, staleHeading } = messages.entry;
		for (const mark of [machineWritten, machineTranslated, staleHeading]) expect(item!.html).toContain(`<strong>${mark}</strong>`);
	});
});

describe('Atom', () => {
	test('is well-formed and keeps hostile text', () => {
		const title = '</title><script>alert("1")</script> & ]]> \u0000 😀';
		const text = atomFeed(feed([entryView({ title, answerHtml: '<p>1 &#x3C; 2 ]]></p>' })]));
		expect(texts(text, 'title')).toEqual(['Lamp: newest questions', title.replace('\0', '\uFFFD')]);
		expect(texts(text, 'content')[0]).toContain('<p>1 &#x3C; 2 ]]></p>');
	});

	test('says what RFC 4287 asks of a feed and of each entry', () => {
		const root = parseXml(atomFeed(feed([entryView(), entryView({ path: '/q/2019/nap/' })]))).documentElement!;
		const children = [...root.childNodes].map(({ nodeName }) => nodeName).filter((name) => !name.startsWith('#'));
		for (const name of ['id', 'title', 'updated', 'author']) expect(children.filter((child) => child === name)).toHaveLength(1);
		expect(children.filter((child) => child === 'entry')).toHaveLength(2);
		for (const entry of root.getElementsByTagNameNS(ATOM, 'entry')) {
			const names = [...entry.childNodes].map(({ nodeName }) => nodeName).filter((name) => !name.startsWith('#'));
			expect(names).toEqual(['id', 'title', 'link', 'published', 'updated', 'author', 'category', 'summary', 'content']);
		}
	});

	test('of nothing has a day all the same', () => {
		expect(texts(atomFeed(feed([])), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
	});
});

test('JSON Feed says what version 1.1 asks', () => {
	const { items, ...rest } = JSON.parse(jsonFeed(feed([entryView()]))) as { items: object[] };
	expect(rest).toEqual({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Lamp: newest questions',
		home_page_url: 'https://lamp.example/base/',
		feed_url: 'https://lamp.example/base/feed.json',
		description: 'The newest questions answered by doctors on Lamp.',
		icon: 'https://lamp.example/base/favicon.svg',
		language: 'en',
		authors: [{ name: 'Lamp', url: 'https://lamp.example/base/' }],
	});
	expect(items).toEqual([
		{
			id: 'https://lamp.example/base/q/2019/awake/',
			url: 'https://lamp.example/base/q/2019/awake/',
			title: 'Awake at three',
			summary: 'It depends.',
			content_html: '<h2>Question</h2>\n<p>Why?</p>\n<h2>Dr. Dusk answered</h2>\n<p>It depends.</p>',
			date_published: '2019-02-05T00:00:00Z',
			date_modified: '2019-02-05T00:00:00Z',
			authors: [{ name: 'Dr. Dusk', url: 'https://lamp.example/base/doctors/dusk/' }],
			tags: ['Sleep medicine'],
			language: 'en',
		},
	]);
});
