import { loadMessages } from '../../messages/load.ts';
import { registerWorker } from '../../../offline/page/registration.ts';
import { openDatabase } from '../../../offline/store/database.ts';
import { part } from '../search/dom.ts';
import type { OfflinePageData } from './data.ts';
import { offerInstall } from './install.ts';
import { offerKeeping } from './keepRead.ts';
import { Shop } from './shop.ts';
import { drawMissing, drawRead } from './missing.ts';

/** Brings the page on reading offline to life, or says why it cannot live. */
export async function startOfflinePage(root: HTMLElement): Promise<void> {
	const data = JSON.parse(root.dataset['offline'] ?? '{}') as OfflinePageData;
	const messages = await loadMessages(data.lang);
	const base = import.meta.env.BASE_URL;
	const trouble = part(root, '[data-trouble]', HTMLElement);
	offerInstall(part(root, '[data-install]', HTMLElement));
	drawMissing(root, data, messages.offline);
	try {
		const database = await openDatabase(base);
		// Whoever comes here wants it, even one who spares data.
		registerWorker(base).catch(reportError);
		await drawRead(root, base);
		await offerKeeping(root, { base, database, messages });
		const shop = new Shop(root, { base, data, database, messages });
		await shop.open();
	} catch (error) {
		trouble.textContent = messages.offline.unsupported;
		trouble.hidden = false;
		reportError(error);
	}
}
