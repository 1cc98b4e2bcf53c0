import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
	const { publisher } = feed;
	const document = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: feed.page,
		feed_url: feed.json,
		description: feed.subtitle,
		icon: feed.icon,
		language: feed.lang,
		authors: [{ name: publisher.name, url: publisher.address }],
		items: feed.items.map((item) => ({
			id: item.address,
			url: item.address,
			title: item.title,
			summary: item.summary,
			content_html: item.html,
			date_published: `${item.published}T00:00:00Z`,
			date_modified: `${item.updated}T00:00:00Z`,
			authors: [{ name: item.author.name, url: item.author.address }],
			...(item.specialty && { tags: [item.specialty.name] }),
			language: feed.lang,
		})),
	};
	return `${JSON.stringify(document, undefined, '\t')}\n`;
}
