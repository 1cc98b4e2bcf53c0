import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Directory } from '../../src/hosting/deploy/directory.ts';
import { manifestName } from '../../src/search/format/manifest.ts';
import { brokenFor, brokenIndex, readFrom } from '../fixtures/versions/site.ts';
import { A, alone, B, C, Cut, D, cutAfter, HOUR, Place, START } from '../fixtures/versions/place.ts';

let place: Place;

beforeEach(() => {
	place = new Place();
});

afterEach(() => place.remove());

/** Small batches, so that there are many places to be cut short between them. */
class SmallBatches extends Directory {
	override readonly batch = 4;
}

/** Deploys and is gone after so many operations. @returns whether it was complete before */
async function cutDeploy(operations: number, version: Parameters<Place['deploy']>[0], grace: number, turn: boolean): Promise<boolean> {
	const order = <T>(items: readonly T[]): T[] => (turn ? items.toReversed() : [...items]);
	try {
		await place.deploy(version, { grace, breakLock: true }, cutAfter(operations, new SmallBatches(place.folder), order));
		return true;
	} catch (error) {
		if (!(error instanceof Cut)) throw error;
		return false;
	}
}

/** Deploys C, then A. @returns a copy of that */
async function begin(): Promise<string> {
	await place.deploy(C);
	await place.deploy(A);
	return place.copy();
}

const broken = (): Promise<string[]> => brokenFor(readFrom(place.folder));

test.for([
	{ to: B, name: 'B', then: B, ends: B, turn: false, stride: 2 },
	{ to: B, name: 'B', then: B, ends: B, turn: true, stride: 7 },
	{ to: B, name: 'C', then: C, ends: C, turn: false, stride: 5 },
	{ to: B, name: 'A again', then: A, ends: A, turn: true, stride: 7 },
	{ to: B, name: 'back', then: 'rollback' as const, ends: A, turn: false, stride: 5 },
	{ to: D, name: 'D', then: D, ends: D, turn: false, stride: 3 },
	{ to: D, name: 'A again', then: A, ends: A, turn: true, stride: 5 },
])('cut short on the way from A to $to.name after any number of operations: nobody is broken; then $name, and $ends.name is there', async ({ to, then, ends, turn, stride }) => {
	const copy = await begin();
	for (let operations = 0; ; operations += stride) {
		place.restore(copy);
		const isComplete = await cutDeploy(operations, to, HOUR, turn);
		expect([operations, await broken()]).toEqual([operations, []]);
		if (isComplete) break;
		// Where nothing was begun, the way back leads to the version before A.
		if (then === 'rollback' && !place.own().includes('progress.json')) continue;
		await place.deploy(then, { breakLock: true });
		expect([operations, await broken()]).toEqual([operations, []]);
		expect([operations, [...place.served()]]).toEqual([operations, [...alone(ends)]]);
	}
});

test('cut short twice on the way to the same version, at any places: nobody is broken', async () => {
	const copy = await begin();
	for (let first = 0; first < 100; first += 3) {
		place.restore(copy);
		if (await cutDeploy(first, D, HOUR, false)) break;
		const half = place.copy('half');
		for (let second = 0; ; second += 4) {
			place.restore(half);
			const isComplete = await cutDeploy(second, D, HOUR, true);
			expect([first, second, await broken()]).toEqual([first, second, []]);
			if (isComplete) break;
		}
		rmSync(half, { recursive: true });
	}
});

test('an open page finds the index of its own format until the grace is over', async () => {
	await place.deploy(A);
	await place.deploy(D, { grace: HOUR });
	const own = (): Promise<string[]> => brokenIndex(readFrom(place.folder), manifestName(1));
	expect(await own()).toEqual([]);
	await place.deploy(D, { grace: HOUR, now: START + HOUR - 1 });
	expect(await own()).toEqual([]);
	await place.deploy(D, { grace: HOUR, now: START + HOUR });
	expect(await own()).toEqual(['manifest-1.json, which pages read, is not there']);
	expect(await broken()).toEqual([]);
});

test('what a deploy that was cut short brought back is left for its readers, however long it had waited', async () => {
	await place.deploy(A);
	await place.deploy(B, { grace: HOUR });
	const later = START + 2 * HOUR;
	// All of A is there again but the stamp.
	await expect(place.deploy(A, { now: later, grace: HOUR }, cutAfter(35, new SmallBatches(place.folder), (items) => [...items]))).rejects.toThrow(Cut);
	await place.deploy(B, { now: later + 1, grace: HOUR, breakLock: true });
	expect([...place.served().keys()]).toContain('q/2020/e0/index.html');
	await place.deploy(B, { now: later + HOUR + 1, grace: HOUR });
	expect([...place.served()]).toEqual([...alone(B)]);
});

test('cut short again and again, each time on the way to another version, and back at last', async () => {
	await begin();
	for (const [round, version] of [B, C, B, C, B].entries()) {
		expect(await cutDeploy(18 + round, version, HOUR, round % 2 === 0)).toBe(false);
		expect([round, await broken()]).toEqual([round, []]);
	}
	await place.deploy('rollback', { breakLock: true });
	expect([...place.served()]).toEqual([...alone(A)]);
	await place.deploy(B, { now: START + HOUR });
	expect([...place.served()]).toEqual([...alone(B)]);
	await place.deploy('rollback');
	expect([...place.served()]).toEqual([...alone(A)]);
});

test('a rollback that is cut short can be followed by another, or by a deploy', async () => {
	await begin();
	await place.deploy(B, { grace: HOUR });
	rmSync(join(place.root, 'copy'), { recursive: true });
	const copy = place.copy();
	for (const then of ['rollback', C] as const) {
		for (let operations = 0; ; operations += 5) {
			place.restore(copy);
			const isComplete = await cutDeploy(operations, 'rollback', HOUR, false);
			expect([operations, await broken()]).toEqual([operations, []]);
			if (isComplete) break;
			await place.deploy(then, { breakLock: true });
			expect([operations, await broken()]).toEqual([operations, []]);
			const text = place.served().get('build.json');
			const ends = then === 'rollback' ? [A, B].find(({ name }) => text?.includes(name))! : then;
			expect([operations, [...place.served()]]).toEqual([operations, [...alone(ends)]]);
		}
	}
});
