import { fetchList } from '../../../offline/page/fetching.ts';
import { isReachable, sparesData, tell } from '../../../offline/page/registration.ts';
import { FORMAT } from '../../../search/format/manifest.ts';
import { noteConnection } from './note.ts';

/** Bytes of the search's own parts that are fetched unasked, at most. */
const MOST_WARM = 800_000;

/** Noted in the tab's session, so that search is made ready once. */
const WARMED = 'offline-warmed';

/** For readers who come back: says where the connection is away, and has search ready without one. */
export async function welcomeBack(place: HTMLElement, registration: ServiceWorkerRegistration): Promise<void> {
	const base = import.meta.env.BASE_URL;
	const reachable = await isReachable();
	if (!reachable) await noteConnection(place, false);
	const results = document.querySelector<HTMLElement>('[data-results]');
	if (results) void import('./marks.ts').then(({ markReadable }) => markReadable(results, place.dataset['lang'] ?? ''));
	window.addEventListener('offline', () => void noteConnection(place, false));
	window.addEventListener('online', () => void noteConnection(place, true));
	if (!reachable || sparesData() || !registration.active || sessionStorage.getItem(WARMED) !== null) return;
	sessionStorage.setItem(WARMED, 'yes');
	const { list } = await fetchList(base);
	const lang = place.dataset['lang'] ?? '';
	const core = list.languages[lang]?.searchCore;
	if (core && core.bytes <= MOST_WARM) tell(registration.active, { kind: 'warm', lang, files: core.files, format: FORMAT });
}
