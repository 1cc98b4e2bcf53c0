import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BadQueries } from './queries.ts';
import { Engine } from '../../src/search/client/engine.ts';
import type { Fetch } from '../../src/search/client/fetching.ts';

/** A query with what is true of it: whether an archive has an answer. */
export interface LabelledQuery {
	query: string;
	lang: string;
	archive: string;
	answered: boolean;
}

/** A query that was asked. */
export interface Told extends LabelledQuery {
	/** Whether search said that it has no answer. */
	toldUnanswered: boolean;
}

/**
 * Reads labelled queries from JSON lines.
 * @throws BadQueries
 */
export function readLabelled(file: string): LabelledQuery[] {
	const lines = readFileSync(file, 'utf8').split(/\r?\n/);
	return lines.flatMap((line, i) => (line.trim() === '' ? [] : [labelled(line, `${file}:${i + 1}`)]));
}

function labelled(line: string, where: string): LabelledQuery {
	let value: Partial<LabelledQuery> | null;
	try {
		value = JSON.parse(line) as Partial<LabelledQuery> | null;
	} catch (cause) {
		throw new BadQueries(`${where}: not JSON.`, { cause });
	}
	const { query, lang, archive, answered } = value ?? {};
	if (typeof query === 'string' && typeof lang === 'string' && typeof archive === 'string' && typeof answered === 'boolean') return { query, lang, archive, answered };
	throw new BadQueries(`${where}: not a labelled query. Write {"query": "…", "lang": "en", "archive": "demonstration", "answered": true}.`);
}

/** Asks the engine itself, in this process, over the index of a built site. */
export async function askWhetherAnswered(site: string, queries: readonly LabelledQuery[]): Promise<Told[]> {
	const engines = new Map<string, (query: string) => Promise<boolean>>();
	const told: Told[] = [];
	for (const one of queries) {
		const ask = engines.get(one.lang) ?? open(site, one.lang);
		engines.set(one.lang, ask);
		told.push({ ...one, toldUnanswered: !(await ask(one.query)) });
	}
	return told;
}

/** An engine over files. @returns what says whether a query has an answer */
function open(site: string, lang: string): (query: string) => Promise<boolean> {
	const fetch: Fetch = async (address) => {
		const file = address.replace(/\?.*$/, '');
		return existsSync(file) ? new Response(new Uint8Array(await readFile(file))) : new Response('', { status: 404 });
	};
	const load = async (address: string): Promise<unknown> => (await import(pathToFileURL(address).href)) as unknown;
	const engine = new Engine({ folder: join(site, 'pagefind/'), lang, fetch, load });
	return async (query) => {
		const { knowledge } = await engine.search({ query, filters: {}, exact: false }, new AbortController().signal);
		return knowledge === undefined || knowledge.entries > 0;
	};
}

/** The table of what was told, for people: how many of each kind, and the queries that were told wrongly. */
export function unansweredText(told: readonly Told[], showsWrong: boolean): string {
	const kinds = [...new Set(told.map(({ archive, lang }) => `${archive} ${lang}`)), ''];
	const lines = kinds.map((kind) => {
		const own = told.filter(({ archive, lang }) => kind === '' || `${archive} ${lang}` === kind);
		const share = (answered: boolean): string => {
			const all = own.filter((one) => one.answered === answered);
			const those = all.filter(({ toldUnanswered }) => toldUnanswered).length;
			return `${those} of ${all.length} (${((100 * those) / all.length).toFixed(1)}%)`;
		};
		return `${kind === '' ? 'all' : kind}: told of ${share(false)} unanswerable, and of ${share(true)} answerable`;
	});
	const wrong = told.filter(({ answered, toldUnanswered }) => answered === toldUnanswered);
	return [...lines, ...(showsWrong ? wrong.map(({ query, answered }) => `  ${answered ? 'answerable' : 'unanswerable'}: ${query}`) : [])].join('\n');
}
