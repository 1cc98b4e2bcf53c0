import { chooseKeeping, keepsRead } from '../../../offline/store/keeping.ts';
import { part, setText } from '../search/dom.ts';
import { drawRead } from './missing.ts';
import type { ShopSetting } from './shopSetting.ts';

/** Lets the reader choose whether pages that are read are kept; the network has no part in it. */
export async function offerKeeping(root: HTMLElement, { base, database, messages }: Pick<ShopSetting, 'base' | 'database' | 'messages'>): Promise<void> {
	const box = part(root, '[data-keep-read]', HTMLInputElement);
	const { readKept, readForgotten } = messages.offline;
	const choose = async (): Promise<void> => {
		const keeps = box.checked;
		try {
			await chooseKeeping(base, database, keeps);
		} finally {
			// As it is now, whether it could be changed or not.
			box.checked = await keepsRead(database);
		}
		await drawRead(root, base);
		setText(part(root, '[data-live]', HTMLElement), keeps ? readKept : readForgotten);
	};
	box.addEventListener('change', () => void choose().catch(reportError));
	box.checked = await keepsRead(database);
	part(root, '[data-keeping-section]', HTMLElement).hidden = false;
}
