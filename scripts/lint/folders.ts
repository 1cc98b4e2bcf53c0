/** What one room may import from another: everything, or types alone. */
export type Import = 'values' | 'types';

/** A folder of `src/`. */
export interface Room {
	name: string;
	/** Its job, in a few words. */
	job: string;
	/** Rooms above that it may import from. */
	imports: Readonly<Record<string, Import>>;
	/**
	 * Its folders from the ground up, where their order counts: each may import from those before it
	 * and from the files that stand beside them. Folders that are not named here are free.
	 */
	floors?: readonly string[];
}

/** The one direction of imports, top to bottom: a room imports from rooms above it alone. */
export const ROOMS: readonly Room[] = [
	{
		name: 'archive',
		job: 'what is kept: schema, reading, checking of single files, Markdown, the store',
		imports: {},
		floors: ['schema', 'markdown', 'store', 'content'],
	},
	{
		name: 'relate',
		job: 'what is alike: similar questions, topics, words, models',
		imports: { archive: 'types' },
		// Models are asked only where site.yml names one.
		floors: ['models', 'terms', 'lexicon', 'learning', 'weighing', 'finding', 'choosing', 'topics', 'state'],
	},
	{
		name: 'import',
		job: 'what comes in: sources, formats, mending, mapping',
		imports: { archive: 'values' },
		floors: ['values', 'clean', 'mapping', 'source', 'formats', 'folder'],
	},
	{
		name: 'search',
		job: 'what is found: index, format, ranking, client, spelling, texts',
		imports: { archive: 'types' },
		floors: ['text', 'words', 'format', 'rank', 'knowing', 'spelling', 'danger', 'index', 'client'],
	},
	{
		name: 'offline',
		job: 'what is taken along: worker, packs',
		imports: { search: 'values' },
		floors: ['packs', 'build', 'store', 'worker', 'page'],
	},
	{
		name: 'site',
		job: 'what is shown: which pages there are and what each shows, templates, styles, words, feeds, drawings',
		imports: { archive: 'values', search: 'values', offline: 'values' },
		floors: [
			'styles', 'messages', 'drawing', 'theme', 'query', 'plan',
			'schema-org', 'sitemap', 'feeds', 'plain-text', 'components', 'layouts', 'pages',
		],
	},
	{
		name: 'editing',
		job: 'what editors use: check, edit, admin',
		// What breaks a text on its way, and mends it, is known to the importer.
		imports: { archive: 'values', import: 'values', site: 'values' },
		floors: ['check', 'edit', 'upgrade', 'admin'],
	},
	{
		name: 'build',
		job: 'what makes it: a folder a step, parts, preview',
		imports: { archive: 'values', relate: 'values', search: 'values', offline: 'values', site: 'values', editing: 'values' },
		floors: ['rendering', 'parts', 'relating', 'indexing', 'packing', 'publishing', 'preview'],
	},
	{
		name: 'export',
		job: 'what is taken along whole: Kiwix, a folder, books, data',
		imports: { archive: 'values', import: 'values', search: 'values', offline: 'values', site: 'values', editing: 'values', build: 'values' },
	},
	{
		name: 'hosting',
		job: "what brings it out: hosts' files, deploy, server",
		// Where things stand on the site, and names that are kept for hosts.
		imports: { archive: 'values', site: 'values', build: 'types' },
		floors: ['headers', 'hosts', 'deploy', 'server'],
	},
];
