/** Version of the list and of the packs; a page or worker of another version does not read them. */
export const PACKS_FORMAT = 1;

/**
 * Folder of the packs in the site, and the one address there that stays while its content changes: pages of
 * another format have a list of their own.
 */
export const PACKS_FOLDER = 'packs/';
export const PACK_LIST = `${PACKS_FOLDER}packs-${PACKS_FORMAT}.json`;

/** One pack as the list names it. */
export interface ListedPack {
	/** Its name in the folder; changes with its content. */
	file: string;
	bytes: number;
	/** SHA-256 of its bytes, in hex: what arrives is checked against it. */
	sha: string;
	/** Entries readable from it; 0 for packs of the index. */
	entries: number;
	/** Where its files are fetched one by one: their site paths without base. Its own name and hash are then those of a topic's version. */
	pages?: string[];
}

/** What can be saved of one language: its search, and its specialties by id. */
export interface ListedLanguage {
	search: ListedPack[];
	specialties: Record<string, ListedPack[]>;
	/** In how many lists the topics of each specialty stand (topics.ts); a list kept from an earlier version has none. */
	topicLists?: Record<string, number>;
	/** Topics that the page has looked up, by `specialty/topic`; in no list that is published. */
	topics?: Record<string, ListedPack[]>;
	/** Files that every query needs, site paths without base, and their size in all. */
	searchCore: { files: string[]; bytes: number };
}

/** `packs/packs-1.json`. */
export interface PackList {
	format: number;
	languages: Record<string, ListedLanguage>;
	/** Styles and scripts that pages need: site paths without base. */
	assets: string[];
	/** Entries whose answer was withdrawn: site paths without base. */
	withdrawn: string[];
}

/** Something other than the list came in its place, such as the sign-in page of a network. */
export class NoPackList extends Error {
	override name = 'NoPackList';
}

/** @throws NoPackList */
export function readPackList(text: string): PackList {
	let list: unknown;
	try {
		list = JSON.parse(text);
	} catch (cause) {
		throw new NoPackList('What came in place of the list of packs is not JSON.', { cause });
	}
	const { format, languages } = (list ?? {}) as Partial<PackList>;
	if (format !== PACKS_FORMAT || typeof languages !== 'object') {
		throw new NoPackList(`The list of packs has the format ${String(format)}; this page reads ${PACKS_FORMAT}.`);
	}
	return list as PackList;
}
