import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { DeployFailed, DeployRefused } from './refused.ts';
import { NOTES } from './state.ts';
import type { Target } from './target.ts';

/** Who deploys, as the target says to others. */
interface Holder {
	owner: string;
	host: string;
	pid: number;
	/** Among which processes that number counts, see {@link namespaceOf}. */
	pids: string | undefined;
	/** When it began, and its last sign of life, as ISO 8601. */
	since: string;
	alive: string;
	token: string;
}

/** Between two signs of life, in milliseconds. */
const BEAT = 60_000;

/** Without a sign of life for so long, a deploy is taken for dead, in milliseconds. */
const DEAD_AFTER = 15 * 60_000;

/** A target held for one deploy. */
export interface Lock {
	/** Lets it go. */
	release(): Promise<void>;
	/** @throws DeployFailed where another deploy has taken over */
	assertHeld(): Promise<void>;
}

/**
 * Holds a target, so that no two deploys mix. One that died is taken over.
 *
 * @param force take over from whoever holds it
 * @param say told where a dead deploy's place is taken
 * @throws DeployRefused where another deploy is under way
 */
export async function lockTarget(target: Target, force: boolean, say: (line: string) => void): Promise<Lock> {
	const now = new Date().toISOString();
	const own: Holder = { owner: userName(), host: hostname(), pid: process.pid, pids: namespaceOf(), since: now, alive: now, token: randomUUID() };
	const text = (): string => JSON.stringify({ ...own, alive: new Date().toISOString() });
	for (let attempt = 0; !(await target.createNote(NOTES.lock, text())); attempt++) {
		const holder = await readHolder(target);
		if (attempt > 2 || (holder && !force && !isDead(holder))) throw new DeployRefused(inUse(target, holder));
		if (holder) say(`Took over from ${named(holder)}, which ${force && !isDead(holder) ? 'may still be at work' : 'is no longer at work'}.`);
		await target.removeNotes([NOTES.lock]);
	}
	const assertHeld = async (): Promise<void> => {
		const holder = await readHolder(target);
		if (holder?.token === own.token) return;
		throw new DeployFailed(`Another deploy to ${target.name} has taken over${holder ? `: ${named(holder)}` : ''}. Nothing more was sent.`);
	};
	let beating: Promise<void> = Promise.resolve();
	const timer = setInterval(() => {
		// A sign that could not be given is missed by others only; the next batch finds out what is wrong.
		beating = assertHeld().then(() => target.writeNote(NOTES.lock, text())).catch(() => undefined);
	}, BEAT);
	timer.unref();
	return {
		assertHeld,
		release: async () => {
			clearInterval(timer);
			await beating;
			if ((await readHolder(target))?.token === own.token) await target.removeNotes([NOTES.lock]);
		},
	};
}

async function readHolder(target: Target): Promise<Holder | undefined> {
	const text = await target.readNote(NOTES.lock);
	try {
		return text === undefined ? undefined : (JSON.parse(text) as Holder);
	} catch (error) {
		// Cut short while it was written: whoever wrote it did not begin.
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** Known for processes of this machine, where they count as this one does; of others by their silence. */
function isDead({ host, pid, pids, alive }: Holder): boolean {
	if (host === hostname() && pids === namespaceOf() && pid !== process.pid && !isRunning(pid)) return true;
	return Date.parse(alive) + DEAD_AFTER < Date.now();
}

/** A container counts its processes by itself, and may be called as its machine is; undefined where systems know none. */
function namespaceOf(): string | undefined {
	try {
		return readlinkSync('/proc/self/ns/pid');
	} catch (error) {
		if (['ENOENT', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
		throw error;
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

function inUse(target: Target, holder: Holder | undefined): string {
	const who = holder ? `${named(holder)}, begun ${holder.since}, last sign of life ${holder.alive}` : 'another process';
	return `Another deploy to ${target.name} is under way (${who}). Wait for it; where it is certain to be dead, deploy with --break-lock.`;
}

function named({ owner, host, pid }: Holder): string {
	return `process ${pid} of ${owner} on ${host}`;
}

function userName(): string {
	try {
		return userInfo().username;
	} catch {
		// In containers a user may have a number and no name.
		return `user ${process.getuid?.() ?? 'unknown'}`;
	}
}
