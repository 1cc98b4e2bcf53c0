import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinParts, partsIn, readTrueWords } from '../../../../src/search/index/trueWords.ts';
import { Corrector } from '../../../../src/search/spelling/correct.ts';
import { TrueWords } from '../../../../src/search/spelling/trueWords.ts';
import { decodeFilter, encodeFilter, partOf } from '../../../../src/search/spelling/wordFilter.ts';

const lines = (name: string): string[] => readFileSync(new URL(`../../../fixtures/spelling/${name}`, import.meta.url), 'utf8').trim().split('\n');

const MISSPELT = lines('misspelt.tsv').map((line) => line.split('\t') as [typed: string, meant: string]);

const list = (await readTrueWords('en'))!;
const fetched: string[] = [];
const trueWords = new TrueWords({ path: 'true-', parts: list.parts.length }, (path) => {
	fetched.push(path);
	return Promise.resolve(list.parts[Number.parseInt(path.replace(/true-|\.bin/g, ''), 36)]!);
});

/** Words of an archive that has what the misspelt ones mean, and many that are near true ones. */
const archive = [...new Set([...MISSPELT.map(([, meant]) => meant), ...lines('archive.txt')])];

/** Those that the archive lacks. */
const TRUE = lines('true.txt').filter((word) => !archive.includes(word));

const corrector = new Corrector(archive.map((word) => ({ word, magnitude: 6 })), () => false);

/** What a word that no entry holds is replaced by; undefined where it is left alone. */
async function corrected(word: string): Promise<string | undefined> {
	return (await trueWords.has(word)) ? undefined : corrector.candidates(word)[0]?.word;
}

describe('of words that no entry holds', () => {
	test('300 true ones are left alone, which are not without the list', async () => {
		const changed = (await Promise.all(TRUE.map(async (word) => [word, await corrected(word)] as const))).filter(([, better]) => better !== undefined);
		expect(changed).toEqual([]);
		expect(TRUE.length).toBeGreaterThanOrEqual(300);
		const without = TRUE.filter((word) => corrector.candidates(word).length > 0);
		expect(without.length).toMatchInlineSnapshot(`28`);
	});

	test('150 misspelt ones become what was meant, or are searched as it, but for a few', async () => {
		const found = await Promise.all(MISSPELT.map(async ([typed, meant]) => ({ typed, meant, better: (await corrected(typed)) ?? corrector.formOf(typed) })));
		const otherwise = found.filter(({ meant, better }) => better !== meant).map(({ typed, meant, better }) => `${typed} → ${better ?? 'left alone'}, not ${meant}`);
		expect(otherwise).toMatchInlineSnapshot(`
			[
			  "aneurism → left alone, not aneurysm",
			  "hart → left alone, not heart",
			  "ovulashun → left alone, not ovulation",
			  "refluks → left alone, not reflux",
			  "testicals → testicle, not testicles",
			  "worts → left alone, not warts",
			]
		`);
		expect(MISSPELT.length).toBeGreaterThanOrEqual(150);
		expect(otherwise.length / MISSPELT.length).toBeLessThan(0.05);
	});

	test('each costs a part or two, fetched once', async () => {
		fetched.length = 0;
		const fresh = new TrueWords({ path: 'true-', parts: list.parts.length }, (path) => {
			fetched.push(path);
			return Promise.resolve(list.parts[0]!);
		});
		for (const word of ['malaria', 'malaria', 'bronchiolitis']) await fresh.has(word);
		expect(new Set(fetched).size).toBe(fetched.length);
		expect(Math.max(...list.parts.map(({ length }) => length))).toBeLessThan(4000);
	});
});

describe('a list', () => {
	test('holds all its words, and takes hardly any other for one', () => {
		const word = fc.stringMatching(/^[a-z]{4,12}$/);
		fc.assert(fc.property(fc.uniqueArray(word, { maxLength: 200 }), (words) => {
			const has = decodeFilter(encodeFilter(words));
			expect(words.filter((one) => !has(one))).toEqual([]);
		}), { numRuns: 50 });
		const has = list.parts.map(decodeFilter);
		const others = Array.from({ length: 20_000 }, (_, i) => `zq${i.toString(36)}`).filter((one) => has[partOf(one, has.length)]!(one));
		expect(others.length / 20_000).toBeLessThan(1 / 200);
	});

	test('of no words holds none', () => {
		expect(decodeFilter(encodeFilter([]))('owl')).toBe(false);
		expect(() => decodeFilter(new Uint8Array(1))).toThrow('no length');
	});

	test('is parted and joined again', () => {
		fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 400 })), (parts) => {
			expect(partsIn(joinParts(parts)).map((part) => [...part])).toEqual(parts.map((part) => [...part]));
		}));
	});

	test('is there for English alone', async () => {
		expect((await readTrueWords('en-gb'))?.name).toBe(list.name);
		expect(await readTrueWords('zh-hant')).toBeUndefined();
	});
});
