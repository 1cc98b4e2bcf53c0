import type { Compiled, PageRecord } from '../record.ts';
import type { Doctor, Site, Specialty, SynonymItem, Theme, Topic } from '../schema/index.ts';
import { apartGroups, synonymGroups, type ApartGroup, type SynonymGroup } from '../schema/synonymGroups.ts';
import type { OwnWords } from '../ownWords.ts';
import type { ThemeFile } from '../themeFile.ts';
import { RunningDigest } from '../digest.ts';
import { sql, type Store } from './open.ts';

/** The small things that entries name, whole and by id. */
export interface Registry {
	/** Undefined where `site.yml` is missing or faulty. */
	site: Site | undefined;
	synonyms: SynonymGroup[];
	/** Words that never mean the same, whatever lists say. */
	apart: ApartGroup[];
	/** What the site looks like, where it looks otherwise than the software does. */
	theme: Theme | undefined;
	/** Files of the theme, by path in the content folder. */
	themeFiles: Map<string, ThemeFile>;
	/** Words of the site's own, by language. */
	messages: Map<string, OwnWords>;
	/** Pages of the site's own, by `id` in the first language and `lang/id` in another. */
	pages: Map<string, PageRecord>;
	doctors: Map<string, Compiled<Doctor>>;
	specialties: Map<string, Compiled<Specialty>>;
	/** By `specialty/topic`. */
	topics: Map<string, Compiled<Topic>>;
}

const loaded = new WeakMap<Store, { version: unknown; registry: Registry }>();

/**
 * The registry, read once for each state of the store; each map is in the order of ids. What another
 * connection changes is seen; the store's own changes are announced by {@link forgetRegistry}.
 */
export function loadRegistry(store: Store): Registry {
	const version = sql(store, 'PRAGMA data_version').get()?.['data_version'];
	const kept = loaded.get(store);
	if (kept?.version === version) return kept!.registry;
	const registry = readRegistry(store);
	loaded.set(store, { version, registry });
	return registry;
}

/** To be called where anything but an entry changes. */
export function forgetRegistry(store: Store): void {
	loaded.delete(store);
}

/** A digest of all content files but entries. */
export function registryDigest(store: Store): string {
	const running = new RunningDigest();
	for (const row of sql(store, "SELECT file, hash FROM source INDEXED BY source_but_entries WHERE kind <> 'entry' ORDER BY file").all()) {
		running.add(`${String(row['file'])} ${String(row['hash'])}`);
	}
	return running.value;
}

function readRegistry(store: Store): Registry {
	const select = store.prepare('SELECT id, record FROM source WHERE kind = ? AND record IS NOT NULL ORDER BY id');
	const load = <T>(kind: string): Map<string, T> =>
		new Map(
			select.all(kind).map((row) => [String(row['id']), JSON.parse(String(row['record'])) as T]),
		);
	const synonyms = load<SynonymItem[]>('synonyms').get('synonyms') ?? [];
	return {
		site: load<Site>('site').get('site'),
		synonyms: synonymGroups(synonyms),
		apart: apartGroups(synonyms),
		theme: load<Theme>('theme').get('theme'),
		themeFiles: new Map([...load<ThemeFile>('theme-file').values()].map((file) => [file.file, file])),
		messages: load('messages'),
		pages: load('page'),
		doctors: load('doctor'),
		specialties: load('specialty'),
		topics: load('topic'),
	};
}
