import { cutAtWord } from '../cutAtWord.ts';
import type { Library } from '../../site/query/library.ts';
import type { Choice } from '../choice.ts';
import { iso6393Of } from './language.ts';

/** What a ZIM file says of itself: https://wiki.openzim.org/wiki/Metadata. */
export interface ZimMetadata {
	/** The page it begins with: a file's place. */
	welcome: string;
	/** Thirty characters at most. */
	title: string;
	/** Eighty characters at most. */
	description: string;
	/** Codes of ISO 639-3, apart by commas; the first is the main one. */
	language: string;
	creator: string;
	publisher: string;
	/** The same for all editions of one file. */
	name: string;
	/** Which part of the archive it holds. */
	flavour: string | undefined;
	/** Apart by semicolons. */
	tags: string;
	/** Address of the site. */
	source: string;
}

const TITLE = 30;
const DESCRIPTION = 80;

/** @param library of the whole archive */
export function zimMetadata(library: Library, choice: Choice): ZimMetadata {
	const { site } = library;
	const lang = choice.lang ?? library.firstLanguage;
	const name = library.text(lang, site.name);
	const part = partOf(library, choice, lang);
	const { creator = name, publisher = name, tags = [] } = site.copies ?? {};
	const languages = choice.lang === undefined ? site.languages : [choice.lang];
	const selection = [choice.specialty, choice.topic, choice.entries && 'chosen'].filter((one) => one !== undefined).join('-').replaceAll('/', '-');
	return {
		welcome: `${library.root(lang).slice(1)}index.html`,
		title: cutAtWord(part === undefined ? name : `${part} – ${name}`, TITLE),
		description: cutAtWord(library.text(lang, site.tagline), DESCRIPTION),
		language: [...new Set(languages.map(iso6393Of))].join(','),
		creator,
		publisher,
		name: [new URL(site.address).hostname, iso6393Of(lang), selection || 'all'].join('_'),
		flavour: selection || undefined,
		// The program that packs knows no field for terms of use.
		tags: [...tags, ...(site.licence === undefined ? [] : [`license:${site.licence.name.replaceAll(';', ',')}`])].join(';'),
		source: site.address,
	};
}

/** What the part that was chosen is called. */
function partOf(library: Library, { specialty, topic }: Choice, lang: string): string | undefined {
	if (topic !== undefined) return library.topic(lang, topic).name;
	return specialty === undefined ? undefined : library.specialty(lang, specialty).name;
}
