import { expect, test } from 'vitest';
import { runPrograms } from '../../scripts/eval-extract/run.ts';
import { toldOf } from '../../scripts/eval-extract/told.ts';
import { DEMONSTRATION } from '../sites/build.ts';
import { sharedSite } from '../sites/sharedSite.ts';

test('programs that take from a page what is to be read keep of every entry all that is its own, with the doctor as the author, and nothing else', async () => {
	const { dist } = await sharedSite(DEMONSTRATION, ['--base', '/']);
	const told = toldOf(DEMONSTRATION, 'en');
	const outcomes = await runPrograms(dist, told);
	const faults = Object.entries(outcomes).flatMap(([name, facts]) => [...facts].flatMap(([fact, outcome]) => outcome.faults.map((fault) => `${name}, ${fact}: ${fault}`)));
	expect(faults).toEqual([]);
	for (const facts of Object.values(outcomes)) {
		expect(facts.get('found')!.asked).toBe(told.size);
		// None of the kinds is missing in the demonstration.
		expect([...facts].filter(([, { asked }]) => asked === 0)).toEqual([]);
	}
});
