import { ALL_PHRASES, FORMAT, namedIn, manifestName, restFiles, type ArchiveWordFile, type Manifest, type ManifestLanguage, type ManifestShard } from '../../search/format/manifest.ts';
import type { Keeping, ShardFiles } from '../../search/format/chunkEdits.ts';
import { isTextName, pageOfText } from '../../search/format/textBlocks.ts';
import { unpack } from '../../search/format/pack.ts';
import { takeOutPages } from '../../search/format/removal.ts';
import { blockIn, fileOf, placesIn, type PlacedFile } from '../packs/layout.ts';
import { ownManifest } from '../packs/manifests.ts';
import type { PutFile } from '../packs/rewrite.ts';
import { changePack, dropBytes } from '../store/change.ts';
import type { SavedPack } from '../store/database.ts';
import { savedPack, type Shelf } from '../store/saved.ts';
import { ask } from './network.ts';
import { basePath } from './scope.ts';

/** Where the index stands in the site. */
const INDEX = '/pagefind/';

/**
 * Takes texts out of the saved indexes: the words that no other text has, too, and the lists of words, which are
 * fetched as they are now. Until all packs are rewritten, the manifest leads to none of it.
 * @param texts places of texts that hold no more: site paths without base
 */
export async function takeOutOfIndex(shelf: Shelf, texts: readonly string[]): Promise<void> {
	if (texts.length === 0) return;
	const parts = await shelf.database.getAllKeys('parts');
	for (const part of parts) {
		const [lang = '', what] = part.split('/');
		if (what !== 'search') continue;
		try {
			const index = await SavedIndex.open(shelf, part, ownManifest(lang));
			if (index) await index.takeOut(lang, texts);
		} catch {
			// Damaged, or no room: better none than one that tells of what was taken back. `/offline/` offers repair.
			for (const file of await shelf.database.getAllKeysFromIndex('packs', 'part', part)) await dropBytes(shelf, file);
		}
	}
}

/** A saved pack with what is in it. */
interface OpenPack {
	record: SavedPack;
	blob: Blob;
	places: PlacedFile[];
}

/** The index of one language, in the packs that it was saved in. */
class SavedIndex {
	readonly #shelf: Shelf;
	readonly #manifestPlace: string;
	readonly #packs: readonly OpenPack[];

	private constructor(shelf: Shelf, manifestPlace: string, packs: readonly OpenPack[]) {
		this.#shelf = shelf;
		this.#manifestPlace = manifestPlace;
		this.#packs = packs;
	}

	/** Undefined where it is not saved whole. */
	static async open(shelf: Shelf, part: string, manifestPlace: string): Promise<SavedIndex | undefined> {
		const packs: OpenPack[] = [];
		for (const record of await shelf.database.getAllFromIndex('packs', 'part', part)) {
			const blob = await (await savedPack(shelf.scope, record.file))?.blob();
			if (blob?.size !== record.bytes) return undefined;
			packs.push({ record, blob, places: await placesIn(blob) });
		}
		const index = new SavedIndex(shelf, manifestPlace, packs);
		return index.#packOf(manifestPlace) && index;
	}

	async takeOut(lang: string, texts: readonly string[]): Promise<void> {
		const manifest = JSON.parse(new TextDecoder().decode((await this.#read([this.#manifestPlace])).get(this.#manifestPlace))) as Manifest;
		// Nobody here reads an index of another format, so nothing can be taken out of it.
		if (manifest.format !== FORMAT) throw new RangeError(`The saved index has format ${manifest.format}, and this version takes texts out of format ${FORMAT}.`);
		const language = manifest.languages[lang]!;
		const put = new Map<string, PutFile>();
		const drop = new Set<string>();
		const shards: ManifestShard[] = [];
		for (const shard of language.shards) {
			const folder = INDEX + shard.path;
			const gone = texts.flatMap((place) => (place.startsWith(folder) ? (pageOfText(shard, place.slice(folder.length)) ?? []) : []));
			shards.push(gone.length === 0 ? shard : await this.#without(shard, gone, { put, drop }));
		}
		if (put.size === 0) return;
		const now = await currentWords(manifest.format, lang, { ...language, shards });
		for (const [place, bytes] of now.files) put.set(place, { bytes });
		for (const name of namedIn(language)) if (!name.endsWith('/') && !namedIn(now.language).includes(name)) drop.add(INDEX + name);
		const own: Manifest = { ...manifest, languages: { [lang]: now.language } };
		put.set(this.#manifestPlace, { bytes: new TextEncoder().encode(JSON.stringify(own)) });
		const last = this.#packOf(this.#manifestPlace)!;
		await changePack(this.#shelf, last.record, { put, drop });
		for (const { record, places } of this.#packs) {
			if (record !== last.record && places.some(({ path }) => drop.has(path))) await changePack(this.#shelf, record, { put: new Map(), drop });
		}
	}

	/** A shard without some pages. @param change takes its files that come and go */
	async #without(shard: ManifestShard, gone: readonly number[], change: { put: Map<string, PutFile>; drop: Set<string> }): Promise<ManifestShard> {
		const folder = INDEX + shard.path;
		const before = this.#packs.flatMap(({ places }) => places.map(({ path }) => path).filter((path) => path.startsWith(folder) && !isTextName(path.slice(folder.length))));
		const read = await this.#read(before);
		const files: ShardFiles = new Map([...read].map(([path, bytes]) => [path.slice(folder.length), bytes]));
		const hidden = [...new Set([...shard.hidden, ...gone])].sort((a, b) => a - b);
		const set = new Uint8Array(Math.max(shard.entries, ...hidden.map((page) => page + 1)));
		for (const page of hidden) set[page] = 1;
		const left: ShardFiles = new Map(files);
		// Names here need only differ from those that the files had.
		const next = `d${Date.now().toString(36)}`;
		const taken = takeOutPages(left, { gone: set, revision: shard.revision, next }, unpackedAs(next));
		for (const path of before) if (!left.has(path.slice(folder.length))) change.drop.add(path);
		for (const [name, bytes] of left) if (!files.has(name)) change.put.set(folder + name, { bytes: new Uint8Array(bytes) });
		const edited = Object.fromEntries(Object.entries(shard.edited ?? {}).filter(([page]) => set[parseInt(page, 36)] !== 1));
		const words = Math.max(0, shard.words - taken.words);
		return { ...shard, hidden, edited, words, askedWords: Math.max(0, shard.askedWords - taken.askedWords), revision: next };
	}

	#packOf(place: string): OpenPack | undefined {
		return this.#packs.find(({ places }) => places.some(({ path }) => path === place));
	}

	/** Reads files, each block once, unpacked. */
	async #read(paths: Iterable<string>): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
		const wanted = new Set(paths);
		const files = new Map<string, Uint8Array<ArrayBuffer>>();
		for (const { blob, places } of this.#packs) {
			let block: { at: number; content: ArrayBuffer } | undefined;
			for (const place of places.filter(({ path }) => wanted.has(path))) {
				if (block?.at !== place.at) block = { at: place.at, content: await blockIn(blob, place) };
				files.set(place.path, await unpack(new Uint8Array(fileOf(block.content, place))));
			}
		}
		return files;
	}
}

/** As files of the index are put into packs here: unpacked. @param revision in the names of those written anew */
function unpackedAs(revision: string): Keeping {
	const same = (bytes: Uint8Array): Uint8Array => bytes;
	return { read: same, write: same, writeChunk: same, writePlaces: same, signs: () => revision };
}

/** A language with the lists of words and names that the site has now. Where they do not come, it has none: nothing is suggested from them. */
async function currentWords(format: number, lang: string, saved: ManifestLanguage): Promise<{ language: ManifestLanguage; files: Map<string, Uint8Array<ArrayBuffer>> }> {
	const { synonyms: before, archiveWords: _words, rests: _rests, ...rest } = saved;
	const own = `parts/${lang}-archive-words.json`;
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	const fetchFile = async (name: string): Promise<Response> => {
		const response = await ask(basePath() + INDEX.slice(1) + name);
		if (!response.ok) throw new TypeError(`${name} answered ${response.status}.`);
		return response;
	};
	try {
		const manifest = (await (await fetchFile(manifestName(format))).json()) as Manifest;
		const { archiveWords, labels, synonyms, vocabulary, rests } = manifest.languages[lang]!;
		const names = [labels, synonyms ?? [], vocabulary.map(({ path }) => path), rests ? restFiles(rests) : []].flat();
		for (const name of names) files.set(INDEX + name, new Uint8Array(await (await fetchFile(name)).arrayBuffer()));
		const words = archiveWords === undefined ? {} : ((await (await fetchFile(archiveWords)).json()) as Partial<ArchiveWordFile>);
		files.set(INDEX + own, joinedFromWords(words));
		return { language: { ...rest, labels, vocabulary, ...(rests && { rests }), archiveWords: own, ...(synonyms !== undefined && { synonyms }) }, files };
	} catch {
		return { language: { ...rest, ...(before !== undefined && { synonyms: before }), vocabulary: [], archiveWords: own }, files: new Map([[INDEX + own, joinedFromWords({})]]) };
	}
}

/** Shards that are kept may lack terms of the phrases that the site's synonyms have now: until packs are rewritten, phrases are joined from their words. */
function joinedFromWords({ common = '', compounds = '' }: Partial<ArchiveWordFile>): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(JSON.stringify({ common, compounds, phrasesApart: ALL_PHRASES } satisfies ArchiveWordFile));
}
