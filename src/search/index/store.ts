import { hash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CacheDamaged } from './damage.ts';
import type { BuiltShard } from './plan.ts';
import { readSealed, writeSealed } from './sealed.ts';
import type { EditableShard } from './editShard.ts';
import { KeptShard, writeShard } from './shardFile.ts';
import { ShardWords, type KeptBeside } from './shardWords.ts';

/** What is known of the shards in a store, by language. */
export type StoreState = Record<string, BuiltShard[]>;

const STATE = 'state';
const STATE_VERSION = 6;

/** A shard's name in the store: that of its folder, and what tells its revisions apart. */
export function shardKey({ name, revision }: Pick<BuiltShard, 'name' | 'revision'>): string {
	return revision === undefined ? name : `${name}-${revision}`;
}

/** The keys of the files that a shard is kept as: its own, and the one that holds what this does not. */
export function shardFiles(shard: Pick<BuiltShard, 'name' | 'revision' | 'base'>): string[] {
	return [shardKey(shard), ...(shard.base === undefined ? [] : [shard.base])];
}

/**
 * The folder in which built shards are kept from one build to the next. A shard appears whole or not at
 * all, and its name tells its content, so a build that was cut short leaves nothing wrong behind.
 */
export class IndexStore {
	readonly #folder: string;
	/** Words of shards that were edited just now, which are asked for again. */
	readonly #edited = new Map<string, ShardWords>();
	/** Whether the folder of small files is there. */
	#hasParts = false;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** What the last whole build left; nothing where it is missing, damaged or from another version. */
	state(): StoreState {
		const file = join(this.#folder, STATE);
		if (!existsSync(file)) return {};
		try {
			const { version, shards } = JSON.parse(new TextDecoder().decode(readSealed(file))) as { version: number; shards: Record<string, FoldedShard[]> };
			if (version !== STATE_VERSION) return {};
			const whole = Object.entries(shards).map(([lang, list]) => [lang, list.map(unfolded).filter((shard) => this.holds(shardKey(shard)) && shardFiles(shard).every((key) => existsSync(this.shard(key))))]);
			return Object.fromEntries(whole) as StoreState;
		} catch (error) {
			if (error instanceof CacheDamaged) return {};
			throw error;
		}
	}

	/** Remembers the shards and parts of a build that is whole, and removes all others. */
	async keep(shards: StoreState, parts: readonly string[]): Promise<void> {
		const compact = Object.fromEntries(Object.entries(shards).map(([lang, list]) => [lang, list.map(folded)]));
		writeSealed(join(this.#folder, STATE), [Buffer.from(JSON.stringify({ version: STATE_VERSION, shards: compact }))]);
		await this.keepShards(Object.values(shards).flatMap((list) => list.flatMap(shardFiles)));
		await this.#removeAllBut(new Set(parts), 'parts');
		await this.#removeUnknown();
	}

	/** Removes what other versions of this software kept here. */
	async #removeUnknown(): Promise<void> {
		const known = [STATE, 'shards', 'words', 'parts'];
		const others = (await readdir(this.#folder)).filter((name) => !known.includes(name));
		await Promise.all(others.map((name) => rm(join(this.#folder, name), { recursive: true, force: true })));
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

	/** Forgets everything. */
	async clear(): Promise<void> {
		await rm(this.#folder, { recursive: true, force: true });
		this.#hasParts = false;
	}

	/** Whether a shard stands here whole. @param key of {@link shardKey} */
	holds(key: string): boolean {
		return existsSync(this.shard(key)) && existsSync(this.#wordsFile(key));
	}

	/** The file that a built shard is kept as. */
	shard(key: string): string {
		return join(this.#folder, 'shards', key);
	}

	/** A built shard, whose files are read as they are asked for. @throws CacheDamaged */
	open(key: string): KeptShard {
		return KeptShard.open(this.shard(key));
	}

	/** Takes a shard that was built. */
	put(key: string, { files, words, sums }: EditableShard, built: KeptBeside['built']): void {
		this.#putWords(key, words, { sums, built });
		writeShard(this.shard(key), files);
	}

	/** Takes a shard that was edited. @returns the key of the one whose file has to be kept with it; undefined where none has */
	putEdited(key: string, { files, words, sums }: EditableShard<KeptShard>): string | undefined {
		this.#putWords(key, words, { sums });
		this.#edited.set(key, words);
		return files.write(this.shard(key));
	}

	#putWords(key: string, words: ShardWords, kept: KeptBeside): void {
		for (const kind of ['shards', 'words']) mkdirSync(join(this.#folder, kind), { recursive: true });
		writeSealed(this.#wordsFile(key), words.encode(kept));
	}

	/** The words of a built shard. @throws CacheDamaged */
	words(key: string): ShardWords {
		return this.#edited.get(key) ?? ShardWords.decode(readSealed(this.#wordsFile(key))).words;
	}

	/** What is kept beside the words of a shard. @throws CacheDamaged */
	beside(key: string): KeptBeside {
		return ShardWords.decode(readSealed(this.#wordsFile(key))).kept;
	}

	#wordsFile(key: string): string {
		return join(this.#folder, 'words', key);
	}

	/** Keeps a small file, under a name that changes with its content. @returns the name */
	putPart(name: string, bytes: Uint8Array): string {
		const full = name.replace('.', `-${hash('sha256', bytes, 'hex').slice(0, 10)}.`);
		this.putAs(full, bytes);
		return full;
	}

	/** Keeps a small file that is one of several under one name, which changes with their content. */
	putAs(name: string, bytes: Uint8Array): void {
		// A hundred of them, one after the other: to wait for each takes longer than to write it.
		if (!this.#hasParts) mkdirSync(this.part(''), { recursive: true });
		this.#hasParts = true;
		writeFileSync(this.part(name), bytes);
	}

	/** Where a small file is kept. */
	part(name: string): string {
		return join(this.#folder, 'parts', name);
	}
}

/** A shard as the store tells it: groups each once, with how many entries of it follow each other. */
type FoldedShard = Omit<BuiltShard, 'groups'> & { groups: [group: string, entries: number][] };

function folded({ groups, ...shard }: BuiltShard): FoldedShard {
	const runs: [string, number][] = [];
	for (const group of groups) {
		const last = runs.at(-1);
		if (last?.[0] === group) last[1] += 1;
		else runs.push([group, 1]);
	}
	return { ...shard, groups: runs };
}

function unfolded({ groups, ...shard }: FoldedShard): BuiltShard {
	return { ...shard, groups: groups.flatMap(([group, entries]) => Array.from({ length: entries }, () => group)) };
}
