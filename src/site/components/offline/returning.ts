import { isReachable, sparesData, tell } from '../../../offline/page/registration.ts';
import { FORMAT } from '../../../search/format/manifest.ts';
import { noteConnection } from './note.ts';

/** Noted in the tab's session, so that search is made ready once. */
const WARMED = 'offline-warmed';

/** For readers who come back: says where the connection is away, and has search ready without one. */
export async function welcomeBack(place: HTMLElement, registration: ServiceWorkerRegistration): Promise<void> {
	const reachable = await isReachable();
	if (!reachable) await noteConnection(place, false);
	const results = document.querySelector<HTMLElement>('[data-results]');
	if (results) void import('./marks.ts').then(({ markReadable }) => markReadable(results, place.dataset['lang'] ?? ''));
	window.addEventListener('offline', () => void noteConnection(place, false));
	window.addEventListener('online', () => void noteConnection(place, true));
	if (!reachable || sparesData() || !registration.active || sessionStorage.getItem(WARMED) !== null) return;
	sessionStorage.setItem(WARMED, 'yes');
	tell(registration.active, { kind: 'warm', lang: place.dataset['lang'] ?? '', format: FORMAT });
}
