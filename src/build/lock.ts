import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** Another process is at work on the same cache. */
export class CacheInUse extends Error {
	override name = 'CacheInUse';
}

/** Who holds a lock, as the file beside it says to others. */
interface Holder {
	pid: number;
	host: string;
	/** Which running system it is: containers of one machine share it, and a machine that starts again has another. */
	kernel: string;
	/** When it began, and its last sign of life, as ISO 8601. */
	since: string;
	alive: string;
	token: string;
}

/** A cache held for one process. */
export interface Lock {
	/** Lets it go. */
	release(): void;
	/** @throws CacheInUse where another process has taken over: this one was silent for too long */
	assertHeld(): void;
}

/** Between two signs of life, in milliseconds. */
const BEAT = 15_000;

/** Without a sign of life for so long, a process of another system is taken for dead, in milliseconds. */
const DEAD_AFTER = 5 * 60_000;

/** Between two tries of one who waits, in milliseconds. */
const TRY_EACH = 250;

/** SQLite's code for a file that another connection holds. */
const BUSY = 5;

/**
 * Holds a cache for one process. The system itself keeps the lock and frees it when the process ends,
 * however it ends and in whatever container it ran: a process number says nothing in another container.
 * Where two systems share a disk that does not carry locks from one to the other, the note beside the lock
 * tells by its last sign of life.
 * @param path of the note; the lock is the file of that name with `.db` at its end, and stays
 * @throws CacheInUse where another process holds it
 */
export function lock(path: string): Lock {
	mkdirSync(dirname(path), { recursive: true });
	const held = hold(path);
	const last = readHolder(path);
	if (!held) throw new CacheInUse(inUse(path, last));
	if (last && last.kernel !== kernel() && Date.parse(last.alive) + DEAD_AFTER > Date.now()) {
		held.close();
		throw new CacheInUse(`${inUse(path, last)} If it is certain to be dead, remove ${path}.`);
	}
	const now = new Date().toISOString();
	const own: Holder = { pid: process.pid, host: hostname(), kernel: kernel(), since: now, alive: now, token: randomUUID() };
	const isOwn = (): boolean => readHolder(path)?.token === own.token;
	writeNote(path, own);
	const beating = setInterval(() => {
		// A sign that could not be given is missed by others only.
		if (isOwn()) writeNote(path, { ...own, alive: new Date().toISOString() });
	}, BEAT);
	beating.unref();
	return {
		assertHeld: () => {
			if (!isOwn()) throw new CacheInUse(`${inUse(path, readHolder(path))} It has taken over from this one, and nothing was published.`);
		},
		release: () => {
			clearInterval(beating);
			if (isOwn()) rmSync(path, { force: true });
			held.close();
		},
	};
}

/**
 * Holds a cache as soon as it is free.
 * @param waiting told once, where it has to wait
 */
export async function lockWhenFree(path: string, waiting: () => void): Promise<Lock> {
	for (let tries = 0; ; tries++) {
		try {
			return lock(path);
		} catch (error) {
			if (!(error instanceof CacheInUse)) throw error;
			if (tries === 0) waiting();
			await pause(TRY_EACH);
		}
	}
}

/** Whether a living process of this system holds a lock. @param path see {@link lock} */
export function isHeld(path: string): boolean {
	const held = hold(path);
	held?.close();
	return held === undefined;
}

/** SQLite's own lock on an empty file: where it did not work, neither would the store. */
function hold(path: string): DatabaseSync | undefined {
	const file = new DatabaseSync(`${path}.db`, { timeout: 0 });
	try {
		file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
		return file;
	} catch (error) {
		file.close();
		if ((error as { errcode?: number }).errcode === BUSY) return undefined;
		throw error;
	}
}

function writeNote(path: string, holder: Holder): void {
	writeFileSync(`${path}.${holder.token}`, JSON.stringify(holder));
	renameSync(`${path}.${holder.token}`, path);
}

function readHolder(path: string): Holder | undefined {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Holder;
	} catch (error) {
		if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

function kernel(): string {
	try {
		return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
	} catch (error) {
		// Not Linux: there are no containers that share the system's locks and not its name.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return hostname();
		throw error;
	}
}

function inUse(path: string, holder: Holder | undefined): string {
	const who = holder ? `process ${holder.pid} on ${holder.host}, begun ${holder.since}, last sign of life ${holder.alive}` : 'another process';
	return `Another build or preview (${who}) is using ${dirname(path)}. Wait for it, or give this one its own folder with --cache.`;
}
