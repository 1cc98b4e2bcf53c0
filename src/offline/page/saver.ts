import { DamagedPack } from '../packs/layout.ts';
import type { ListedPack, PackList } from '../packs/list.ts';
import type { OfflineDatabase, SavedPack, SavedPart, Trouble } from '../store/database.ts';
import { fetchPack, ForeignContent, NoConnection } from './fetching.ts';
import { dropPack, isWhole, keepAssets, sweep, takePack } from './packs.ts';
import { storageEstimate } from './estimate.ts';
import { isTopic, packsOf, type Stock } from './parts.ts';
import { dropTopic, takePages } from './topics.ts';

export interface SaverSetting {
	base: string;
	database: OfflineDatabase;
	list: PackList;
	/** Today, `YYYY-MM-DD`. */
	today: () => string;
	/** Called after every change of what {@link Saver.stock} gives. */
	changed: () => void;
	/** Called once a part is saved whole. */
	saved: (id: string) => void;
	/** What nobody foresaw. */
	report: (error: unknown) => void;
}

/**
 * Saves parts, one after the other, pack by pack: what has arrived stays, so that an interrupted
 * part goes on where it stopped. One page at a time saves.
 */
export class Saver {
	readonly #setting: SaverSetting;
	#waiting: string[] = [];
	#running: { id: string; bytes: number; stop: AbortController } | undefined;
	#lost: ReadonlySet<string> = new Set();

	constructor(setting: SaverSetting) {
		this.#setting = setting;
	}

	/** What is on the device and under way. */
	async stock(): Promise<Stock> {
		const { database } = this.#setting;
		const [parts, packs] = await Promise.all([database.getAll('parts'), database.getAll('packs')]);
		return {
			parts: new Map(parts.map((part) => [part.id, part])),
			packs,
			lost: this.#lost,
			running: this.#running,
			waiting: this.#waiting,
		};
	}

	/** Saves a part, brings it up to date, or goes on with it. */
	async save(id: string): Promise<void> {
		if (this.#running?.id === id || this.#waiting.includes(id)) return;
		this.#waiting.push(id);
		await this.#note({ id, state: 'saving' });
		void this.#work();
	}

	/** Stops a part where it is. */
	async pause(id: string): Promise<void> {
		this.#halt(id);
		await this.#note({ id, state: 'paused' });
	}

	/** Forgets a part, whether it is saved or on its way. */
	async remove(id: string): Promise<void> {
		const { base, database } = this.#setting;
		this.#halt(id);
		await database.delete('parts', id);
		for (const file of await database.getAllKeysFromIndex('packs', 'part', id)) await dropPack(base, database, file);
		if (isTopic(id)) await dropTopic(base, id);
		await keepAssets(base, database, []);
		this.#setting.changed();
	}

	/**
	 * Checks that all saved packs are there.
	 * @param deeply to check each byte, and forget what is damaged, so that saving again mends it
	 */
	async check(deeply: boolean): Promise<void> {
		const { base, database } = this.#setting;
		const lost = new Set<string>();
		for (const pack of await database.getAll('packs')) {
			if (await isWhole(base, pack, deeply)) continue;
			if (deeply) await dropPack(base, database, pack.file);
			else lost.add(pack.file);
		}
		if (deeply) await sweep(base, database);
		this.#lost = lost;
		this.#setting.changed();
	}

	/** Goes on with what a closed page left unfinished. */
	async goOn(): Promise<void> {
		for (const { id, state } of await this.#setting.database.getAll('parts')) if (state === 'saving') await this.save(id);
	}

	#halt(id: string): void {
		this.#waiting = this.#waiting.filter((other) => other !== id);
		if (this.#running?.id === id) this.#running.stop.abort();
	}

	async #note(part: SavedPart): Promise<void> {
		await this.#setting.database.put('parts', part);
		this.#setting.changed();
	}

	async #work(): Promise<void> {
		if (this.#running) return;
		await navigator.locks.request(`offline ${this.#setting.base}`, async () => {
			// Another call may have begun while this one waited for the lock.
			for (let id = this.#waiting.shift(); id !== undefined && !this.#running; id = this.#waiting.shift()) {
				this.#running = { id, bytes: 0, stop: new AbortController() };
				this.#setting.changed();
				const { signal } = this.#running.stop;
				try {
					await this.#savePart(id, signal);
				} catch (error) {
					if (!signal.aborted) await this.#fail(id, error);
				} finally {
					this.#running = undefined;
					this.#setting.changed();
				}
			}
		});
	}

	async #fail(id: string, error: unknown): Promise<void> {
		const trouble = troubleOf(error);
		if (trouble === undefined) this.#setting.report(error);
		await this.#note({ id, state: 'failed', trouble: trouble ?? 'connection' });
		// What waits would fail for the same reason.
		for (const other of this.#waiting.splice(0)) await this.#note({ id: other, state: 'paused' });
	}

	/** A pack is here again, so it is no longer lost. */
	#found({ file }: ListedPack): void {
		this.#lost = new Set([...this.#lost].filter((lost) => lost !== file));
	}

	async #savePart(id: string, signal: AbortSignal): Promise<void> {
		const { base, database, list } = this.#setting;
		const wanted = packsOf(list, id);
		const here = new Map((await database.getAllFromIndex('packs', 'part', id)).map((pack) => [pack.file, pack]));
		const missing: ListedPack[] = [];
		for (const pack of wanted) if (!(await this.#has(here.get(pack.file)))) missing.push(pack);
		await keepAssets(base, database, list.assets, signal);
		await needSpace(missing.reduce((sum, { bytes }) => sum + bytes, 0));
		for (const pack of missing) {
			await this.#take(pack, { part: id, assets: list.assets }, signal);
			this.#found(pack);
			if (this.#running) this.#running.bytes = 0;
			this.#setting.changed();
		}
		signal.throwIfAborted();
		const current = new Set(wanted.map(({ file }) => file));
		for (const file of here.keys()) if (!current.has(file)) await dropPack(base, database, file);
		await this.#note({ id, state: 'saved', savedOn: this.#setting.today() });
		this.#setting.saved(id);
	}

	async #take(pack: ListedPack, whose: Pick<SavedPack, 'part' | 'assets'>, signal: AbortSignal): Promise<void> {
		const { base, database } = this.#setting;
		if (pack.pages) {
			const each = pack.bytes / pack.pages.length;
			await takePages(base, database, pack, whose, signal, () => this.#arrived(each));
			return;
		}
		const response = await fetchPack(base, pack, signal, (bytes) => this.#arrived(bytes));
		signal.throwIfAborted();
		await takePack(base, database, pack, whose, response);
	}

	async #has(pack: SavedPack | undefined): Promise<boolean> {
		return pack !== undefined && (await isWhole(this.#setting.base, pack, false));
	}

	#arrived(bytes: number): void {
		if (this.#running) this.#running.bytes += bytes;
		this.#setting.changed();
	}
}

/** The browser would not take so many bytes. */
export class NoSpace extends Error {
	override name = 'NoSpace';
}

async function needSpace(bytes: number): Promise<void> {
	const { quota = Infinity, usage = 0 } = await storageEstimate();
	if (bytes > quota - usage) throw new NoSpace(`${bytes} bytes are needed; ${quota - usage} are free.`);
}

/** Why saving failed; undefined where nobody foresaw it. */
function troubleOf(error: unknown): Trouble | undefined {
	if (error instanceof NoSpace) return 'space';
	if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'space';
	if (error instanceof Error && error.name === 'QuotaExceededError') return 'space';
	if (error instanceof ForeignContent || error instanceof DamagedPack) return 'foreign';
	return error instanceof NoConnection ? 'connection' : undefined;
}
