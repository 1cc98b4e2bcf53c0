import { isUnspaced } from '../text/unspaced.ts';
import type { ParsedQuery, QueryTerm } from './query.ts';
import type { Meaning } from './synonyms.ts';
import type { WordLists } from './wordLists.ts';

/** What characters of the other script may be in the archive's, the likeliest first. */
export type ScriptRows = ReadonlyMap<string, readonly string[]>;

/**
 * What characters of the other script are, where a query has one that no entry has.
 * @param units of the query
 */
export async function scriptFor(units: readonly QueryTerm[], { index, lists }: ScriptSetting): Promise<ScriptRows | undefined> {
	if (!index.otherScript) return undefined;
	const alone = await Promise.all(units.filter(({ parts }) => parts.length === 1).map((unit) => lists.of(unit)));
	return alone.some(({ entries }) => entries.length === 0) ? await index.otherScript() : undefined;
}

/** What tells whether a query is in the other script. */
interface ScriptSetting {
	index: { otherScript: (() => Promise<ScriptRows>) | undefined };
	lists: Pick<WordLists, 'of'>;
}

/** Rows of characters, each with those it may be. */
export function readScriptRows(text: string): ScriptRows {
	return new Map(text.split(' ').map((row): [string, string[]] => {
		const [character = '', ...own] = row;
		return [character, own];
	}));
}

/** Letters of a text that only the other script has, as the index folds them. */
export function lettersOf(rows: ScriptRows): Record<string, string> {
	return Object.fromEntries([...rows].filter(([character, own]) => !own.includes(character)).map(([character, own]) => [character, own[0]!]));
}

/** A query with each character of the other script as the one it most likely is. */
export function inOwnScript(query: string, rows: ScriptRows): string {
	return [...query.normalize('NFC')].map((character) => rows.get(character)?.[0] ?? character).join('');
}

/** Characters of a query for which others may be meant, each by the one that stands in the query now. */
function othersIn(query: string, rows: ScriptRows): Map<string, readonly string[]> {
	const found = [...query.normalize('NFC')].flatMap((character): [string, readonly string[]][] => {
		const [first, ...others] = rows.get(character) ?? [];
		return first === undefined || others.length === 0 ? [] : [[first, others]];
	});
	return new Map(found);
}

/**
 * What else the words of a query may be that was typed in the other script: 头发 is 頭發 to whom it is read letter by letter, and
 * 頭髮 to everybody.
 * @param typed in the other script
 * @param parsed the same in the archive's own
 */
export function otherReadings(typed: string, { terms, units }: Pick<ParsedQuery, 'terms' | 'units'>, rows: ScriptRows): Meaning[] {
	const others = othersIn(typed, rows);
	return [...units, ...terms].flatMap((term): Meaning[] => {
		const also = term.parts.every(isUnspaced) ? term.parts.flatMap((part, at) => (others.get(part) ?? []).map((other) => withPart(term, at, other))) : [];
		return also.length > 0 ? [{ word: term.text, parts: term.parts, also, isSpelling: true }] : [];
	});
}

function withPart(term: QueryTerm, at: number, part: string): QueryTerm {
	const parts = term.parts.map((own, i) => (i === at ? part : own));
	return { ...term, text: parts.join(''), parts };
}
