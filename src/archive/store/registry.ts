import type { Compiled } from '../record.ts';
import type { Doctor, Site, Specialty, SynonymGroup, Topic } from '../schema/index.ts';
import type { Store } from './open.ts';

/** The small things that entries name, whole and by id. */
export interface Registry {
	/** Undefined where `site.yml` is missing or faulty. */
	site: Site | undefined;
	synonyms: SynonymGroup[];
	doctors: Map<string, Compiled<Doctor>>;
	specialties: Map<string, Compiled<Specialty>>;
	/** By `specialty/topic`. */
	topics: Map<string, Compiled<Topic>>;
}

/** Reads the registry; each map is in the order of ids. */
export function loadRegistry(store: Store): Registry {
	const select = store.prepare('SELECT id, record FROM source WHERE kind = ? AND record IS NOT NULL ORDER BY id');
	const load = <T>(kind: string): Map<string, T> =>
		new Map(
			select.all(kind).map((row) => [String(row['id']), JSON.parse(String(row['record'])) as T]),
		);
	return {
		site: load<Site>('site').get('site'),
		synonyms: load<SynonymGroup[]>('synonyms').get('synonyms') ?? [],
		doctors: load('doctor'),
		specialties: load('specialty'),
		topics: load('topic'),
	};
}
