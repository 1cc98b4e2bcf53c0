import { counted } from '../../archive/counted.ts';
import { ASK_AGAIN, KEEP } from '../headers/caching.ts';
import type { Progress as Told } from '../../build/progress.ts';
import { lockTarget, type Lock } from './lock.ts';
import { manifestOf, writeManifest, type Manifest } from './manifest.ts';
import { differences, makePlan, type Plan, type PlanOptions } from './plan.ts';
import { DeployFailed, DeployRefused } from './refused.ts';
import { liveOf, manifestNote, NOTES, readStanding, toKeep, UNKNOWN, type Live, type Standing } from './state.ts';
import type { Source, Target } from './target.ts';

/** How to deploy. */
export interface DeployOptions extends Pick<PlanOptions, 'grace' | 'now' | 'all' | 'erase'> {
	target: Target;
	/** Folder of the built site; none to go back to the version before. */
	site: string | undefined;
	/** Deploy to a place that holds files of unknown origin, or whose notes are damaged. */
	takeOver: boolean;
	/** Take the lock from whoever holds it. */
	breakLock: boolean;
	/** Change nothing. */
	dryRun: boolean;
	progress: Told;
}

/** What a deploy did, or would do. */
export interface DeployReport {
	target: string;
	/** Ids of the version before and of this one. */
	from: string | undefined;
	to: string;
	/** True where an earlier deploy that was cut short was carried on. */
	resumed: boolean;
	files: number;
	sent: number;
	bytes: number;
	steps: Plan['steps'];
	deleted: number;
	/** Files that wait to be deleted. */
	waiting: number;
	/** Files in the target that no deploy put there; they are left alone. */
	foreign: number;
	dryRun: boolean;
}

/**
 * Brings a target to a version of the site: sends what differs, in an order that no reader is broken
 * by, checks what arrived, and deletes what has waited long enough.
 *
 * @throws DeployRefused where it cannot be right to begin
 * @throws DeployFailed where it could not be finished; the next one goes on from there
 */
export async function deploy(options: DeployOptions): Promise<DeployReport> {
	const { target, dryRun, breakLock, progress } = options;
	if (dryRun) return await run(options, undefined);
	for (const line of await target.prepare()) progress.say(line);
	const lock = await lockTarget(target, breakLock, (line) => progress.say(line));
	try {
		return await run(options, lock);
	} catch (error) {
		throw inOurWords(error, target);
	} finally {
		await lock.release();
	}
}

/** What the system said of a file or a disk, as a failure of the deploy. */
function inOurWords(error: unknown, { name }: Target): unknown {
	const { code, syscall, message } = error as NodeJS.ErrnoException;
	if (code === undefined || syscall === undefined) return error;
	const ways: Record<string, string> = {
		ENOSPC: ' Make room.', EDQUOT: ' Make room.', EROFS: ' It is mounted for reading only.',
		EACCES: ' Change who owns what is there.', EPERM: ' Change who owns what is there.',
	};
	return new DeployFailed(`The deploy to ${name} stopped: ${message}.${ways[code] ?? ''}`, { cause: error });
}

async function run(options: DeployOptions, lock: Lock | undefined): Promise<DeployReport> {
	const { target, site, dryRun, progress } = options;
	const standing = await whereItStands(options);
	const hashing = site === undefined ? undefined : progress.step('compare');
	const to = site === undefined ? rollbackOf(standing, target) : await manifestOf(site, (done, total) => hashing?.at(done, total));
	hashing?.end(`${counted(to.files.size, 'file')} of the site`);
	const plan = makePlan(standing, to, { ...options, batch: target.batch });
	const source: Source = site === undefined ? { kind: 'kept', id: to.id } : { kind: 'site', folder: site };
	if (source.kind === 'kept') await assertKept(target, plan, to.id);
	let foreign = 0;
	if (!dryRun && lock) {
		await carryOut({ target, lock, plan, to, standing, source, progress });
		foreign = await finish({ target, plan, to, standing, source, progress });
	}
	return {
		target: target.name,
		from: standing.current?.id,
		to: to.id,
		resumed: standing.open !== undefined,
		files: to.files.size,
		sent: plan.send.length,
		bytes: plan.bytes,
		steps: plan.steps,
		deleted: plan.drop.length,
		waiting: Object.keys(plan.state.waiting).length,
		foreign,
		dryRun,
	};
}

async function whereItStands({ target, takeOver, dryRun, site }: DeployOptions): Promise<Standing> {
	const standing = takeOver ? undefined : await readStanding(target);
	if (standing?.state || standing?.open || site === undefined) return standing ?? (await readStanding(target));
	const there = await target.list();
	if (there.size > 0 && !takeOver) {
		throw new DeployRefused(
			`${target.name} holds ${counted(there.size, 'file')} that no deploy put there. Name an empty folder, or deploy with --take-over: files of the site replace what has the same name, others are left alone.`,
		);
	}
	if (takeOver && !dryRun) {
		await target.removeNotes([NOTES.state, NOTES.journal, NOTES.progress]);
		await target.forgetOthers(undefined);
	}
	return { state: undefined, current: undefined, previous: undefined, live: new Map(), waiting: {}, open: undefined };
}

/** The version before: after a deploy that was cut short, the one that was complete last. */
function rollbackOf({ current, previous, open }: Standing, target: Target): Manifest {
	const to = open ? current : previous;
	if (!to) throw new DeployRefused(`There is no version to go back to in ${target.name}.`);
	return to;
}

async function assertKept(target: Target, { send }: Plan, id: string): Promise<void> {
	const kept = await target.kept(id);
	const missing = send.filter((path) => !kept.has(path));
	if (missing.length > 0) {
		throw new DeployRefused(`No longer kept: ${counted(missing.length, 'file')} of version ${id} (${missing.slice(0, 3).join(', ')}…): build that version again and deploy it.`);
	}
}

interface Work {
	target: Target;
	plan: Plan;
	to: Manifest;
	standing: Standing;
	source: Source;
	progress: Told;
}

/** Keeps, sends and deletes, batch by batch; how far it came is noted after each. */
async function carryOut({ target, lock, plan, to, standing, source, progress }: Work & { lock: Lock }): Promise<void> {
	const { journal } = plan;
	if (journal.batches.length === 0) return;
	await target.checkRoom(plan.bytes);
	await target.writeNote(manifestNote(to.id), writeManifest(to));
	await target.writeNote(NOTES.journal, JSON.stringify(journal));
	const rollback = [standing.current, standing.previous].find((version) => version?.id === journal.rollback);
	const live: Live = new Map(standing.live);
	const kept = new Set(journal.kept);
	const step = progress.step('send', plan.send.length);
	let sent = 0;
	for (const [done, batch] of journal.batches.entries()) {
		await lock.assertHeld();
		const keep = journal.rollback === undefined ? [] : toKeep(batch.paths, live, rollback, kept);
		if (keep.length > 0) await target.keep(keep, journal.rollback!);
		for (const path of keep) kept.add(path);
		await target.writeNote(NOTES.progress, JSON.stringify({ token: journal.token, done, kept: true }));
		if (batch.action === 'send') await target.send(source, batch.paths, batch.lasting ? KEEP : ASK_AGAIN);
		else await target.drop(batch.paths);
		for (const path of batch.paths) {
			if (batch.action === 'send') live.set(path, to.files.get(path)!.hash);
			else live.delete(path);
		}
		await target.writeNote(NOTES.progress, JSON.stringify({ token: journal.token, done: done + 1, kept: false }));
		if (batch.action === 'send') step.at((sent += batch.paths.length));
	}
	step.end(`${counted(plan.send.length, 'file')}, ${counted(plan.bytes, 'byte')}; ${plan.drop.length.toLocaleString('en')} deleted`);
}

/** Checks what is there, and only then takes the deploy for complete. @returns number of files of unknown origin */
async function finish({ target, plan, to, standing, source, progress }: Work): Promise<number> {
	const step = progress.step('verify');
	const sizes = await target.list();
	const wrong = new Set(await target.differing(source, plan.send));
	for (const [path, { bytes }] of to.files) if (sizes.get(path) !== bytes) wrong.add(path);
	if (wrong.size > 0) {
		await sendAgain({ target, plan, to, standing, wrong });
		const first = [...wrong].slice(0, 5).join(', ');
		throw new DeployFailed(`Not what was sent: ${counted(wrong.size, 'file')} in ${target.name} (${first}${wrong.size > 5 ? ', …' : ''}).`);
	}
	step.end(`${counted(to.files.size, 'file')} in place`);
	const { state } = plan;
	await target.writeNote(manifestNote(to.id), writeManifest(to));
	await target.writeNote(NOTES.state, JSON.stringify(state));
	await target.removeNotes([NOTES.journal, NOTES.progress]);
	await target.forgetOthers(state.previous);
	const needed = new Set([state.current, state.previous].map((id) => manifestNote(id ?? '')));
	const manifests = (await target.notesIn('manifests')).map((name) => `manifests/${name}`);
	await target.removeNotes(manifests.filter((name) => !needed.has(name)));
	return [...sizes.keys()].filter((path) => !to.files.has(path) && !Object.hasOwn(state.waiting, path)).length;
}

/** Notes files as unknown, whatever the manifests say of them. */
async function sendAgain({ target, plan, to, standing, wrong }: Pick<Work, 'target' | 'plan' | 'to' | 'standing'> & { wrong: ReadonlySet<string> }): Promise<void> {
	const live: Live = new Map(standing.live);
	for (const path of plan.drop) live.delete(path);
	for (const path of to.files.keys()) live.set(path, wrong.has(path) ? UNKNOWN : to.files.get(path)!.hash);
	const base = liveOf(standing.current?.files, standing.waiting, {});
	await target.writeNote(manifestNote(to.id), writeManifest(to));
	const rollback = [standing.current, standing.previous].find((version) => version?.id === plan.journal.rollback);
	const kept = [...new Set([...plan.journal.kept, ...plan.journal.batches.flatMap(({ paths }) => toKeep(paths, standing.live, rollback, new Set()))])];
	await target.writeNote(NOTES.journal, JSON.stringify({ ...plan.journal, token: `${plan.journal.token}+`, kept, differs: differences(live, base), batches: [] }));
}

