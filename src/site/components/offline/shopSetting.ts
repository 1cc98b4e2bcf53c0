import type { OfflineDatabase } from '../../../offline/store/database.ts';
import type { ScriptMessages } from '../../messages/own/fetched.ts';
import type { OfflinePageData } from './data.ts';

/** What the list of parts works with. */
export interface ShopSetting {
	base: string;
	data: OfflinePageData;
	database: OfflineDatabase;
	messages: ScriptMessages;
}
