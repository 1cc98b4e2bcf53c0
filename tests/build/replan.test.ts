import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readContent } from '../../src/archive/content/read.ts';
import { byPath, planPages } from '../../src/site/plan/plan.ts';
import { replan } from '../../src/site/plan/replan.ts';
import { Library } from '../../src/site/query/library.ts';
import { ONE_PAGE, SLICE_LIMIT } from '../../src/site/query/slices.ts';
import { getMeta, sql, transact, type Store } from '../../src/archive/store/open.ts';
import { openSiteStore } from '../../src/build/siteStore.ts';
import { allPages } from '../../src/site/plan/plannedPages.ts';
import { followedFrom } from '../../src/archive/store/touched.ts';
import { keepMostLinked, mostLinked } from '../../src/build/relating/mostLinked.ts';
import { AllRelations, putRelations, relationChanges } from '../../src/build/relating/relations.ts';
import { planStep } from '../../src/build/rendering/planStep.ts';
import type { Related } from '../../src/relate/index.ts';
import { entryFile, TestArchive, type EntryDraft } from './archives/archive.ts';

const archive = new TestArchive();
afterEach(() => archive.remove());

/** The topic whose list is about to be parted into slices. */
const BUSY = 'heart/palpitations';

const TOPICS = ['heart/palpitations', 'skin/rashes', 'heart/stents', 'skin/moles'];

/** Entries from a number: most of one year, language and doctor, so that lists are about to be parted into years and months. */
function draft(number: number, changes: Partial<EntryDraft> = {}): EntryDraft {
	const heart = number % 2 === 0;
	const month = String((number % 5) + 1).padStart(2, '0');
	return {
		id: `entry-${number}`,
		title: `Worry ${number}`,
		question: `A question of ${number} words.`,
		answer: `An answer to ${number}.`,
		specialty: heart ? 'heart' : 'skin',
		doctor: number % 70 === 1 ? 'ben' : 'ada',
		date: `${number < SLICE_LIMIT + 6 ? 2017 : 2018}-${month}-${String((number % 28) + 1).padStart(2, '0')}`,
		...(number % 70 === 0 && { lang: 'zh-hant' }),
		...changes,
	};
}

/** What a round does to an entry. */
const EDITS: Record<string, (number: number) => EntryDraft | undefined> = {
	add: (number) => draft(number),
	retitle: (number) => draft(number, { title: `Another worry ${number}` }),
	answer: (number) => draft(number, { answer: 'Another answer.' }),
	move: (number) => draft(number, { specialty: 'skin', doctor: 'ada' }),
	redate: (number) => draft(number, { date: `2016-1${number % 3}-05` }),
	// Of one of a lower number, so that none is in the end a translation of itself.
	translate: (number) => draft(number, { lang: 'zh-hant', ...(number > 0 && { translationOf: `entry-${number % Math.min(number, 4)}` }) }),
	withdraw: (number) => draft(number, { withdrawn: 'It no longer holds.' }),
	delete: () => undefined,
};

function content(present: Map<number, EntryDraft>, number: number, next: EntryDraft | undefined): void {
	const before = present.get(number);
	if (before) archive.delete(entryFile(before));
	present.delete(number);
	if (!next) return;
	archive.writeEntry(next);
	present.set(number, next);
}

async function read(store: Store): Promise<void> {
	await readContent(store, { content: archive.content, base: '/', code: 'test', jobs: 1 });
}

/** Relates some entries to some others: whom, the seed decides. */
function relate(store: Store, ids: readonly string[], seed: number, whole: boolean): void {
	const standing = sql(store, 'SELECT id FROM entry WHERE withdrawn = 0 ORDER BY id').all().map((row) => String(row['id']));
	const pick = <T>(from: readonly T[], n: number): T => from[(seed * 31 + n * 17) % from.length]!;
	const related = new Map(
		standing.filter((id) => whole || ids.includes(id)).map((id, n): [string, Related] => [id, {
			similar: [0, 1, 2].map((more) => ({ id: pick(standing, n * 3 + more), score: 1, why: ['worry'], asked: 1, because: [] })).filter((one) => one.id !== id),
			topics: [pick(TOPICS, n)],
			assigned: n % 7 === 0 ? [] : [{ topic: n % 3 === 0 ? pick(TOPICS, n) : BUSY, confidence: 1 }],
		}]),
	);
	const all = new AllRelations(store);
	if (whole) for (const [id, one] of related) all.put(id, one);
	transact(store, () => {
		if (whole) all.end();
		keepMostLinked(store, whole ? undefined : putRelations(store, related, relationChanges(store)).touched);
	});
	expect(JSON.parse(getMeta(store, 'mostLinked')!)).toEqual(mostLinked(store));
}

test('what entries change in the plan is, page for page, what planning all pages anew gives', async () => {
	const numbers = fc.integer({ min: 0, max: SLICE_LIMIT + 20 });
	const edit = fc.record({ kind: fc.constantFrom(...Object.keys(EDITS)), number: numbers });
	const round = fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 6 }), related: fc.array(numbers, { maxLength: 5 }), seed: fc.nat(1000) });
	archive.writeSite('An archive for tests', 'feeds: [topics, doctors]\nembed: { hosts: ["https://clinic.example"] }\n');
	archive.write('pages/visit.md', '---\ntitle: Visit\nupdated: 2017-03-04\n---\nHere.\n');
	archive.writeTopic('heart/stents', 'Stents', []);
	archive.writeTopic('skin/moles', 'Moles', []);
	const store = openSiteStore(`${archive.cache}/archive.db`);
	const present = new Map<number, EntryDraft>();
	for (let number = 0; number < SLICE_LIMIT + 2; number++) content(present, number, draft(number));
	await read(store);
	relate(store, [], 1, true);
	planStep(new Library(store), 'test');
	expect(sql(store, 'SELECT count(*) AS n FROM entryTopic WHERE topic = ?').get(BUSY)?.['n']).toBeGreaterThan(ONE_PAGE);
	let byChange = 0;
	await fc.assert(
		fc.asyncProperty(round, async ({ edits, related, seed }) => {
			for (const { kind, number } of edits) content(present, number, EDITS[kind]!(number));
			for (const number of [0, 1, 2, 3]) if (!present.has(number)) content(present, number, draft(number));
			await read(store);
			const before = followedFrom(store);
			relate(store, [...edits.map(({ number }) => number), ...related].map((number) => `entry-${number}`), seed, false);
			const library = new Library(store);
			if (before !== undefined && replan(library, 'test')) byChange += 1;
			planStep(library, 'test');
			const whole = planPages(new Library(store), 'test');
			expect(allPages(store).sort(byPath)).toEqual(whole);
		}),
		{ numRuns: 60, endOnFailure: true },
	);
	expect(byChange).toBeGreaterThan(40);
	store.close();
});
