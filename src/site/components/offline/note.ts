import { loadMessages } from '../../messages/load.ts';
import type { Messages } from '../../messages/index.ts';
import { takeOver } from '../../../offline/page/registration.ts';
import { el, fill } from '../search/dom.ts';

async function messagesOf(place: HTMLElement): Promise<Messages['offline']> {
	const { offline } = await loadMessages(place.dataset['lang'] ?? '');
	return offline;
}

/** Says that a newer version of the site is ready; the reader decides when to load it. */
export async function noteVersion(place: HTMLElement, worker: ServiceWorker): Promise<void> {
	const { newVersion, reload } = await messagesOf(place);
	const button = el('button', { type: 'button', class: 'button quiet' }, reload);
	button.addEventListener('click', () => takeOver(worker), { once: true });
	fill(place, [el('p', {}, newVersion), button]);
}

/** Says that the connection is away, and when it is back. */
export async function noteConnection(place: HTMLElement, online: boolean): Promise<void> {
	const { offlineNow, onlineAgain } = await messagesOf(place);
	// A newer version is the greater news.
	if (place.querySelector('button')) return;
	fill(place, [el('p', {}, online ? onlineAgain : offlineNow)]);
}
