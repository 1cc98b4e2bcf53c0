import type { Messages } from '../../messages/index.ts';
import { canBeKept, keepForGood, storageEstimate } from '../../../offline/page/estimate.ts';
import { removeEverything } from '../../../offline/page/everything.ts';
import { fetchList, NoConnection } from '../../../offline/page/fetching.ts';
import { isTopic, partId, partIn, partsOf, SEARCH, type Part, type Stock } from '../../../offline/page/parts.ts';
import { Saver } from '../../../offline/page/saver.ts';
import { NoPackList, PACKS_FORMAT, type PackList } from '../../../offline/packs/list.ts';
import { part, setText } from '../search/dom.ts';
import { drawRead } from './missing.ts';
import { drawRows, type PartAction, type PartRow, type RowContext } from './rows.ts';
import type { ShopSetting } from './shopSetting.ts';
import { askedTopic, TopicCounter } from './topicCounter.ts';
import { joinParts } from './whole.ts';

const NOTHING: PackList = { format: PACKS_FORMAT, languages: {}, assets: [], withdrawn: [] };

/** The list of parts with what readers can do to them. */
export class Shop {
	readonly #root: HTMLElement;
	readonly #setting: ShopSetting;
	readonly #messages: Messages['offline'];
	readonly #rows: Element;
	readonly #topics: TopicCounter;
	#saver!: Saver;
	#list = NOTHING;
	#estimate: StorageEstimate = {};
	#drawing = false;
	#again = false;

	constructor(root: HTMLElement, setting: ShopSetting) {
		this.#root = root;
		this.#setting = setting;
		this.#messages = setting.messages.offline;
		this.#rows = part(root, '[data-parts]', HTMLElement);
		this.#topics = new TopicCounter(setting);
	}

	/** Draws what there is, goes on with what was left unfinished, and follows. */
	async open(): Promise<void> {
		await this.#fetchList();
		const { base, database } = this.#setting;
		this.#saver = new Saver({
			base,
			database,
			list: this.#list,
			today: () => new Date().toISOString().slice(0, 10),
			changed: () => this.#draw(),
			saved: (id) => this.#say(this.#messages.savedNow(this.#nameOf(id))),
			report: reportError,
		});
		const { parts } = await this.#saver.stock();
		await this.#topics.look(this.#list, [...parts.keys(), ...askedTopic(this.#setting.data.lang)]);
		await this.#saver.check(false);
		this.#listen();
		part(this.#root, '[data-parts-section]', HTMLElement).hidden = false;
		if (this.#list !== NOTHING) await this.#saver.goOn();
	}

	async #fetchList(): Promise<void> {
		try {
			const { list } = await fetchList(this.#setting.base);
			this.#list = list;
		} catch (error) {
			if (!(error instanceof NoConnection || error instanceof NoPackList)) throw error;
			const { foreign, listMissing } = this.#messages;
			const trouble = part(this.#root, '[data-trouble]', HTMLElement);
			setText(trouble, error instanceof NoPackList ? foreign : listMissing);
			trouble.hidden = false;
		}
	}

	#listen(): void {
		const { base, database } = this.#setting;
		const messages = this.#messages;
		const on = (name: string, work: () => Promise<void>): void => {
			part(this.#root, `[data-${name}]`, HTMLButtonElement).addEventListener('click', () => void work().catch(reportError));
		};
		on('repair', async () => {
			await this.#saver.check(true);
			const { parts, packs } = await this.#saver.stock();
			const all = [...parts.values()].map(({ id }) => partIn(this.#list, { parts, packs, lost: new Set(), running: undefined, waiting: [] }, id));
			for (const { id, state } of all) if (['outdated', 'failed'].includes(state)) await this.#saver.save(id);
			this.#say(messages.repairedNow);
		});
		on('clear', async () => {
			if (!confirm(messages.confirmClear)) return;
			const { parts } = await this.#saver.stock();
			for (const id of parts.keys()) await this.#saver.pause(id);
			await removeEverything(base, database);
			await drawRead(this.#root, base);
			this.#draw();
			this.#say(messages.clearedNow);
		});
		on('keep', async () => {
			const kept = await keepForGood();
			if (kept) this.#say(messages.kept);
			await this.#drawKeep();
		});
	}

	/** Draws soon; calls that come meanwhile are drawn once. */
	#draw(): void {
		this.#again = true;
		if (this.#drawing) return;
		this.#drawing = true;
		void this.#drawAll().catch(reportError);
	}

	async #drawAll(): Promise<void> {
		try {
			while (this.#again) {
				this.#again = false;
				await this.#drawOnce();
				await new Promise((resolve) => setTimeout(resolve, 100));
			}
		} finally {
			// What went wrong once is reported; the next change is drawn again.
			this.#drawing = false;
		}
	}

	async #drawOnce(): Promise<void> {
		const stock = await this.#saver.stock();
		this.#estimate = await storageEstimate();
		const { usage = 0, quota } = this.#estimate;
		setText(part(this.#root, '[data-storage]', HTMLElement), quota === undefined ? '' : this.#messages.storage(usage, quota));
		drawRows(this.#rows, this.#rowsOf(stock), this.#context());
		this.#drawTopics(stock);
		await this.#drawKeep();
	}

	#drawTopics(stock: Stock): void {
		const ids = new Set([...askedTopic(this.#setting.data.lang), ...[...stock.parts.keys()].filter(isTopic)]);
		const rows = [...ids].map((id) => this.#named(partIn(this.#list, stock, id))).filter(({ state, bytes }) => state !== 'absent' || bytes > 0);
		part(this.#root, '[data-topics-section]', HTMLElement).hidden = rows.length === 0;
		drawRows(part(this.#root, '[data-topics]', HTMLElement), rows, this.#context());
	}

	async #drawKeep(): Promise<void> {
		part(this.#root, '[data-keep]', HTMLElement).hidden = !(await canBeKept());
	}

	#rowsOf(stock: Stock): PartRow[] {
		const { lang } = this.#setting.data;
		const listed = partsOf(this.#list, lang);
		const saved = [...stock.parts.keys()].filter((id) => id.startsWith(`${lang}/`) && !isTopic(id) && !listed.includes(id));
		const parts = [...listed, ...saved].map((id) => partIn(this.#list, stock, id)).sort((a, b) => this.#place(a) - this.#place(b));
		const rows = parts.map((one) => this.#named(one));
		return rows.length > 2 ? [{ ...joinParts(partId(lang, '*'), parts), name: this.#messages.everything, address: undefined }, ...rows] : rows;
	}

	#named(one: Part): PartRow {
		return { ...one, name: this.#nameOf(one.id), address: this.#addressOf(one.id) };
	}

	#place({ id }: Part): number {
		return Object.keys(this.#setting.data.specialties).indexOf(id.split('/')[1] ?? '');
	}

	#nameOf(id: string): string {
		const { data } = this.#setting;
		const messages = this.#messages;
		if (isTopic(id)) return this.#topics.nameOf(id);
		const what = id.split('/')[1] ?? '';
		if (what === SEARCH) return messages.searchPart;
		return what === '*' ? messages.everything : (data.specialties[what]?.name ?? what);
	}

	#addressOf(id: string): string | undefined {
		if (isTopic(id)) return this.#topics.addressOf(id);
		return this.#setting.data.specialties[id.split('/')[1] ?? '']?.address;
	}

	#context(): RowContext {
		const { usage = 0, quota = Infinity } = this.#estimate;
		return {
			messages: this.#messages,
			canSave: () => this.#list !== NOTHING,
			free: () => Math.max(0, quota - usage),
			act: (action, row) => void this.#act(action, row).catch(reportError),
		};
	}

	/** Everything is all parts; a specialty brings its language's search along, a topic comes alone. */
	async #act(action: PartAction, { id, name }: PartRow): Promise<void> {
		const { data } = this.#setting;
		const messages = this.#messages;
		const stock = await this.#saver.stock();
		const search = partId(data.lang, SEARCH);
		const own = id.endsWith('/*') ? [...new Set([...partsOf(this.#list, data.lang), ...stock.parts.keys()])].filter((one) => !isTopic(one)) : [id];
		if (action === 'remove' && !confirm(messages.confirmRemove(name))) return;
		const parts = new Map(own.map((one) => [one, partIn(this.#list, stock, one)]));
		for (const [one, { state }] of parts) {
			if (action === 'pause') {
				if (state === 'saving' || state === 'waiting') await this.#saver.pause(one);
			} else if (action === 'remove' || action === 'cancel') {
				if (action === 'remove' || state !== 'saved') await this.#saver.remove(one);
			} else if (state !== 'saved') {
				if (one !== search && !isTopic(one) && !stock.parts.has(search)) await this.#saver.save(search);
				await this.#saver.save(one);
			}
		}
		if (action === 'remove') this.#say(messages.removedNow(name));
	}

	#say(text: string): void {
		setText(part(this.#root, '[data-live]', HTMLElement), text);
	}
}
