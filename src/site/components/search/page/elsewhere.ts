import { SearchUnavailable, type SearchClient } from '../../../../search/types.ts';
import { formatAddress, NOTHING } from '../address.ts';
import { el } from '../dom.ts';
import { topicsLike } from '../nearby.ts';
import type { Context } from './context.ts';
import type { PageData } from './data.ts';

/** Answers in other languages, as links. */
export interface Elsewhere {
	text: string;
	address: string;
}

/** Topics offered of each other language. */
const TOPICS = 2;

/**
 * Looks for answers in other languages.
 * @param subject words that no entry here holds; the whole query where there are none
 */
export type FindElsewhere = (query: string, subject: string) => Promise<Elsewhere[]>;

/** What looking elsewhere needs. */
export interface ElsewhereSetting extends Pick<PageData, 'lang' | 'languages' | 'elsewhere'>, Pick<Context, 'messages' | 'href'> {
	/** A client for another language. */
	connect: (lang: string) => SearchClient;
}

/**
 * Looks for answers in the other languages: by the words as they are, which may be of any language, or else by
 * the topics that they name.
 */
export function createElsewhere({ lang, languages, elsewhere, messages, href, connect }: ElsewhereSetting): FindElsewhere {
	const { search } = messages;

	async function byWords(language: PageData['languages'][number], query: string): Promise<Elsewhere[]> {
		try {
			const { knowledge } = await connect(language.lang).search(query, {}, { exact: true });
			if (!knowledge || knowledge.entries === 0) return [];
			return [{ text: search.answersIn(knowledge.entries, language.name), address: language.search + formatAddress({ ...NOTHING, query }) }];
		} catch (error) {
			// Without an index of that language, or without a network, topics are left.
			if (error instanceof SearchUnavailable) return [];
			throw error;
		}
	}

	function byTopics({ lang: other, name }: PageData['languages'][number], subject: string): Elsewhere[] {
		const topics = topicsLike(subject, elsewhere.filter((topic) => topic.lang === other), lang, TOPICS);
		return topics.map((topic) => ({ text: search.answersOnIn(topic.count, topic.name, name), address: href(topic.path) }));
	}

	return async (query, subject) => {
		const found = await Promise.all(
			languages.map(async (language) => {
				const answers = await byWords(language, query);
				return answers.length > 0 ? answers : byTopics(language, subject);
			}),
		);
		return found.flat();
	};
}

/**
 * A place for answers in other languages that is filled once they are known, and says so.
 * @returns the place for a query: the same one as long as the query is
 */
export function createElsewherePlace(find: FindElsewhere): (query: string, subject: string) => HTMLElement {
	let place: { query: string; element: HTMLElement } | undefined;
	return (query, subject) => {
		if (place?.query === query) return place.element;
		const element = el('div', { role: 'status', class: 'search-elsewhere' });
		place = { query, element };
		find(query, subject)
			.then((found) => {
				if (found.length === 0) return;
				element.replaceChildren(el('ul', { class: 'bare' }, ...found.map(({ text, address }) => el('li', {}, el('a', { class: 'go', href: address }, text)))));
			})
			.catch(reportError);
		return element;
	};
}
