import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Directory } from '../../src/deploy/directory.ts';
import { brokenFor, readFrom } from '../fixtures/versions/site.ts';
import { A, alone, B, C, Cut, cutAfter, HOUR, Place, START } from '../fixtures/versions/place.ts';

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
	{ name: 'B', then: B, ends: B, turn: false, stride: 2 },
	{ name: 'B', then: B, ends: B, turn: true, stride: 7 },
	{ name: 'C', then: C, ends: C, turn: false, stride: 5 },
	{ name: 'A again', then: A, ends: A, turn: true, stride: 7 },
	{ name: 'back', then: 'rollback' as const, ends: A, turn: false, stride: 5 },
])('cut short on the way from A to B after any number of operations: nobody is broken; then $name, and $ends.name is there', { timeout: 240_000 }, async ({ then, ends, turn, stride }) => {
	const copy = await begin();
	for (let operations = 0; ; operations += stride) {
		place.restore(copy);
		const isComplete = await cutDeploy(operations, B, HOUR, turn);
		expect([operations, await broken()]).toEqual([operations, []]);
		if (isComplete) break;
		// Where nothing was begun, the way back leads to the version before A.
		if (then === 'rollback' && !place.own().includes('progress.json')) continue;
		await place.deploy(then, { breakLock: true });
		expect([operations, await broken()]).toEqual([operations, []]);
		expect([operations, [...place.served()]]).toEqual([operations, [...alone(ends)]]);
	}
});

test('cut short again and again, each time on the way to another version, and back at last', { timeout: 120_000 }, async () => {
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

test('a rollback that is cut short can be followed by another, or by a deploy', { timeout: 240_000 }, async () => {
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
