import type { ListedLanguage, ListedPack, PackList } from '../packs/list.ts';
import type { SavedPack, SavedPart, Trouble } from '../store/database.ts';

/** What a reader is told of a part. */
export type PartState = 'absent' | 'waiting' | 'saving' | 'paused' | 'saved' | 'outdated' | 'broken' | 'failed';

/** A part of a language that can be saved. */
export interface Part {
	/** `en/search`, `en/hepatology`, `en/hepatology/fatty-liver`. */
	id: string;
	entries: number;
	/** Bytes of the whole part; where the list is not there, of what is saved of it. */
	bytes: number;
	/** Bytes that have arrived. */
	done: number;
	state: PartState;
	trouble: Trouble | undefined;
	savedOn: string | undefined;
}

/** The id of a part of a language: its search, one specialty, or one topic (`hepatology/fatty-liver`). */
export function partId(lang: string, what: string): string {
	return `${lang}/${what}`;
}

/** The search of every language is a part of its own, which all others need. */
export const SEARCH = 'search';

/** Whether a part is a topic. */
export function isTopic(id: string): boolean {
	return id.split('/').length === 3;
}

/** The packs of a part as the site has them now. */
export function packsOf(list: PackList, id: string): ListedPack[] {
	const [lang = '', what = '', topic] = id.split('/');
	const language: ListedLanguage | undefined = list.languages[lang];
	if (topic !== undefined) return language?.topics?.[`${what}/${topic}`] ?? [];
	return (what === SEARCH ? language?.search : language?.specialties[what]) ?? [];
}

/** Ids of the parts of a language, search first; topics are too many to be listed. */
export function partsOf(list: PackList, lang: string): string[] {
	const language = list.languages[lang];
	return language ? [SEARCH, ...Object.keys(language.specialties)].map((what) => partId(lang, what)) : [];
}

/** What is on the device, as far as states depend on it. */
export interface Stock {
	parts: ReadonlyMap<string, SavedPart>;
	packs: readonly SavedPack[];
	/** Names of packs that the browser dropped. */
	lost: ReadonlySet<string>;
	/** The part being saved, with bytes of the pack under way; and those that wait. */
	running: { id: string; bytes: number } | undefined;
	waiting: readonly string[];
}

/** A part as it stands. */
export function partIn(list: PackList, stock: Stock, id: string): Part {
	const packs = packsOf(list, id);
	const own = stock.packs.filter(({ part }) => part === id);
	const here = new Set(own.map(({ file }) => file));
	const saved = stock.parts.get(id);
	const sum = (some: readonly { bytes: number }[]): number => some.reduce((total, { bytes }) => total + bytes, 0);
	const arriving = stock.running?.id === id ? stock.running.bytes : 0;
	return {
		id,
		entries: packs.reduce((total, { entries }) => total + entries, 0),
		bytes: sum(packs),
		done: Math.min(sum(packs), sum(packs.filter(({ file }) => here.has(file))) + arriving),
		state: stateOf(id, stock, saved, own, packs.every(({ file }) => here.has(file)) && own.length === packs.length),
		trouble: saved?.trouble,
		savedOn: saved?.savedOn,
	};
}

function stateOf(id: string, stock: Stock, saved: SavedPart | undefined, own: readonly SavedPack[], current: boolean): PartState {
	if (stock.running?.id === id) return 'saving';
	if (stock.waiting.includes(id)) return 'waiting';
	if (!saved) return 'absent';
	if (saved.state === 'saving') return 'paused';
	if (saved.state !== 'saved') return saved.state;
	if (own.some(({ file }) => stock.lost.has(file))) return 'broken';
	return current ? 'saved' : 'outdated';
}
