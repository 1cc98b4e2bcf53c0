import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another process is at work on the same cache. */
export class CacheInUse extends Error {
	override name = 'CacheInUse';
}

/**
 * Holds a cache for one process. A lock whose process is gone is taken over.
 * @returns a function that lets it go
 * @throws CacheInUse where another process holds it
 */
export function lock(path: string): () => void {
	mkdirSync(dirname(path), { recursive: true });
	for (let attempt = 0; ; attempt++) {
		try {
			writeFileSync(path, String(process.pid), { flag: 'wx' });
			return () => rmSync(path, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			const holder = Number(readHolder(path));
			if (attempt > 0 || isAlive(holder)) {
				throw new CacheInUse(
					`Another build or preview (process ${holder}) is using ${dirname(path)}. Wait for it, or give this one its own folder with --cache.`,
				);
			}
			rmSync(path, { force: true });
		}
	}
}

function readHolder(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		// The holder let go in between: the next attempt takes the lock.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '0';
		throw error;
	}
}

function isAlive(pid: number): boolean {
	if (!(pid > 0)) return false;
	if (pid === process.pid) return true;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
