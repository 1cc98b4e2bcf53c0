import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSpoken, kinOf, type SiteMeans } from '../archive/content/siteFaults.ts';
import { missingAdmin } from '../editing/admin/packages.ts';
import { missingAstro } from './rendering/own/astroPackage.ts';
import { missingOf } from '../relate/models/missing.ts';
import { DANGER_LANGUAGES } from '../search/danger/watch.ts';
import { spokenLanguages } from '../site/messages/spoken.ts';
import { spokenWords } from '../site/messages/spokenWords.ts';

/** What there is of what a site may ask for. @param content the content folder, in which models may lie */
export async function siteMeans(content: string): Promise<SiteMeans> {
	// Loaded where there is a theme: it computes with colours.
	const coloursOf = existsSync(resolve(content, 'theme/theme.yml')) ? (await import('../site/theme/troubles.ts')).colourTroubles : undefined;
	const wordsOf = await ownWordsMeans(content);
	return {
		languages: spokenLanguages(),
		dangers: DANGER_LANGUAGES,
		signTitles: async (lang, own) => {
			const words = await spokenWords(lang);
			return own ? (await import('../site/messages/own/withOwnWords.ts')).withOwnWords(words, lang, own).entry.signTitles : words.entry.signTitles;
		},
		missingOf: (embedder) => missingOf(embedder, (path) => resolve(content, path)),
		missingAdmin,
		missingAstro,
		...(coloursOf && { coloursOf }),
		...(wordsOf && { wordsOf }),
	};
}

/** What is known of words of a site's own; loaded where there are some. */
async function ownWordsMeans(content: string): Promise<SiteMeans['wordsOf']> {
	if (!existsSync(resolve(content, 'messages'))) return undefined;
	const [{ wordTroubles }, { missingTroubles }, english] = await Promise.all([
		import('../site/messages/own/troubles.ts'), import('../site/messages/own/missing.ts'), spokenWords('en'),
	]);
	const spoken = spokenLanguages();
	return (lang, words) => [
		...wordTroubles(lang, words, english),
		...(isSpoken(lang, spoken) ? [] : missingTroubles(words, english, kinOf(lang, spoken))),
	];
}
