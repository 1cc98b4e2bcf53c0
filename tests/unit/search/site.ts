import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Engine } from '../../../src/search/client/engine.ts';
import type { Fetch } from '../../../src/search/client/fetching.ts';
import { buildSearchIndex, type SearchIndex } from '../../../src/search/index/build.ts';
import type { Limits } from '../../../src/search/index/plan.ts';
import { publishSearchIndex } from './publishIndex.ts';
import { Apart } from '../../../src/relate/index.ts';
import { MEDICINES } from '../../../src/relate/lexicon/medicines.ts';
import { sourceOf } from '../../../src/search/index/source.ts';
import type { AnswerHead } from '../../../src/search/client/protocol.ts';
import type { Filters, SearchDocument, SearchHit } from '../../../src/search/types.ts';

/** A folder with an index, built and built again, and searched without a browser. */
export class TestSite {
	readonly #folder: string;
	#builds = 0;

	private constructor(folder: string) {
		this.#folder = folder;
	}

	static async open(): Promise<TestSite> {
		return new TestSite(await mkdtemp(path.join(tmpdir(), 'search-')));
	}

	async build(documents: Iterable<SearchDocument>, limits: Partial<Limits> = {}, synonyms: string[][] = [], apart: string[][] = [], lang = 'en'): Promise<SearchIndex> {
		const medicines = (lang: string): string[][] => (lang === 'en' ? MEDICINES.map((names) => names.split(' ')) : []);
		const source = sourceOf(documents, synonyms.map((words) => ({ words, lang })), medicines, () => new Apart(apart));
		const index = await buildSearchIndex(source, { store: path.join(this.#folder, 'store'), limits });
		this.#builds += 1;
		await publishSearchIndex(index, this.#site);
		return index;
	}

	/** The last build's files, by their place below `pagefind/`. */
	get published(): string {
		return path.join(this.#site, 'pagefind');
	}

	/**
	 * Searches the last build.
	 * @param broken addresses that cannot be fetched
	 * @param comes waits until an address may come
	 * @param part what the host makes of a file, and of which bytes of it were asked for; undefined where it sends all of it
	 */
	search(lang = 'en', broken?: RegExp, comes?: (address: string) => Promise<void>, part: (bytes: Buffer, from: number, to: number) => Uint8Array | undefined = (bytes, from, to) => bytes.subarray(from, to)): TestSearch {
		const fetch: Fetch = async (address, { headers } = {}) => {
			await comes?.(address);
			const file = address.replace(/\?.*$/, '');
			const there = existsSync(file) && broken?.test(file) !== true;
			if (!there) return new Response('', { status: 404, statusText: 'Not Found' });
			const bytes = await readFile(file);
			const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(headers?.Range ?? '') ?? [];
			const asked = from === undefined ? undefined : part(bytes, Number(from), Number(last) + 1);
			return new Response(new Uint8Array(asked ?? bytes), { status: asked ? 206 : 200 });
		};
		const load = async (address: string): Promise<unknown> => await import(pathToFileURL(address).href);
		return new TestSearch(new Engine({ folder: `${this.published}/`, lang, fetch, load }));
	}

	async close(): Promise<void> {
		await rm(this.#folder, { recursive: true, force: true });
	}

	get #site(): string {
		return path.join(this.#folder, `site-${this.#builds}`);
	}
}

/** Queries as a page asks them. */
export class TestSearch {
	readonly #signal = new AbortController().signal;
	readonly engine: Engine;

	constructor(engine: Engine) {
		this.engine = engine;
	}

	async ask(query: string, filters: Filters = {}, exact = false): Promise<{ head: AnswerHead; hits: SearchHit[]; ids: string[] }> {
		const asked = { query, filters, exact };
		const head = await this.engine.search(asked, this.#signal);
		const hits = await this.engine.load(asked, 0, 50, this.#signal);
		return { head, hits, ids: hits.map(({ id }) => id) };
	}

	async suggest(query: string): Promise<string[]> {
		return (await this.engine.suggest(query, 5, [], this.#signal)).map(({ title }) => title);
	}
}
