/**
 * Stands in for `search/client/index.ts` in the scripts of a copy that is taken along. The engine runs in the page: a page
 * from a disk has no workers.
 */
import { Engine } from '../../../search/client/engine.ts';
import type { Fetch } from '../../../search/client/fetching.ts';
import { Kept } from '../../../search/client/kept.ts';
import type { Asked } from '../../../search/client/protocol.ts';
import { readFirst } from '../../../search/format/first.ts';
import { nameOfPart } from '../../../search/format/textBlocks.ts';
import { groupOf, groupScript, firstScript } from '../../../search/format/scripts.ts';
import { SearchUnavailable, type SearchAnswer, type SearchClient, type SearchClientOptions } from '../../../search/types.ts';
import './loading.ts';

/** Groups of files that are kept unpacked: those of the query being typed and of some before it. */
const KEPT_GROUPS = 64;

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The index's files, by name, from the scripts that hold them. */
class Scripts {
	readonly #lang: string;
	readonly #kept = new Kept<string, Files>(KEPT_GROUPS);
	#first: Promise<{ groups: number; files: Files }> | undefined;

	constructor(lang: string) {
		this.#lang = lang;
	}

	async file(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
		const { groups, files } = await (this.#first ??= this.#fetchFirst());
		return files.get(name) ?? (await this.#kept.of(groupScript(groupOf(name, groups)), () => this.#fetchGroup(groupOf(name, groups)))).get(name);
	}

	/** The file that every search begins with, and how many groups the others are in. */
	async #fetchFirst(): Promise<{ groups: number; files: Files }> {
		const [groups = '', packed = ''] = (await globalThis.answered.data(firstScript(this.#lang))).split(' ');
		return { groups: Number(groups), files: await readFirst(bytesOf(packed)) };
	}

	async #fetchGroup(group: number): Promise<Files> {
		return await readFirst(bytesOf(await globalThis.answered.data(groupScript(group))));
	}
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Names of the index's files stand in addresses that are never fetched. */
const FOLDER = 'index:';

const engines = new Map<string, Engine>();

function engineOf(lang: string): Engine {
	let engine = engines.get(lang);
	if (engine === undefined) {
		const scripts = new Scripts(lang);
		const fetch: Fetch = async (address, { headers } = {}) => {
			const name = address.slice(FOLDER.length);
			// Each text of a block is there by itself.
			const file = await scripts.file(headers ? nameOfPart(name, headers.Range) : name);
			return file ? new Response(file, { status: headers ? 206 : 200 }) : new Response(null, { status: 404 });
		};
		engines.set(lang, (engine = new Engine({ folder: FOLDER, lang, fetch, load: async (address) => await loadProgram(await fetch(address)) })));
	}
	return engine;
}

/** Runs a module that came as data, for which no page has to fetch anything. */
async function loadProgram(response: Response): Promise<unknown> {
	const text = await response.text();
	return await import(/* @vite-ignore */ `data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`);
}

/** What is asked for ahead is on the disk. */
export function fetchAhead(_options: SearchClientOptions): void {
	// Nothing has to come from afar.
}

/** The search of one site in one language. After a failure the next call begins anew. */
export function createSearchClient({ lang }: SearchClientOptions): SearchClient {
	async function ask<T>(signal: AbortSignal | undefined, run: (engine: Engine, signal: AbortSignal) => Promise<T>): Promise<T> {
		try {
			return await run(engineOf(lang), signal ?? new AbortController().signal);
		} catch (error) {
			if (error instanceof SearchUnavailable) engines.delete(lang);
			throw error;
		}
	}

	return {
		prepare: () => ask(undefined, (engine) => engine.prepare()),
		async search(query, filters = {}, { signal, exact = false, keep = [] } = {}) {
			const asked: Asked = { query, filters, exact, keep };
			const head = await ask(signal, (engine, own) => engine.search(asked, own));
			const load: SearchAnswer['load'] = (from, count, onSome) => ask(undefined, (engine, own) => engine.load(asked, from, count, own, onSome));
			return { ...head, load, counts: () => ask(undefined, (engine, own) => engine.counts(asked, own)) };
		},
		suggest: (query, count, { signal, keep = [] } = {}) => ask(signal, (engine, own) => engine.suggest(query, count, keep, own)),
	};
}

export { SearchUnavailable };
