import { loadMessages } from '../../messages/load.ts';
import { isReadable } from '../../../offline/page/readable.ts';
import { isReachable } from '../../../offline/page/registration.ts';
import { openDatabase } from '../../../offline/store/database.ts';
import { el } from '../search/dom.ts';

/**
 * Says of each search result, while the connection is away, whether it can be read now.
 * @param results where the results are drawn
 */
export async function markReadable(results: HTMLElement, lang: string): Promise<void> {
	if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return;
	const base = import.meta.env.BASE_URL;
	const [{ offline: messages }, database] = await Promise.all([loadMessages(lang), openDatabase(base)]);

	async function mark(link: HTMLAnchorElement): Promise<void> {
		const item = link.closest('li');
		if (!item || item.dataset['offline'] !== undefined) return;
		item.dataset['offline'] = '';
		if (await isReachable()) {
			delete item.dataset['offline'];
			return;
		}
		const readable = await isReadable(base, database, link.pathname.slice(base.length - 1));
		item.dataset['offline'] = readable ? 'here' : 'away';
		item.append(el('p', { class: 'hit-offline' }, readable ? messages.onDevice : messages.notOnDevice));
	}

	const markAll = (): void => {
		for (const link of results.querySelectorAll<HTMLAnchorElement>('[data-hits] > li h3 a')) mark(link).catch(reportError);
	};
	new MutationObserver(markAll).observe(results, { childList: true, subtree: true });
	window.addEventListener('offline', markAll);
	markAll();
}
