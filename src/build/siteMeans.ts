import { resolve } from 'node:path';
import type { SiteMeans } from '../archive/content/siteFaults.ts';
import { missingOf } from '../relate/models/missing.ts';
import { DANGER_LANGUAGES } from '../search/danger/watch.ts';
import { spokenLanguages } from '../site/messages/spoken.ts';
import { spokenWords } from '../site/messages/spokenWords.ts';
import { colourTroubles } from '../site/theme/troubles.ts';

/** What there is of what a site may ask for. @param content the content folder, in which models may lie */
export function siteMeans(content: string): SiteMeans {
	return {
		languages: spokenLanguages(),
		dangers: DANGER_LANGUAGES,
		signTitles: (lang) => spokenWords(lang).entry.signTitles,
		missingOf: (embedder) => missingOf(embedder, (path) => resolve(content, path)),
		coloursOf: colourTroubles,
	};
}
