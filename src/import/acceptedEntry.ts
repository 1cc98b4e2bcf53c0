import type { SourceEntry } from './again/decide.ts';
import { partsOf } from './again/parts.ts';
import type { Draft } from './draft.ts';
import { bodyOf, type DraftIds, fileOf, frontMatterOf, pathOf } from './entryFile.ts';
import type { Place, Position } from './position.ts';
import type { ResolvedNames } from './resolveNames.ts';

/** An entry that is to be written: a draft without faults. */
export interface AcceptedEntry {
	draft: Draft;
	id: string;
	ids: DraftIds;
	used: ResolvedNames['used'];
	/** Topics that are made and not the entry's. */
	surplus: string[];
	/** Where its row stands, and its id. */
	at: Position & { file: string; id: Place };
}

/** An entry as it would be written if there were none. */
export function sourceEntryOf({ draft, id, ids }: Pick<AcceptedEntry, 'draft' | 'id' | 'ids'>): SourceEntry & { data: Record<string, unknown> } {
	const data = frontMatterOf(draft, ids);
	return { id, path: pathOf(id, ids.specialty, draft.date), text: fileOf(data, bodyOf(draft)), parts: partsOf(data, draft), data };
}
