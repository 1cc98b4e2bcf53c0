import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExportRefused } from './refused.ts';
import type { TargetName } from './target.ts';

/** What was exported to a place, as it is remembered in the cache. */
export interface Remembered {
	target: TargetName;
	/** Digest of all that it was made from. */
	key: string;
	/** What tells it from something else that came to stand there. */
	seen: string;
	/** Entries in it. */
	entries: number;
}

/** Where an export goes: made beside it, and moved there when it is whole. */
export class OutPlace {
	readonly out: string;
	/** Where it is made. */
	readonly work: string;
	readonly #memory: string;

	/** @param memory folder in which it is remembered what was exported where */
	constructor(out: string, memory: string) {
		this.out = out;
		this.work = join(dirname(out), `.${basename(out)}.making`);
		this.#memory = join(memory, `${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`);
	}

	/** What was exported here last, where that is what still stands here. */
	remembered(): Remembered | undefined {
		const kept = readMemory(this.#memory);
		return kept !== undefined && existsSync(this.out) && kept.seen === seenOf(this.out) ? kept : undefined;
	}

	/**
	 * Sees to it that nothing is lost that no export put here.
	 * @throws ExportRefused
	 */
	check(makes: 'file' | 'folder', force: boolean): void {
		const stats = lstatSync(this.out, { throwIfNoEntry: false });
		const parent = dirname(this.out);
		if (!existsSync(parent)) throw new ExportRefused(`There is no folder ${parent}. Make it, or choose another place with --out.`);
		if (stats === undefined || this.remembered()) return;
		if (makes === 'file' && stats.isDirectory()) throw new ExportRefused(`${this.out} is a folder. Name the file to write with --out.`);
		if (makes === 'folder' && !stats.isDirectory()) throw new ExportRefused(`${this.out} is a file. Name the folder to write with --out.`);
		if (!force) throw new ExportRefused(`${this.out} is there already, and was not written by this command, or has changed since. Choose another place with --out, or put it in its place with --force.`);
	}

	/** Makes room for what is being made. */
	begin(): void {
		rmSync(this.work, { recursive: true, force: true });
	}

	/** Puts what was made in its place, and remembers it. */
	finish(made: Omit<Remembered, 'seen'>): void {
		// A folder cannot be moved onto another; until both moves are done the old one stands beside.
		const old = `${this.work}.old`;
		rmSync(old, { recursive: true, force: true });
		const isFolder = existsSync(this.out) && statSync(this.out).isDirectory();
		if (isFolder) renameSync(this.out, old);
		renameSync(this.work, this.out);
		rmSync(old, { recursive: true, force: true });
		mkdirSync(dirname(this.#memory), { recursive: true });
		const remembered: Remembered = { ...made, seen: seenOf(this.out) };
		writeFileSync(`${this.#memory}.new`, JSON.stringify(remembered));
		renameSync(`${this.#memory}.new`, this.#memory);
	}

	/** Leaves nothing half made behind. */
	abandon(): void {
		rmSync(this.work, { recursive: true, force: true });
	}
}

/** Size and date of a file, or of a folder; what is in a folder is not looked at. */
function seenOf(path: string): string {
	const { size, mtimeMs, ino } = statSync(path);
	return `${size} ${mtimeMs} ${ino}`;
}

/** A memory that is damaged tells nothing. */
function readMemory(path: string): Remembered | undefined {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Remembered;
	} catch (error) {
		if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
