import { lineIsFree } from './line.ts';
import { onNewVersion, registerWorker, sparesData } from '../../../offline/page/registration.ts';
import { endFetchingAhead } from './visit.ts';

/** Only this small part comes with every page; the rest when there is something to do or to say. */

/**
 * Keeps the site readable without a network.
 * @param place where notes to the reader stand
 */
export function keepOffline(place: HTMLElement): void {
	// The editors' preview follows each save; nothing of it is to be kept.
	if (document.documentElement.dataset['preview'] !== undefined) return;
	if (!('serviceWorker' in navigator) || !('locks' in navigator) || !isSecureContext) return;
	const returning = navigator.serviceWorker.controller !== null;
	// Who spares data and has no worker yet gets one on the page on reading offline.
	if (!returning && sparesData()) return;
	void lineIsFree().then(() => {
		registerWorker(import.meta.env.BASE_URL).then(
			(registration) => {
				onNewVersion(registration, (worker) => void import('./note.ts').then(({ noteVersion }) => noteVersion(place, worker)));
				if (returning) void import('./returning.ts').then(({ welcomeBack }) => welcomeBack(place, registration));
				// A first visit needs no more than its pages.
				else endFetchingAhead();
			},
			// The site works without: storage may be forbidden, or the network gone.
			() => undefined,
		);
	});
}
