import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { editShard, type EditableShard, type EditedShard, type ShardState } from '../../../../src/search/index/editShard.ts';
import type { WordReader } from '../../../../src/search/index/entryWords.ts';
import type { Keeping } from '../../../../src/search/format/chunkEdits.ts';
import { isTextName } from '../../../../src/search/format/textBlocks.ts';
import { takeOutPages } from '../../../../src/search/format/removal.ts';
import { pack, unpacked } from '../../../../src/search/index/packed.ts';
import { phraseFinder } from '../../../../src/search/index/phrases.ts';
import { rulesOf } from '../../../../src/search/index/rules/rules.ts';
import { buildShard, type Shard } from '../../../../src/search/index/shard.ts';
import { filesApart } from '../../../../src/search/index/textFiles.ts';
import { loadStem } from '../../../../src/search/index/stemmers.ts';
import { Tokens } from '../../../../src/search/text/tokens.ts';
import type { SearchDocument } from '../../../../src/search/types.ts';
import { document } from '../documents.ts';
import { readIndexed, type Indexed } from './indexed.ts';

/** Phrases that the shard holds as terms: they come and go with the words of an edit. */
const PHRASES = ['gout+toe', 'fluid+pain', 'toe++fluid'];

const COMMON = ['gout', 'toe', 'résumé', 'resume', 'fluid', 'painful', 'pains', 'knee', 'x-ray', 'myocardial'];

/** A word that one document alone has, and stemming leaves as it is. */
const own = (i: number): string => `zq${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + (i % 7))}x`.repeat(2);

/** A document, and how it reads after some edits. */
function versionOf(i: number, edits: number): SearchDocument {
	const words = COMMON.filter((_word, k) => ((i + edits) * (k + 3)) % (k + 2) === 0).join(' ');
	return document({
		id: `e${String(i).padStart(3, '0')}`,
		title: `${words} ${own(i)}`,
		question: `${own(i)}ques${'new'.repeat(edits)} ${words} the the`,
		answer: `${own(i)}answ ${words} ${'so '.repeat((i + edits) % 5)}`,
		date: `20${10 + (i % 9)}-03-0${1 + ((i + edits) % 9)}`,
		doctor: { id: `doctor-${i % 11}`, name: 'x' },
		specialty: { id: `specialty-${i % 11 % 3}`, name: 'x' },
		age: `${i % 7}`,
	});
}

const SIZE = 120;
let whole: Shard;
/** Documents by page. */
let documents: SearchDocument[];
let reader: WordReader;

beforeAll(async () => {
	const stem = await loadStem('en');
	reader = { tokens: new Tokens(rulesOf('en')), stem, phrases: phraseFinder('en', PHRASES, stem) };
	const all = same.map((i) => versionOf(i, 0));
	whole = await shardOf(all);
	documents = whole.order.map((i) => all[i]!);
});

async function shardOf(documents: readonly SearchDocument[]): Promise<Shard> {
	return await buildShard({ size: documents.length, documents, reader });
}

/** Edits of pages by number: how often each was edited, or that it is gone. */
type Round = [page: number, edits: number | 'gone'][];

/** A shard after some rounds of edits, and what its pages then hold. */
function after(rounds: readonly Round[]): { shard: EditedShard; held: (SearchDocument | undefined)[] } {
	let state: EditableShard & ShardState = { ...whole, files: new Map(whole.files), revision: undefined };
	const held: (SearchDocument | undefined)[] = [...documents];
	for (const round of rounds) {
		const pages = new Map(round.filter(([page]) => held[page]).map(([page, edits]) => [page, edits === 'gone' ? undefined : versionOf(whole.order[page]!, edits)]));
		for (const [page, document] of pages) held[page] = document;
		state = editShard(state, state, { gone: Uint8Array.from(held, (one) => Number(one === undefined)), pages }, reader);
	}
	return { shard: state as EditedShard, held };
}

/** What a shard tells of its words and texts, with its pages numbered as in another one. */
function renumbered({ terms, texts, lengths }: Indexed, numbers: readonly number[]): unknown {
	const byPage = ([a]: readonly [number, ...unknown[]], [b]: readonly [number, ...unknown[]]): number => a - b;
	return {
		terms: terms.map(({ term, pages, counts, asked, otherwise, inTitle, places }) => {
			let at = 0;
			const rows = [...pages].map((page, i): [number, ...unknown[]] => [numbers[page]!, asked[i], otherwise[i], inTitle[i], places.slice(at, (at += counts[i]!))]);
			return [term, rows.sort(byPage)];
		}),
		texts: [...texts].map(([page, text]): [number, ...unknown[]] => [numbers[page]!, text, lengths.whole[page], lengths.asked[page]]).sort(byPage),
	};
}

const same = Array.from({ length: SIZE }, (_, page) => page);
const round = fc.uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.constantFrom<number | 'gone'>(1, 2, 3, 'gone', 'gone')), { selector: ([page]) => page, minLength: 1, maxLength: 40 });

test('after any edits it tells what one built anew of what is left would tell', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 3 }), async (rounds) => {
			const { shard, held } = after(rounds);
			const kept = same.filter((page) => held[page]);
			fc.pre(kept.length > 0);
			const [left, anew] = [readIndexed(shard.files, shard), await shardOf(kept.map((page) => held[page]!))];
			const expected = readIndexed(anew.files, anew);
			const pages = anew.order.map((i) => kept[i]!);
			expect(renumbered(left, same)).toEqual(renumbered(expected, pages));
			for (const [facet, { values, of }] of Object.entries(left.facets)) {
				expect({ values, of: pages.map((page) => of[page]) }).toEqual(expected.facets[facet]);
			}
			expect(pages.map((page) => left.days[page])).toEqual(expected.days);
			expect(shard.sums).toEqual(anew.sums);
			expect(new Map(shard.words.counts)).toEqual(new Map(anew.words.counts));
			// A chunk begins with the first letters of a word that is there.
			for (const start of left.starts) expect(left.terms.some(({ term }) => term.startsWith(start)), start).toBe(true);
		}),
		{ numRuns: 20 },
	);
});

test('in no file of what is left stands a word that only the others had', () => {
	const gone = [3, 4, 5, 77, 119];
	const { shard } = after([[[3, 'gone'], [4, 'gone']], [[5, 1], [77, 'gone'], [119, 'gone']], [[5, 'gone']]]);
	const hidden = gone;
	// Unpacked as far as it is packed: a block of which a text is gone begins with zeros, maybe.
	const bytes = [...shard.files, ...filesApart(shard.files, { ...shard, entries: SIZE, hidden })].map(([, file]) => (file[0] === 0x1f ? gunzipSync(file) : Buffer.from(file)).toString('latin1'));
	for (const page of gone) for (const part of ['ques', 'answ', 'quesnew']) expect(bytes.filter((text) => text.includes(own(whole.order[page]!) + part))).toEqual([]);
	expect(bytes.some((text) => text.includes(`${own(whole.order[6]!)}ques`))).toBe(true);
});

test('files that lost nothing keep their names and bytes, and all others have names of their own', () => {
	const { files } = after([[[3, 'gone']]]).shard;
	const again = after([[[4, 2]]]).shard.files;
	for (const [place, bytes] of files) if (whole.files.has(place)) expect(bytes).toBe(whole.files.get(place));
	const added = [...files.keys()].filter((place) => !whole.files.has(place));
	expect(added.length).toBeGreaterThan(3);
	for (const place of added) if (again.has(place)) expect(again.get(place)).toEqual(files.get(place));
});

/** Kinds of the files that an edit of one of 600 documents writes. */
async function writtenFor(edit: (document: SearchDocument) => SearchDocument): Promise<string[]> {
	const many = Array.from({ length: 600 }, (_, i) => document({ id: `m${i}`, title: `Title ${own(i)}${i}`, question: `My ${COMMON[i % 10]!} xhurts ${own(i * 3)}${i * 7} since may`, answer: 'Rest.' }));
	const built = await shardOf(many);
	const edited = edit(many[300]!);
	const { files } = editShard({ ...built, files: new Map(built.files) }, { revision: undefined, texts: built.texts }, { gone: new Uint8Array(600), pages: new Map([[built.order.indexOf(300), edited]]) }, reader);
	const kindOf = (place: string): string => place.replace(/\/.*|-.*/, '');
	expect([...built.files.keys()].filter((place) => place.startsWith('index/')).length).toBeGreaterThan(4);
	return [...files.keys()].filter((place) => !built.files.has(place)).map(kindOf).sort();
}

test('a corrected letter touches the chunks of two words, and the text', async () => {
	const written = await writtenFor((one) => document({ ...one, question: one.question.replace('xhurts', 'hurts') }));
	expect(written).toEqual(['dates', 'facts', 'index', 'index', 'lengths', 'pages', 'places', 'places', 'texts']);
});

test('an answer that grows by a word touches the chunk of that word alone', async () => {
	const written = await writtenFor((one) => document({ ...one, answer: `${one.answer} Sleep.` }));
	expect(written.filter((kind) => kind === 'index' || kind === 'places')).toEqual(['index', 'places']);
});

test('a device that knows nothing but the files takes out the same', async () => {
	const keeping: Keeping = { read: unpacked, write: pack, writeChunk: pack, writePlaces: pack, signs: () => 'd1' };
	await fc.assert(
		fc.asyncProperty(fc.uniqueArray(fc.nat(SIZE - 1), { minLength: 1, maxLength: 60 }), async (gone) => {
			const set = new Uint8Array(SIZE);
			for (const page of gone) set[page] = 1;
			const hidden = [...set.keys()].filter((page) => set[page] === 1);
			const texts = [...filesApart(whole.files, { ...whole, entries: SIZE, hidden })].filter(([name]) => isTextName(name));
			const files = new Map([...filesApart(whole.files, { ...whole, entries: 0, hidden: [] })]);
			const taken = takeOutPages(files, { gone: set, revision: undefined, next: 'd1' }, keeping);
			for (const [name, bytes] of texts) files.set(name, bytes);
			const kept = same.filter((page) => set[page] !== 1);
			const [left, anew] = [readIndexed(files, { ...whole, revision: 'd1' }), await shardOf(kept.map((page) => documents[page]!))];
			expect(renumbered(left, same)).toEqual(renumbered(readIndexed(anew.files, anew), anew.order.map((i) => kept[i]!)));
			expect(Math.abs(whole.sums.words - taken.words - anew.sums.words)).toBeLessThanOrEqual(whole.sums.words / 10);
			expect(Math.abs(whole.sums.askedWords - taken.askedWords - anew.sums.askedWords)).toBeLessThanOrEqual(whole.sums.askedWords / 10);
		}),
		{ numRuns: 10 },
	);
});

test('of a page that is gone not even its length is told', () => {
	const before = readIndexed(whole.files, whole).lengths;
	const page = same.find((one) => one > 0 && before.whole[one] !== before.whole[one - 1] && before.asked[one] !== before.asked[one - 1])!;
	const { shard } = after([[[page, 'gone']]]);
	const { lengths } = readIndexed(shard.files, shard);
	expect([lengths.whole[page], lengths.asked[page]]).toEqual([before.whole[page - 1], before.asked[page - 1]]);
});

test('all pages may go', () => {
	const { shard } = after([same.map((page) => [page, 'gone'])]);
	const left = readIndexed(shard.files, shard);
	expect([left.terms.length, left.texts.size, left.starts]).toEqual([0, 0, []]);
	expect(Object.values(left.facets).flatMap(({ values }) => values)).toEqual([]);
	expect(shard.sums).toEqual({ words: 0, askedWords: 0 });
});
