import type { SearchDocument } from '../types.ts';
import { editShard } from './editShard.ts';
import type { WordReader } from './entryWords.ts';
import { NO_HASH, type BuiltShard, type PlannedShard } from './plan.ts';
import type { SearchSource } from './source.ts';
import { shardKey, type IndexStore } from './store.ts';

/** What a kept shard is edited with. */
export interface EditSetting {
	source: SearchSource;
	store: IndexStore;
	reader: WordReader;
	/** Called after each document that is indexed. */
	onDocument: () => void;
}

/** Edits a kept shard where its plan asks for it: what is gone is taken out, what changed is written anew. */
export async function editPages({ shard, hidden, edited }: Extract<PlannedShard, { kind: 'keep' }>, { source, store, reader, onDocument }: EditSetting): Promise<BuiltShard> {
	const added = hidden.filter((page) => shard.hashes[page] !== NO_HASH);
	if (added.length === 0 && edited.size === 0) return shard;
	const [ids, hashes, groups] = [[...shard.ids], [...shard.hashes], [...shard.groups]];
	const pages = new Map<number, SearchDocument | undefined>(added.map((page) => [page, undefined]));
	for (const page of hidden) [ids[page], hashes[page], groups[page]] = [ids[page - 1] ?? '', NO_HASH, groups[page - 1] ?? ''];
	const changed = [...edited];
	let next = 0;
	for await (const document of source.read(changed.map(([, { id }]) => id))) {
		const [page, { hash }] = changed[next]!;
		pages.set(page, document);
		hashes[page] = hash;
		next += 1;
		onDocument();
	}
	const key = shardKey(shard);
	const before = { files: store.open(key), words: store.words(key), sums: shard.sums };
	const gone = Uint8Array.from(hashes, (hash) => Number(hash === NO_HASH));
	const after = editShard(before, { ...shard, revision: shard.revision }, { gone, pages }, reader);
	const { name, slot, phrases } = shard;
	const base = store.putEdited(shardKey({ name: shard.name, revision: after.revision }), after);
	return { name, slot, phrases, ids, hashes, groups, sums: after.sums, revision: after.revision, texts: after.texts, changed: [...new Set([...shard.changed ?? [], ...edited.keys()])], blocks: after.blocks, edited: after.edited, base };
}
