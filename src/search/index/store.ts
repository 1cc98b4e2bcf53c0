import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BuiltShard } from './plan.ts';
import type { WordCounts } from './wordCounts.ts';

/** What is known of the shards in a store, by language. */
export type StoreState = Record<string, BuiltShard[]>;

const STATE = 'state.json';
const STATE_VERSION = 1;

/** For what is read by builds alone. */
const QUICK = 1;

/**
 * The folder in which built shards are kept from one build to the next. A shard's folder appears
 * whole or not at all, and its name tells its content, so a build that was cut short leaves nothing
 * wrong behind.
 */
export class IndexStore {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** What the last whole build left; nothing where it is missing, damaged or from another version. */
	async state(): Promise<StoreState> {
		try {
			const { version, shards } = JSON.parse(await readFile(join(this.#folder, STATE), 'utf8')) as {
				version: number;
				shards: StoreState;
			};
			if (version !== STATE_VERSION) return {};
			const whole = Object.entries(shards).map(([lang, list]) => [lang, list.filter(({ name }) => existsSync(this.shard(name)))]);
			return Object.fromEntries(whole) as StoreState;
		} catch (error) {
			const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
			if (missing || error instanceof SyntaxError || error instanceof TypeError) return {};
			throw error;
		}
	}

	/** Remembers the shards and parts of a build that is whole, and removes all others. */
	async keep(shards: StoreState, parts: readonly string[]): Promise<void> {
		const path = join(this.#folder, STATE);
		await writeFile(`${path}.next`, JSON.stringify({ version: STATE_VERSION, shards }), { flush: true });
		await rename(`${path}.next`, path);
		await this.keepShards(Object.values(shards).flatMap((list) => list.map(({ name }) => name)));
		await this.#removeAllBut(new Set(parts), 'parts');
	}

	/** Removes all shards but some. */
	async keepShards(names: readonly string[]): Promise<void> {
		await this.#removeAllBut(new Set(names), 'shards');
		await this.#removeAllBut(new Set(names), 'words');
	}

	async #removeAllBut(names: ReadonlySet<string>, kind: string): Promise<void> {
		const folder = join(this.#folder, kind);
		if (!existsSync(folder)) return;
		const old = (await readdir(folder)).filter((name) => !names.has(name));
		await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
	}

	/** Whether a shard stands here whole. */
	holds(name: string): boolean {
		return existsSync(this.shard(name)) && existsSync(this.#wordsFile(name));
	}

	/** Folder of a built shard. */
	shard(name: string): string {
		return join(this.#folder, 'shards', name);
	}

	/** An empty folder to build a shard in. */
	async stage(name: string): Promise<string> {
		const folder = join(this.#folder, 'staging', name);
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		return folder;
	}

	/** Takes a shard that was built in its {@link stage}. */
	async take(name: string, words: WordCounts): Promise<void> {
		for (const kind of ['shards', 'words']) await mkdir(join(this.#folder, kind), { recursive: true });
		await writeFile(this.#wordsFile(name), gzipSync(JSON.stringify(words.counts), { level: QUICK }));
		await rm(this.shard(name), { recursive: true, force: true });
		await rename(join(this.#folder, 'staging', name), this.shard(name));
	}

	/** Entries by word in a built shard. */
	async words(name: string): Promise<[word: string, entries: number][]> {
		const bytes = await readFile(this.#wordsFile(name));
		return JSON.parse(gunzipSync(bytes).toString('utf8')) as [string, number][];
	}

	#wordsFile(name: string): string {
		return join(this.#folder, 'words', name);
	}

	/** Keeps a small file, under a name that changes with its content. @returns the name */
	async put(name: string, bytes: Uint8Array): Promise<string> {
		const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
		const full = name.replace('.', `-${hash}.`);
		await mkdir(this.part(''), { recursive: true });
		await writeFile(this.part(full), bytes);
		return full;
	}

	/** Keeps a small file that is one of several under one name, which changes with their content. */
	async putAs(name: string, bytes: Uint8Array): Promise<void> {
		await mkdir(this.part(''), { recursive: true });
		await writeFile(this.part(name), bytes);
	}

	/** Where a small file is kept. */
	part(name: string): string {
		return join(this.#folder, 'parts', name);
	}
}
