import { sql, type Store } from '../../archive/store/open.ts';

/** A similar entry as stored. */
export interface StoredSimilar {
	id: string;
	why: string[];
	asked: number;
}

/** What relate found for one entry, as stored. */
export interface StoredRelation {
	similar: StoredSimilar[];
	/** Related topics, as `specialty/topic`. */
	topics: string[];
}

/** What relate found for an entry; empty where it was not related yet. */
export function relationOf(store: Store, id: string): StoredRelation {
	const row = sql(store, 'SELECT similar, topics FROM relation WHERE entry = ?').get(id);
	if (!row) return { similar: [], topics: [] };
	return {
		similar: JSON.parse(String(row['similar'])) as StoredSimilar[],
		topics: JSON.parse(String(row['topics'])) as string[],
	};
}

/** Topics of an entry, named or assigned, best first. */
export function topicsOf(store: Store, id: string): string[] {
	return sql(store, 'SELECT topic FROM entryTopic WHERE entry = ? ORDER BY rank')
		.all(id)
		.map((row) => String(row['topic']));
}
