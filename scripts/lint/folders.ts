/** What one folder may import from another: everything, or types alone. */
export type Import = 'values' | 'types';

/** What the pages and what they are made of may import. */
const VIEW = { archive: 'values', drawing: 'values', messages: 'values', structured: 'values', styles: 'values' } as const;

/** The one direction of imports: what each folder of `src/` may import besides itself. */
export const FOLDERS: Readonly<Record<string, 'all' | Readonly<Record<string, Import>>>> = {
	archive: {},
	relate: { archive: 'types' },
	// Models, asked only where site.yml names one.
	embed: {},
	import: { archive: 'values' },
	// What breaks a text on its way, and mends it, is known to the importer.
	check: { archive: 'values', import: 'values' },
	edit: { archive: 'values', check: 'values', import: 'values' },
	messages: { archive: 'types' },
	styles: {},
	// What programs read: built from views, without the pages.
	structured: { archive: 'values', drawing: 'values', messages: 'values' },
	drawing: {},
	// The search box and page run the search client in the browser.
	components: { ...VIEW, offline: 'values', search: 'values' },
	layouts: { ...VIEW, components: 'values', publish: 'values' },
	pages: { ...VIEW, components: 'values', layouts: 'values' },
	search: { archive: 'values', messages: 'values' },
	offline: { archive: 'values', messages: 'values', search: 'values' },
	publish: { archive: 'values' },
	// Editing in the browser: made from the schemas.
	admin: { archive: 'values' },
	deploy: { integration: 'types', publish: 'values' },
	server: { publish: 'values' },
	integration: 'all',
};
