import type { Registry } from '../../../archive/store/registry.ts';
import type { Compiled } from '../../../archive/record.ts';
import type { OwnWords } from '../../../archive/ownWords.ts';
import type { ThemeFile } from '../../../archive/themeFile.ts';
import type { Doctor, Site, Specialty, Theme, Topic } from '../../../archive/schema/index.ts';
import type { EntryFacts, LinkFact, PageFacts } from '../facts.ts';
import type { RegistryFacts } from '../running/inspectFile.ts';
import type { CheckStore } from '../store.ts';

/** Everything that checks between files look at. */
export interface WholeArchive {
	/** The content folder. */
	content: string;
	registry: Registry;
	/** By path. */
	entries: Map<string, EntryFacts>;
	/** By id; of two with one id the first. */
	byId: Map<string, EntryFacts & { file: string }>;
	/** Pages of the site's own, by path. */
	pages: Map<string, PageFacts>;
	/** Links of all files, by path. */
	links: Map<string, LinkFact[]>;
	/** All content files there are, readable or not. */
	files: Set<string>;
	/** The operator's own files, by place in the site. */
	own: Set<string>;
}

/** Gathers what was found in single files. */
export function wholeArchive(store: CheckStore, content: string, files: Iterable<string>, own: Iterable<string>): WholeArchive {
	const entries = store.facts<EntryFacts>('entry');
	const byId = new Map<string, EntryFacts & { file: string }>();
	for (const [file, facts] of entries) if (!byId.has(facts.id)) byId.set(facts.id, { ...facts, file });
	const links = new Map([...entries].map(([file, facts]) => [file, facts.links]));
	const load = <T extends { id: string }>(kind: 'doctor' | 'specialty' | 'topic'): Map<string, T> => {
		const facts = [...store.facts<RegistryFacts>(kind)];
		for (const [file, { links: own }] of facts) links.set(file, own);
		return new Map(facts.map(([, { record }]) => [(record as T).id, record as T]));
	};
	const pages = [...store.facts<PageFacts>('page')];
	for (const [file, { links: own }] of pages) links.set(file, own);
	const first = (kind: 'site' | 'theme'): unknown => [...store.facts<RegistryFacts>(kind).values()][0]?.record;
	const registry: Registry = {
		site: first('site') as Site | undefined,
		synonyms: [],
		apart: [],
		theme: first('theme') as Theme | undefined,
		themeFiles: new Map([...store.facts<RegistryFacts>('theme-file')].map(([file, { record }]) => [file, record as ThemeFile])),
		messages: new Map([...store.facts<RegistryFacts>('messages')].map(([file, { record }]) => [/([^/]+)\.yml$/.exec(file)![1]!, record as OwnWords])),
		pages: new Map(pages.map(([file, { record }]) => [file.slice('pages/'.length, -'.md'.length), record])),
		doctors: load<Compiled<Doctor>>('doctor'),
		specialties: load<Compiled<Specialty>>('specialty'),
		topics: load<Compiled<Topic>>('topic'),
	};
	return { content, registry, entries, byId, pages: new Map(pages), links, files: new Set(files), own: new Set(own) };
}
