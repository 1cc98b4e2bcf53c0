import { readSex } from '../../values/sex.ts';

/** What a page says of its asker, as written; undefined what it does not say. */
export interface Asker {
	asker: string | undefined;
	age: string | undefined;
	sex: string | undefined;
}

/** `30~39 year old female` */
const AGE_AND_SEX = /^(?<age>.+?)[\s-]years?[\s-]old\b\s*(?<sex>\S.*)?$/i;

/**
 * Reads `mira, 30~39 year old female.`: an alias, then age and sex as far as they are given. What
 * is neither is part of the alias.
 */
export function readAsker(text: string): Asker {
	const line = text.trim().replace(/[\s.,。，]+$/, '');
	const comma = line.lastIndexOf(',');
	const last = line.slice(comma + 1).trim();
	const before = comma === -1 ? undefined : line.slice(0, comma).trim() || undefined;
	const groups = AGE_AND_SEX.exec(last)?.groups;
	if (groups) return { asker: before, age: groups['age'], sex: groups['sex'] };
	if (last !== '' && readSex(last) !== undefined) return { asker: before, age: undefined, sex: last };
	return { asker: line === '' ? undefined : line, age: undefined, sex: undefined };
}
