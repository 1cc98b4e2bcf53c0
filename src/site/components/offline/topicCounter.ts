import { fetchTopics } from '../../../offline/page/topics.ts';
import { NoConnection } from '../../../offline/page/fetching.ts';
import { isTopic } from '../../../offline/page/parts.ts';
import { NoPackList, type PackList } from '../../../offline/packs/list.ts';
import { topicListPath, topicPack, type ListedTopic, type TopicList } from '../../../offline/packs/topics.ts';
import type { ShopSetting } from './shopSetting.ts';

/** The part that the page's address asks for, as links on topics' pages do: `?topic=hepatology/fatty-liver`. */
export function askedTopic(lang: string): string[] {
	const topic = new URLSearchParams(location.search).get('topic');
	return topic !== null && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(topic) ? [`${lang}/${topic}`] : [];
}

/** The topics that are saved or asked for, looked up in their lists. */
export class TopicCounter {
	readonly #setting: ShopSetting;
	/** By the lists' places. */
	readonly #lists = new Map<string, TopicList>();
	/** By part. */
	readonly #known = new Map<string, ListedTopic>();

	constructor(setting: ShopSetting) {
		this.#setting = setting;
	}

	/** Looks up topics, so that `list` offers them. @param ids of parts; those that are no topics are passed over */
	async look(list: PackList, ids: readonly string[]): Promise<void> {
		for (const id of ids.filter(isTopic)) {
			const [lang = '', specialty = '', topic = ''] = id.split('/');
			const language = list.languages[lang];
			const lists = language?.topicLists?.[specialty];
			if (!language || lists === undefined) continue;
			const own = await this.#fetch(topicListPath(lang, specialty, topic, lists));
			const listed = own?.topics[topic];
			if (!own || !listed) continue;
			this.#known.set(id, listed);
			language.topics = { ...language.topics, [`${specialty}/${topic}`]: [topicPack(id, listed, own.pageBytes)] };
		}
	}

	nameOf(id: string): string {
		const [, specialty = '', topic = ''] = id.split('/');
		const { data, messages } = this.#setting;
		const name = this.#known.get(id)?.name ?? topic.replaceAll('-', ' ');
		return messages.site.within(name, data.specialties[specialty]?.name ?? specialty);
	}

	addressOf(id: string): string | undefined {
		const [first] = this.#known.get(id)?.pages ?? [];
		return first === undefined ? undefined : this.#setting.base + first.slice(1);
	}

	async #fetch(path: string): Promise<TopicList | undefined> {
		const known = this.#lists.get(path);
		if (known) return known;
		try {
			const list = await fetchTopics(this.#setting.base, path);
			this.#lists.set(path, list);
			return list;
		} catch (error) {
			// Without a list, what is saved stays readable; it is only not told what is new.
			if (error instanceof NoConnection || error instanceof NoPackList) return undefined;
			throw error;
		}
	}
}
