import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFacts } from '../../offline/worker/scope.ts';
import { namedAssets } from '../../offline/packs/namedAssets.ts';
import { closest } from '../../site/messages/closest.ts';
import type { PlannedPage } from '../../site/plan/kinds.ts';
import { fileWith, withImports, type ScriptFiles } from '../../site/scriptFiles.ts';
import { FACTS_FILE, type RendererFacts } from '../rendering/astro.ts';

/** What a reader who comes back needs besides what the pages name: it says where the connection is away. */
const RETURNING = ['src/site/components/offline/returning.ts'];

/** The search box, which knows danger in what is typed, with a network or without. */
const BOX = 'src/site/components/search/box/suggest.ts';

/** What is known of danger, by the first part of a language's tag: sources in the project. */
const DANGERS = /^src\/search\/danger\/languages\/(.+)\.ts$/;

/** What search needs besides what its page names. */
const SEARCHING = ['src/site/components/offline/marks.ts', BOX, 'src/search/format/unpacking.ts'];

/** The site's own words, by language: sources in the project. */
const WORDS = /^src\/site\/messages\/languages\/(.+)\.ts$/;

/** Where the scripts of a renderer's pages are. */
export function scriptFilesOf(renderer: string): ScriptFiles {
	return (JSON.parse(readFileSync(join(renderer, FACTS_FILE), 'utf8')) as RendererFacts).files;
}

/** What the worker keeps of the site unasked, by site path. */
export type ShellFacts = Pick<SiteFacts, 'core' | 'search' | 'languages'>;

/** Pages that the shell is made of. */
export interface ShellPages {
	/** Those of the kinds `offline` and `search`. */
	own: readonly PlannedPage[];
	/** What else is to be there without a network. */
	alongside: readonly PlannedPage[];
}

/**
 * The shell in each language: its page on reading offline, with what that page names and needs, and the pages that come along.
 * @param htmlOf the built page at a site path
 * @param base with slashes at both ends
 */
export function shellOf(scripts: ScriptFiles, { own, alongside }: ShellPages, htmlOf: (path: string) => string, base: string): ShellFacts {
	const ofKind = (wanted: PlannedPage['kind']): PlannedPage[] => own.filter(({ kind }) => kind === wanted);
	const searchOf = new Map(ofKind('search').map(({ lang, path }) => [lang, path]));
	const guard = [BOX, ...dangersOf(scripts, own.map(({ lang }) => lang))];
	const needed = ofKind('offline').map(({ lang, path }) => {
		const besides = alongside.filter((page) => page.lang === lang).map((page) => page.path);
		const named = [path, ...besides].flatMap((one) => namedAssets(htmlOf(one), base)).map((place) => place.slice(1));
		const files = withImports(scripts, [...named, ...[...RETURNING, ...guard].map((source) => fileWith(scripts, source)), wordsIn(scripts, lang)]);
		return { lang, offline: path, search: searchOf.get(lang)!, files: files.map((file) => `/${file}`), besides };
	});
	const core = (needed[0]?.files ?? []).filter((file) => needed.every(({ files }) => files.includes(file)));
	return {
		core,
		search: withImports(scripts, SEARCHING.map((source) => fileWith(scripts, source))).map((file) => `/${file}`),
		languages: Object.fromEntries(needed.map(({ lang, offline, search, files, besides }) => [lang, { offline, search, core: [...files.filter((file) => !core.includes(file)), ...besides] }])),
	};
}

/** Files with words, or signs of danger, of languages that the site does not have: no page of it asks for the former, and few readers type what the latter know. */
export function filesOfOthers(scripts: ScriptFiles, languages: readonly string[]): Set<string> {
	const danger = dangersOf(scripts, languages).map((source) => fileWith(scripts, source));
	const own = new Set(withImports(scripts, [...languages.map((lang) => wordsIn(scripts, lang)), ...danger]));
	const isOfOne = (source: string): boolean => WORDS.test(source) || DANGERS.test(source);
	return new Set(Object.entries(scripts.fileOf).flatMap(([source, file]) => (isOfOne(source) && !own.has(file) ? [`/${file}`] : [])));
}

/** What is known of danger in languages, and in English, which readers of any type. */
function dangersOf({ fileOf }: ScriptFiles, languages: readonly string[]): string[] {
	const wanted = new Set(['en', ...languages.map((lang) => lang.split('-', 1)[0])]);
	return Object.keys(fileOf).filter((source) => wanted.has(DANGERS.exec(source)?.[1] ?? '')).sort();
}

/** The file with the words that a language is shown in. */
function wordsIn({ fileOf }: ScriptFiles, lang: string): string {
	return closest(lang, new Map(Object.entries(fileOf).flatMap(([source, file]) => {
		const tag = WORDS.exec(source)?.[1];
		return tag === undefined ? [] : [[tag, file]];
	})));
}
