import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { letRead, letReadAll } from '../../site/published/access.ts';
import { copiesOf } from '../../archive/siteFiles.ts';
import { filesBelow } from '../code.ts';
import { CacheInUse, isHeld } from '../lock.ts';
import { carryOut, type Moves } from './carryOut.ts';
import type { OutputChange, OutputKind } from './change.ts';
import { byStep, inTheWay, STAMP } from './order.ts';
import { copyFile } from './place.ts';
import type { Stamp } from './stamp.ts';
import { makeStaging, removeStaging, stagingPlaces } from './stagingPlace.ts';

/** Who gathers. */
export interface StagingOwner {
	/** Which store remembers what the output folder holds: others know nothing of it. */
	store: string;
	/** The lock of the build's cache, see `lock.ts`. */
	lock: string;
	/** Where the build has been taken for dead meanwhile. @throws CacheInUse */
	assertHeld: () => void;
}

/** A finished change of the output folder, written down before any of it is carried out. */
interface Journal extends Moves, OutputChange {
	store: string;
}

/** Which build gathers here. */
interface Claim {
	token: string;
	lock: string;
}

const JOURNAL = 'journal.json';
const CLAIM = 'claim.json';

/**
 * The folder, beside the output folder or in it, in which a build gathers what changed. Nothing reaches
 * the output folder before everything is there; from then on a change that is cut short is
 * carried on by the next build, whatever its cache.
 */
export class Staging {
	readonly #out: string;
	readonly #owner: StagingOwner;
	readonly #token = randomUUID();
	readonly #folder: string;
	/** Where files of the next state are put, by their place in the output folder. */
	readonly files: string;
	/** Folders that were made for what is put there. */
	readonly #made = new Set<string>();

	/**
	 * Takes the output folder for one build, and first carries on what an earlier one began.
	 * @param remember told what was carried on, where it is this store's to remember
	 * @throws CacheInUse where a build with another cache is making the same site
	 */
	constructor(out: string, owner: StagingOwner, remember: (done: OutputChange) => void) {
		this.#out = out;
		this.#owner = owner;
		for (const folder of stagingPlaces(out)) {
			if (!existsSync(folder)) continue;
			refuseWhereHeld(out, folder, owner);
			const journal = readJournal(folder);
			if (journal) apply(out, folder, journal);
			if (journal?.store === owner.store) remember(journal);
			removeStaging(folder);
		}
		this.#folder = makeStaging(out);
		this.files = join(this.#folder, 'files');
		mkdirSync(this.files, { recursive: true });
		const claim: Claim = { token: this.#token, lock: owner.lock };
		writeFileSync(join(this.#folder, CLAIM), JSON.stringify(claim));
	}

	/** Puts a copy of a file there that another folder holds. */
	take(source: string, place: string): void {
		copyFile(source, join(this.files, place));
	}

	put(file: string, content: string | Uint8Array): void {
		const target = join(this.files, file);
		const folder = dirname(target);
		// Thousands of files of the index come into one folder.
		if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
		this.#made.add(folder);
		writeFileSync(target, content);
	}

	/**
	 * Makes the change: after this call returns, or after the next build has begun, all of it is done.
	 * @throws CacheInUse where another build has taken this one for dead meanwhile
	 */
	commit(change: OutputChange): void {
		const stamp: Stamp = { id: change.id, ...(change.public.length > 0 && { public: change.public }) };
		this.put(STAMP, `${JSON.stringify(stamp)}\n`);
		const journal: Journal = { ...change, ...this.#moves(change), store: this.#owner.store };
		this.#owner.assertHeld();
		if (!this.#isClaimed()) throw new CacheInUse(`Another build has begun to make ${this.#out} meanwhile. Nothing was published by this one.`);
		const path = join(this.#folder, JOURNAL);
		writeFileSync(`${path}.new`, JSON.stringify(journal), { flush: true });
		renameSync(`${path}.new`, path);
		apply(this.#out, this.#folder, journal);
	}

	/** Clears what a build gathered that came to no end, unless its change has begun: that is carried on by the next. */
	abandon(): void {
		if (!existsSync(join(this.#folder, JOURNAL))) this.close();
	}

	/** Ends the change; call it once the store remembers. */
	close(): void {
		if (this.#isClaimed()) removeStaging(this.#folder);
	}

	#isClaimed(): boolean {
		return readClaim(this.#folder)?.token === this.#token;
	}

	/** What was gathered, and what goes, in the order in which readers may see it. */
	#moves({ outputs, deletes }: OutputChange): Pick<Moves, 'clears' | 'moves' | 'deletes'> {
		const files = filesBelow(this.files).map((file) => file.slice(this.files.length + 1));
		if (!existsSync(this.#out)) {
			letReadAll(this.files);
			return { clears: [], moves: files, deletes: [] };
		}
		const kinds = new Map<string, OutputKind>(outputs.map(([place, kind]) => [place, kind]));
		const kindOf = (place: string): OutputKind => kinds.get(place) ?? 'asset';
		for (const file of files) letRead(join(this.files, file));
		const coming = files.map((file) => ({ file, kind: kindOf(file), isNew: !existsSync(join(this.#out, file)) }));
		const copies = [...files, ...deletes].flatMap(copiesOf).filter((copy) => existsSync(join(this.#out, copy)));
		const clears = new Set([...copies, ...inTheWay(deletes, files)]);
		return {
			clears: [...clears],
			moves: coming.sort(byStep).map(({ file }) => file),
			deletes: deletes.filter((place) => !clears.has(place)),
		};
	}
}

/** A build that is alive, with another cache, and at the same output folder. */
function refuseWhereHeld(out: string, folder: string, owner: StagingOwner): void {
	const other = readClaim(folder);
	if (other === undefined || other.lock === owner.lock || !existsSync(`${other.lock}.db`) || !isHeld(other.lock)) return;
	throw new CacheInUse(`Another build, with the cache ${dirname(other.lock)}, is making ${out}. Wait for it, or give this one its own folder with --out.`);
}

function apply(out: string, folder: string, journal: Journal): void {
	const files = join(folder, 'files');
	if (!existsSync(out)) {
		// A new site moves whole, and has nothing to delete.
		mkdirSync(dirname(out), { recursive: true });
		renameSync(files, out);
		return;
	}
	for (const _ of carryOut(out, files, journal)) continue;
}

/** Undefined for a damaged one, too: if any of it was carried out, the stamp says that two sites are mixed. */
function readJournal(folder: string): Journal | undefined {
	const path = join(folder, JOURNAL);
	if (!existsSync(path)) return undefined;
	try {
		// One of an earlier version knows less.
		return Object.assign({ clears: [], moves: [], public: [] }, JSON.parse(readFileSync(path, 'utf8')) as Journal);
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

function readClaim(folder: string): Claim | undefined {
	try {
		return JSON.parse(readFileSync(join(folder, CLAIM), 'utf8')) as Claim;
	} catch (error) {
		// Cut short while it was written: whoever wrote it did not begin.
		if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
