import { isReachable, sparesData, tell } from '../../../offline/page/registration.ts';
import { FORMAT } from '../../../search/format/manifest.ts';
import { noteConnection } from './note.ts';
import { endFetchingAhead } from './visit.ts';

/** For readers who come back: says where the connection is away, and has search ready without one. */
export async function welcomeBack(place: HTMLElement, registration: ServiceWorkerRegistration): Promise<void> {
	const lang = place.dataset['lang'] ?? '';
	const reachable = await isReachable();
	if (!reachable) await noteConnection(place, false);
	const results = document.querySelector<HTMLElement>('[data-results]');
	if (results) void import('./marks.ts').then(({ markReadable }) => markReadable(results, lang));
	window.addEventListener('offline', () => void noteConnection(place, false));
	window.addEventListener('online', () => void noteConnection(place, true));
	const { active } = registration;
	if (!reachable || sparesData() || !active) return;
	tell(active, { kind: 'language', lang });
	if (endFetchingAhead()) tell(active, { kind: 'warm', lang, format: FORMAT });
}
