import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SiteMeans } from '../archive/content/siteFaults.ts';
import { missingOf } from '../relate/models/missing.ts';
import { DANGER_LANGUAGES } from '../search/danger/watch.ts';
import { spokenLanguages } from '../site/messages/spoken.ts';
import { spokenWords } from '../site/messages/spokenWords.ts';

/** What there is of what a site may ask for. @param content the content folder, in which models may lie */
export async function siteMeans(content: string): Promise<SiteMeans> {
	// Loaded where there is a theme: it computes with colours.
	const coloursOf = existsSync(resolve(content, 'theme/theme.yml')) ? (await import('../site/theme/troubles.ts')).colourTroubles : undefined;
	return {
		languages: spokenLanguages(),
		dangers: DANGER_LANGUAGES,
		signTitles: async (lang) => (await spokenWords(lang)).entry.signTitles,
		missingOf: (embedder) => missingOf(embedder, (path) => resolve(content, path)),
		...(coloursOf && { coloursOf }),
	};
}
