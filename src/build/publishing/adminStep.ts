import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adminConfig } from '../../editing/admin/config.ts';
import type { ContentSchemas, JsonSchema } from '../../editing/admin/jsonSchema.ts';
import { adminSources } from '../../editing/admin/packages.ts';
import { ADMIN_FILES, adminPage } from '../../editing/admin/page.ts';
import { adminPolicy } from '../../editing/admin/policy.ts';
import { quietScript } from '../../editing/admin/script.ts';
import type { Library } from '../../site/query/library.ts';
import { PROJECT } from '../settings.ts';

/** What stands at `/admin/`; nothing where `site.yml` names no repository. */
export interface AdminFiles {
	/** Texts by their place in the output folder. */
	texts: Map<string, string>;
	/** Absolute paths by their place in the output folder. */
	sources: Map<string, string>;
}

/** Makes the page for editing in the browser, its configuration and its script. @param base with slashes at both ends */
export function makeAdmin(library: Library, base: string): AdminFiles {
	const { admin, address, languages, ...site } = library.site;
	if (admin === undefined) return { texts: new Map(), sources: new Map() };
	const sources = adminSources();
	const lang = library.firstLanguage;
	const name = library.text(lang, site.name);
	const { specialties, topics } = library.registry;
	const withTopics = new Set([...topics.keys()].map((id) => id.split('/')[0]));
	const config = adminConfig(admin, { name, address: address.replace(/\/+$/, ''), base }, {
		folder: admin.folder,
		languages,
		specialties: [...specialties]
			.map(([id, specialty]) => ({ id, name: specialty.name, hasTopics: withTopics.has(id) }))
			.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)),
		schemas: schemas(),
	});
	return {
		texts: new Map([
			[ADMIN_FILES.page, adminPage(name, adminPolicy(admin))],
			[ADMIN_FILES.config, `${JSON.stringify(config)}\n`],
			[ADMIN_FILES.script, quietScript(readFileSync(sources.script, 'utf8'))],
		]),
		sources: new Map([[ADMIN_FILES.icons, sources.icons]]),
	};
}

function schemas(): ContentSchemas {
	const read = (kind: string): JsonSchema => JSON.parse(readFileSync(join(PROJECT, 'schemas', `${kind}.schema.json`), 'utf8')) as JsonSchema;
	return { entry: read('entry'), doctor: read('doctor'), specialty: read('specialty'), topic: read('topic'), page: read('page') };
}
