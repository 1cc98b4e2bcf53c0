import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import type { PackedFiles } from '../../../../src/search/index/packed.ts';
import { openPagefind } from '../../../../src/search/index/pagefind.ts';
import type { RemainingShard } from '../../../../src/search/format/removal.ts';
import { removePages } from '../../../../src/search/index/removePages.ts';
import { buildShard, type Shard } from '../../../../src/search/index/shard.ts';
import type { SearchDocument } from '../../../../src/search/types.ts';
import { document } from '../documents.ts';
import { readIndexed, type Indexed } from './indexed.ts';

const COMMON = ['gout', 'toe', 'résumé', 'resume', 'fluid', 'painful', 'pains', 'knee', 'x-ray', 'myocardial'];

/** A word that one document alone has, and stemming leaves as it is. */
const own = (i: number): string => `zq${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + (i % 7))}x`.repeat(2);

const DOCUMENTS: SearchDocument[] = Array.from({ length: 120 }, (_, i) => {
	const words = COMMON.filter((_word, k) => (i * (k + 3)) % (k + 2) === 0).join(' ');
	return document({
		id: `e${String(i).padStart(3, '0')}`,
		title: `${words} ${own(i)}`,
		question: `${own(i)}ques ${words} the the`,
		answer: `${own(i)}answ ${words} ${'so '.repeat(i % 5)}`,
		date: `20${10 + (i % 9)}-03-0${1 + (i % 9)}`,
		doctor: { id: `doctor-${i % 11}`, name: 'x' },
		specialty: { id: `specialty-${i % 11 % 3}`, name: 'x' },
		age: `${i % 7}`,
	});
});

let whole: Shard;

beforeAll(async () => {
	whole = await shardOf(DOCUMENTS);
});

async function shardOf(documents: readonly SearchDocument[]): Promise<Shard> {
	const pagefind = openPagefind();
	try {
		return await buildShard(pagefind, { lang: 'en', slot: '0', documents });
	} finally {
		await pagefind.close();
	}
}

const flags = (gone: Iterable<number>): Uint8Array => {
	const set = new Uint8Array(DOCUMENTS.length);
	for (const page of gone) set[page] = 1;
	return set;
};

/** Takes pages out, some now and some then. */
function without(rounds: readonly number[][]): RemainingShard {
	let left: RemainingShard | { files: PackedFiles; revision: undefined } = { files: whole.files, revision: undefined };
	const gone = new Set<number>();
	for (const round of rounds) {
		const added = round.filter((page) => !gone.has(page));
		for (const page of added) gone.add(page);
		left = removePages(left.files, { gone: flags(gone), added: flags(added), revision: left.revision });
	}
	return left as RemainingShard;
}

/** What a shard tells of the documents that are left, with its pages numbered as in the whole one. */
function asInWhole({ words, texts, lengths, facets, days }: Indexed, kept: readonly number[]): unknown {
	return {
		words: [...words].map(([word, pages]) => [word, pages.map((page) => kept[page])]),
		texts: [...texts].map(([page, text]) => [kept[page], text]),
		lengths,
		values: Object.values(facets).map(({ values }) => values),
		facets: Object.values(facets).map(({ of }) => of),
		days,
	};
}

test('what is left is what an index of the others alone would tell, whenever the pages went', async () => {
	const rounds = fc.array(fc.uniqueArray(fc.nat(DOCUMENTS.length - 1), { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 3 });
	await fc.assert(
		fc.asyncProperty(rounds, async (chosen) => {
			const gone = new Set(chosen.flat());
			const kept = DOCUMENTS.map((_, page) => page).filter((page) => !gone.has(page));
			fc.pre(kept.length > 0);
			const { files, revision } = without(chosen);
			const left = readIndexed(files, revision);
			const anew = readIndexed((await shardOf(kept.map((page) => DOCUMENTS[page]!))).files);
			const of = (list: readonly unknown[]): unknown[] => kept.map((page) => list[page]);
			const facets = Object.fromEntries(Object.entries(left.facets).map(([facet, { values, of: all }]) => [facet, { values, of: of(all) as string[] }]));
			const compared = { ...left, lengths: of(left.lengths) as number[], days: of(left.days) as number[], facets };
			expect(asInWhole(compared, DOCUMENTS.map((_, page) => page))).toEqual(asInWhole(anew, kept));
			// A chunk begins with the first letters of a word that is there.
			const words = [...left.words.keys()];
			for (const start of left.starts) expect(words.some((word) => word.startsWith(start)), start).toBe(true);
		}),
		{ numRuns: 12 },
	);
});

test('in no file of what is left stands a word that only the others had', () => {
	const gone = [3, 4, 5, 77, 119];
	const { files } = without([[3, 4], [5, 77, 119]]);
	const bytes = [...files.values()].map((file) => (file[0] === 0x1f ? gunzipSync(file) : Buffer.from(file)).toString('latin1'));
	for (const page of gone) for (const part of ['ques', 'answ']) expect(bytes.filter((text) => text.includes(own(page) + part))).toEqual([]);
	expect(bytes.some((text) => text.includes(`${own(6)}ques`))).toBe(true);
});

test('files that lost nothing keep their names and bytes, and all others have names of their own', () => {
	const { files } = without([[3]]);
	const again = without([[4]]);
	for (const [place, bytes] of files) if (whole.files.has(place)) expect(bytes).toBe(whole.files.get(place));
	const added = [...files.keys()].filter((place) => !whole.files.has(place));
	expect(added.length).toBeGreaterThan(3);
	for (const place of added) if (again.files.has(place)) expect(again.files.get(place)).toEqual(files.get(place));
});

test('all pages may go', () => {
	const { files, revision } = without([DOCUMENTS.map((_, page) => page)]);
	const left = readIndexed(files, revision);
	expect([left.words.size, left.texts.size, left.starts]).toEqual([0, 0, []]);
	expect(Object.values(left.facets).flatMap(({ values }) => values)).toEqual([]);
});

test('the words of the pages that are left are counted', () => {
	const left = whole.words.without(flags([0, 1, 2])).counts;
	const counted = new Map(left);
	expect(counted.has(`${own(1)}ques`)).toBe(false);
	expect(counted.get(`${own(3)}ques`)).toBe(1);
	expect(counted.get('the')).toBe(117);
});
