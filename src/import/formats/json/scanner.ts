import { type Finding, ImportError } from '../../finding.ts';
import type { IsKnown } from '../table/names.ts';
import { Capture } from './capture.ts';
import type { JsonText } from './record.ts';

/** Which list of a file holds its rows. */
export interface RowsOptions {
	/** The keys that lead to it; the outermost list of objects where undefined. */
	path: readonly string[] | undefined;
	/** Whether a key of this name is looked for: an object with two of them is a row itself. */
	isKnown: IsKnown;
}

/** Names that are looked for, from which on an object is a row, whatever lists it holds. */
const NAMES = 2;
/** Most keys that are named where a list is not found. */
const MOST_KEYS = 12;

/**
 * Finds the rows of a JSON file in its text, piece by piece: the objects of a list, wherever that lies. They
 * are only cut out here, by brackets and quotation marks; a broken one does not cost those behind it.
 */
export class RowScanner {
	readonly #file: string;
	readonly #options: RowsOptions;
	#line = 1;
	#column = 0;
	/** What is open: brackets, each with the key under which it stands. */
	readonly #open: { sign: string; key: string }[] = [];
	#inString = false;
	#escaped = false;
	#inWord = false;
	#expectsKey = false;
	#key = '';
	/** The key that is being read. */
	#keyText: string | undefined;
	/** Depth at which rows stand; undefined outside of their list. */
	#rowsDepth: number | undefined;
	#hasFound = false;
	#row: Capture | undefined;
	#rowDepth = 0;
	/** A row was broken off: what follows is no row until an object begins a line. */
	#isLost = false;
	#beginsLine = true;
	/** The outermost object, as long as it may be a row itself. */
	#whole: Capture | undefined;
	#known = 0;
	readonly #keys: string[] = [];
	/** Lists of objects in the outermost object that are no rows. */
	#otherLists: string[] = [];
	#found: (JsonText | Finding)[] = [];

	constructor(file: string, options: RowsOptions) {
		[this.#file, this.#options] = [file, options];
	}

	/** Takes in the next piece; gives the rows that end in it. */
	push(piece: string): (JsonText | Finding)[] {
		for (let index = 0; index < piece.length; index += 1) this.#take(piece, index);
		this.#row?.keep(piece);
		this.#whole?.keep(piece);
		if (this.#row?.isTooLong === true) throw new ImportError(`${this.#file}:${this.#row.line}:${this.#row.column}: The value that begins here is too long for a row.`, 'Name the list of rows in a mapping, as in rows: data.items.');
		if (this.#whole?.isTooLong === true) this.#whole = undefined;
		const found = this.#found;
		this.#found = [];
		return found;
	}

	/**
	 * Ends the file.
	 * @throws {ImportError} where it has no list of rows
	 */
	end(): (JsonText | Finding)[] {
		this.#endWord('', 0);
		if (!this.#hasFound && this.#open.length === 0) {
			const { path } = this.#options;
			const keys = this.#keys.length === 0 ? '' : ` Its keys are: ${this.#keys.join(', ')}.`;
			throw new ImportError(`${this.#file} has no list of objects${path === undefined ? '' : ` under "${path.join('.')}"`}.${keys}`, 'Name the list of rows in a mapping, as in rows: data.items.');
		}
		if (this.#open.length > 0 || this.#inString) {
			const at = this.#row ?? { line: this.#line, column: this.#column + 1 };
			this.#found.push({ kind: 'refused', rule: 'json-cut', file: this.#file, line: at.line, column: at.column, message: 'The file ends before what is open here is closed; it may have been cut short.', help: 'Take the whole file from where it was made.' });
		}
		return this.#found;
	}

	#take(piece: string, index: number): void {
		const sign = piece[index]!;
		const begins = this.#beginsLine;
		if (sign === '\n') [this.#line, this.#column, this.#beginsLine] = [this.#line + 1, 0, true];
		else {
			this.#column += 1;
			if (begins && !/[\s,]/.test(sign)) this.#beginsLine = false;
		}
		if (this.#isLost && sign === '{' && begins && !this.#inString) this.#isLost = false;
		if (this.#inString) this.#takeInString(sign, piece, index);
		else if (sign === '"') {
			this.#endWord(piece, index);
			if (this.#expectsKey && !this.#row) this.#keyText = '';
			else this.#begin(sign, index);
			this.#inString = true;
		} else if (sign === '{' || sign === '[') {
			this.#endWord(piece, index);
			this.#begin(sign, index);
			this.#open.push({ sign, key: this.#key });
			this.#expectsKey = sign === '{';
		} else if (sign === '}' || sign === ']') this.#close(sign, piece, index);
		else if (sign === ',') {
			this.#endWord(piece, index);
			this.#expectsKey = this.#open.at(-1)?.sign === '{';
		} else if (sign === ':') this.#expectsKey = false;
		else if (!this.#inWord && !/\s/.test(sign) && sign !== '\uFEFF') {
			this.#begin(sign, index);
			this.#inWord = true;
		} else if (this.#inWord && /\s/.test(sign)) this.#endWord(piece, index);
	}

	#takeInString(sign: string, piece: string, index: number): void {
		// No string of JSON goes over a line's end: one that does was not closed.
		const ends = (sign === '"' && !this.#escaped) || sign === '\n';
		this.#escaped = sign === '\\' && !this.#escaped;
		if (!ends) {
			if (this.#keyText !== undefined) this.#keyText += sign;
			return;
		}
		this.#inString = false;
		if (sign === '\n' && this.#row) this.#breakOff(piece, index);
		else if (this.#keyText === undefined) this.#ended(piece, index + 1);
		else this.#takeKey(this.#keyText);
		this.#keyText = undefined;
	}

	#takeKey(key: string): void {
		this.#key = key;
		if (this.#open.length !== 1) return;
		if (this.#options.isKnown(key)) this.#known += 1;
		if (this.#keys.length < MOST_KEYS) this.#keys.push(key);
	}

	#close(sign: string, piece: string, index: number): void {
		this.#endWord(piece, index);
		const opening = sign === '}' ? '{' : '[';
		const at = this.#open.findLastIndex((bracket) => bracket.sign === opening);
		// A bracket that nothing opened is a fault of the row that it stands in.
		if (at === -1 || at < (this.#row ? this.#rowDepth : this.#open.length - 1)) return;
		this.#key = this.#open[at]!.key;
		this.#open.length = at;
		this.#expectsKey = false;
		this.#ended(piece, index + 1);
		if (this.#rowsDepth !== undefined && at < this.#rowsDepth) this.#rowsDepth = undefined;
	}

	#endWord(piece: string, index: number): void {
		if (!this.#inWord) return;
		this.#inWord = false;
		this.#ended(piece, index);
	}

	/** A value begins: it may be a row, or the list of rows. */
	#begin(sign: string, index: number): void {
		if (this.#row) return;
		const depth = this.#open.length;
		if (depth === 0) this.#beginRoot(sign, index);
		else if (this.#rowsDepth === undefined) this.#look(sign);
		if (this.#rowsDepth === depth && depth > 0 && !this.#isLost) this.#beginRow(index);
	}

	#beginRoot(sign: string, index: number): void {
		[this.#known, this.#otherLists] = [0, []];
		this.#key = '';
		if (this.#options.path !== undefined) return;
		if (sign === '[') [this.#rowsDepth, this.#hasFound] = [1, true];
		else if (sign === '{') this.#whole = new Capture(index, this.#line, this.#column);
		else this.#beginRow(index);
	}

	#look(sign: string): void {
		const { path } = this.#options;
		const depth = this.#open.length;
		const inside = this.#open.at(-1)!;
		if (path !== undefined) {
			const keys = [...this.#open.slice(1).map(({ key }) => key), this.#key];
			const isThere = (sign === '[' || sign === '{') && keys.length === path.length && keys.every((key, index) => key === path[index]);
			if (isThere) [this.#rowsDepth, this.#hasFound] = [depth + 1, true];
		} else if (depth === 2 && inside.sign === '[' && sign === '{' && !this.#otherLists.includes(inside.key)) this.#lookAtList(inside.key, depth);
	}

	/** The first list of objects in the outermost object holds the rows, unless that is one itself. */
	#lookAtList(key: string, depth: number): void {
		const isRow = this.#known >= NAMES;
		if (this.#whole && !isRow) {
			[this.#rowsDepth, this.#hasFound, this.#whole] = [depth, true, undefined];
			this.#otherLists.push(key);
			return;
		}
		this.#otherLists.push(key);
		if (isRow) return;
		const message = `"${key}" holds a list of objects, too; it was left out.`;
		this.#found.push({ kind: 'flagged', rule: 'list-left-out', file: this.#file, line: this.#line, column: this.#column, message, help: `Say "rows: ${key}" in a mapping, if those are the rows.` });
	}

	#beginRow(index: number): void {
		const isNamed = this.#open.at(-1)?.sign === '{';
		this.#row = new Capture(index, this.#line, this.#column, isNamed ? this.#key : undefined);
		this.#rowDepth = this.#open.length;
		this.#hasFound = true;
	}

	/** A row whose text is not closed in its line ends there. */
	#breakOff(piece: string, end: number): void {
		this.#open.length = this.#rowDepth;
		this.#isLost = this.#rowDepth > 0;
		this.#expectsKey = false;
		this.#ended(piece, end);
	}

	/** A value has ended: a row, or the outermost object, may have, too. */
	#ended(piece: string, end: number): void {
		const depth = this.#open.length;
		if (this.#row && depth === this.#rowDepth) {
			this.#found.push(this.#row.end(piece, end));
			this.#row = undefined;
		} else if (this.#whole && depth === 0) {
			const whole = this.#whole.end(piece, end);
			[this.#whole, this.#hasFound] = [undefined, true];
			const lists = this.#otherLists.map((key) => `"${key}"`).join(' and ');
			if (lists !== '') this.#found.push({ kind: 'flagged', rule: 'one-row', file: this.#file, line: whole.line, column: whole.column, message: `This object was read as one row, though ${lists} in it holds objects.`, help: `Say "rows: ${this.#otherLists[0]!}" in a mapping, if those are the rows.` });
			this.#found.push(whole);
		}
	}
}
