import type { List, ListItem } from 'mdast';
import { between } from './places.ts';

/** Items that follow each other by their numbers, and whether they are a list. */
export interface Run {
	items: ListItem[];
	isList: boolean;
}

/** Longest number of an item: what is longer is a year or a count. */
const DIGITS = 3;

/** An item that begins with a number, behind `-`, `+` or `*`. */
const AMOUNT = /^[-+*][ \t]+[.,]?\p{N}/u;

/** An item that is a number and no more, in a unit in which values can be less than zero. */
const BARE = /^[-+*][ \t]+[.,]?\p{N}[\p{N}.,/:~–-]*[ \t]*(?:DS|DC|D|°|°?[CF]|℃|℉|度|%|％|SD|dB|mmol\/L|mEq\/L)?[.,;。，；、]?$/u;

/**
 * An ordered list cut where a number does not follow from the one before. Two or more items that
 * follow each other are a list; one alone is a list where it is 0 or 1. Numbers of more than three digits
 * and such with a nought before them never are.
 */
export function runsOf(list: List, source: string): Run[] {
	const runs: (Run & { last: number })[] = [];
	for (const item of list.children) {
		const { digits } = numberOf(item, source)!;
		const number = Number(digits);
		const plain = digits.length <= DIGITS && digits === String(number);
		const run = runs.at(-1);
		if (run?.isList === true && plain && number === run.last + 1) {
			run.items.push(item);
			run.last = number;
		} else runs.push({ items: [item], isList: plain, last: number });
	}
	return runs.map(({ items, isList, last }) => ({ items, isList: isList && (items.length > 1 || last <= 1) }));
}

/** An ordered item's number as written. */
export function numberOf(item: ListItem, source: string): { digits: string } | undefined {
	const [, digits] = /^(\d+)[.)]/.exec(between(item, source)) ?? [];
	return digits === undefined ? undefined : { digits };
}

/** Whether nothing but numbers and signs stands in a list. */
export function isBlank(list: List): boolean {
	return list.children.every(({ children }) => children.every((child) => child.type === 'list' && isBlank(child)));
}

/**
 * Whether lines that begin with `-`, `+` or `*` are a list where their signs may belong to numbers:
 * a single one before a number, numbers behind `+`, and bare numbers behind `-` are text.
 * @param isTight whether the list stands directly below a line of text
 */
export function staysBulletList(list: List, source: string, isTight: boolean): boolean {
	const items = list.children.map((item) => between(item, source));
	if (!items.every((item) => AMOUNT.test(item))) return true;
	if (items[0]!.startsWith('+')) return false;
	const isAlone = items.length === 1;
	if (items[0]!.startsWith('*')) return !(isAlone && isTight);
	return !isAlone && !items.every((item) => BARE.test(item));
}
