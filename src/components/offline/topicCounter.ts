import { fetchTopics } from '../../offline/page/topics.ts';
import { NoConnection } from '../../offline/page/fetching.ts';
import { isTopic } from '../../offline/page/parts.ts';
import { NoPackList, type PackList } from '../../offline/packs/list.ts';
import { topicPack, type TopicList } from '../../offline/packs/topics.ts';
import type { ShopSetting } from './shop.ts';

/** The part that the page's address asks for, as links on topics' pages do: `?topic=hepatology/fatty-liver`. */
export function askedTopic(lang: string): string[] {
	const topic = new URLSearchParams(location.search).get('topic');
	return topic !== null && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(topic) ? [`${lang}/${topic}`] : [];
}

/** The topics that are saved or asked for, looked up in the lists of their specialties. */
export class TopicCounter {
	readonly #setting: ShopSetting;
	/** By language and specialty: `en/hepatology`. */
	readonly #lists = new Map<string, TopicList>();

	constructor(setting: ShopSetting) {
		this.#setting = setting;
	}

	/** Looks up topics, so that `list` offers them. @param ids of parts; those that are no topics are passed over */
	async look(list: PackList, ids: readonly string[]): Promise<void> {
		for (const id of ids.filter(isTopic)) {
			const [lang = '', specialty = '', topic = ''] = id.split('/');
			const known = await this.#listOf(lang, specialty);
			const listed = known?.topics[topic];
			const language = list.languages[lang];
			if (!known || !listed || !language) continue;
			language.topics = { ...language.topics, [`${specialty}/${topic}`]: [topicPack(id, listed, known.pageBytes)] };
		}
	}

	nameOf(id: string): string {
		const [lang = '', specialty = '', topic = ''] = id.split('/');
		const name = this.#lists.get(`${lang}/${specialty}`)?.topics[topic]?.name ?? topic.replaceAll('-', ' ');
		const { data, messages } = this.#setting;
		return messages.site.within(name, data.specialties[specialty]?.name ?? specialty);
	}

	addressOf(id: string): string | undefined {
		const [lang = '', specialty = '', topic = ''] = id.split('/');
		const [first] = this.#lists.get(`${lang}/${specialty}`)?.topics[topic]?.pages ?? [];
		return first === undefined ? undefined : this.#setting.base + first.slice(1);
	}

	async #listOf(lang: string, specialty: string): Promise<TopicList | undefined> {
		const key = `${lang}/${specialty}`;
		if (this.#lists.has(key)) return this.#lists.get(key);
		try {
			const list = await fetchTopics(this.#setting.base, lang, specialty);
			this.#lists.set(key, list);
			return list;
		} catch (error) {
			// Without a list, what is saved stays readable; it is only not told what is new.
			if (error instanceof NoConnection || error instanceof NoPackList) return undefined;
			throw error;
		}
	}
}
