import { beforeAll, expect, test } from 'vitest';
import { askWhetherAnswered, readLabelled, type Told } from '../../scripts/eval-search/unanswered.ts';
import { DEMONSTRATION } from '../sites/build.ts';
import { sharedSite } from '../sites/sharedSite.ts';

let told: Told[];

beforeAll(async () => {
	const { dist } = await sharedSite(DEMONSTRATION, ['--base', '/']);
	const queries = ['tuning', 'apart'].flatMap((set) => readLabelled(`tests/fixtures/unanswered/${set}.jsonl`));
	told = await askWhetherAnswered(dist, queries.filter(({ archive }) => archive === 'demonstration'));
});

/** The share of queries of a kind that were told to have no answer. */
function share(answered: boolean): number {
	const own = told.filter((one) => one.answered === answered);
	return own.filter(({ toldUnanswered }) => toldUnanswered).length / own.length;
}

test('of queries that the demonstration cannot answer, at least 85% are told', () => {
	expect(share(false)).toBeGreaterThanOrEqual(0.85);
});

test('of those that it can answer, at most 3% are', () => {
	expect(share(true)).toBeLessThanOrEqual(0.03);
});
