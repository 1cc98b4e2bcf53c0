import { createDangerWatch, type DangerWatch } from '../../../../search/danger/watch.ts';
import type { KeptWords, SearchClient } from '../../../../search/types.ts';
import type { Messages } from '../../../messages/index.ts';
import type { HelpData } from './help.ts';
import { createNotice } from './notice.ts';

/** Guards one field: recognises danger in what is typed there. */
export interface Guard {
	/** Shows or takes away the notice for a text, at once where the languages of danger are there. */
	watch: (typed: string) => void;
	/** A client that never corrects words of danger. */
	guarded: (client: SearchClient) => SearchClient;
}

/** @param lang the page's language; what readers of it type is fetched at once */
export function createGuard(place: HTMLElement, lang: string, help: HelpData, messages: Promise<Pick<Messages, 'danger' | 'site'>>): Guard {
	const danger = createDangerWatch(lang, help.signs);
	const ready = danger.prepare();
	const notice = messages.then((words) => createNotice(place, help, words));
	let newest = '';

	async function look(typed: string): Promise<void> {
		const [shown, { danger: found }] = await Promise.all([notice, ready.then(() => danger.recognise(typed))]);
		// What was typed meanwhile has been looked at, or will be.
		if (typed === newest) shown.show(found);
	}

	return {
		watch(typed) {
			newest = typed;
			look(typed).catch(reportError);
		},
		guarded: (client) => guardedClient(client, danger),
	};
}

function guardedClient(client: SearchClient, danger: DangerWatch): SearchClient {
	async function keptIn(query: string): Promise<KeptWords> {
		const { danger: found, keep } = await danger.recognise(query);
		return found?.level === 'now' ? 'all' : keep;
	}
	return {
		...client,
		async search(query, filters, options) {
			const keep = await keptIn(query);
			const answer = await client.search(query, filters, { ...options, keep });
			// Who is in danger is told whom to call, and not that no answer is about it.
			return keep === 'all' ? { ...answer, knowledge: undefined } : answer;
		},
		suggest: async (query, count, options) => await client.suggest(query, count, { ...options, keep: await keptIn(query) }),
	};
}
