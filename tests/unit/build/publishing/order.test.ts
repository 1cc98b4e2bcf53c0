import { expect, test } from 'vitest';
import { byStep } from '../../../../src/build/publishing/order.ts';
import { STEPS, stepOf } from '../../../../src/hosting/deploy/order.ts';
import { firstName } from '../../../../src/search/format/first.ts';

const FIRST = `pagefind/${firstName('zh-hant')}`;
const SHARD = 'pagefind/zh-hant-0-86bad8fb1b/facts.bin';

test('the first file of an index appears when all files are there that it leads to, here and on hosts', () => {
	const coming = [FIRST, SHARD, 'search/index.html'].map((file) => ({ file, kind: 'asset' as const, isNew: false }));
	expect(coming.sort(byStep).at(-1)?.file).toBe(FIRST);
	expect(STEPS[stepOf(FIRST, false)]).toBe('entry points');
	expect(STEPS[stepOf(FIRST, true)]).toBe('new lists of files');
	expect(STEPS[stepOf(SHARD, false)]).toBe('hashed files');
});
