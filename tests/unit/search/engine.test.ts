import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { SearchUnavailable, type SearchDocument } from '../../../src/search/types.ts';
import { document } from './documents.ts';
import { TestSite, type TestSearch } from './site.ts';

const ENTRIES = [
	document({ id: 'gout', title: 'Is it gout?', question: 'My big toe is red and swollen since the feast.', answer: 'Gout is likely. A myocardial infarction is not.', date: '2017-01-03' }),
	document({ id: 'flu', title: 'Flu shot', question: 'Can the flu shot give me flu?', answer: 'No. The vaccine holds no live virus.', date: '2018-02-04', age: '20-29', sex: 'female' }),
	document({ id: 'fluid', title: 'Water on the knee', question: 'There is fluid in my knee. Fluids drained twice.', answer: 'Rest it.', date: '2019-03-05' }),
	document({ id: 'heart', title: 'Signs of a heart attack', question: 'My father had chest pain; was it a heart attack?', answer: 'Call for help at once.', date: '2016-05-06', age: '20-29' }),
	document({ id: 'infarct', title: 'After a myocardial infarction', question: 'When may I drive after my myocardial infarction?', answer: 'Ask at the check-up.', date: '2015-05-06' }),
	document({ id: 'diarrhea', title: 'Diarrhea for a week', question: 'I have had diarrhea for a week.', answer: 'Drink.', more: 'Stool tests, an x-ray.', date: '2020-05-06', sex: 'female' }),
];

const CHINESE = [
	document({ id: 'tou-tong', lang: 'zh-hant', title: '頭痛三天', question: '我頭痛三天了，做過CT檢查，怎麼辦？', answer: '多休息，若嘔吐請就醫。' }),
	document({ id: 'wei-tong', lang: 'zh-hant', title: '胃痛', question: '飯後胃痛，是不是胃潰瘍？', answer: '建議做胃鏡 (endoscopy) 檢查。' }),
	document({ id: 'gan', lang: 'zh-hant', title: '脂肪肝會好嗎', question: '健檢說我有脂肪肝。', answer: '減重與運動。' }),
];

let site: TestSite;
let english: TestSearch;

beforeAll(async () => {
	site = await TestSite.open();
	await site.build([...ENTRIES, ...CHINESE], {}, [['heart attack', 'myocardial infarction']]);
	english = site.search();
});

afterAll(() => site.close());

describe('a search', () => {
	test('finds what a sentence asks about', async () => {
		expect((await english.ask('my toe is swollen, is it gout?')).ids[0]).toBe('gout');
	});

	test('of a word does not find longer words', async () => {
		expect((await english.ask('flu')).ids).toEqual(['flu']);
		expect((await english.ask('fluids')).ids).toEqual(['fluid']);
	});

	test('gives the hit as readers see it', async () => {
		const [hit] = (await english.ask('vaccine virus')).hits;
		expect(hit).toMatchObject({
			id: 'flu',
			path: '/q/2018/flu/',
			title: 'Flu shot',
			doctor: 'Dr Lin',
			specialty: 'Rheumatology',
			date: '2018-02-04',
			section: 'answer',
			through: [],
		});
		expect(hit!.excerpt.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')).toBe('No. The [vaccine] holds no live [virus].');
	});

	test('through a synonym ranks below a literal match and says so', async () => {
		const { hits, head } = await english.ask('heart attack');
		expect(hits.map(({ id, through }) => [id, through])).toEqual([
			['heart', []],
			['infarct', ['myocardial infarction']],
			['gout', ['myocardial infarction']],
		]);
		expect(head.reading.synonyms).toEqual([{ word: 'heart attack', also: ['myocardial infarction'] }]);
	});

	test('knows no synonyms that must never stand for one another, of whatever list they are', async () => {
		const own = await TestSite.open();
		try {
			await own.build([...ENTRIES, document({ id: 'pills', title: 'Calpol', question: 'May he have Calpol?', answer: 'Paracetamol is in it.' })], {}, [['flu', 'grippe']], [['Tylenol', 'paracetamol'], ['grippe', 'flu']]);
			const synonymsOf = async (query: string): Promise<unknown> => (await own.search().ask(query)).head.reading.synonyms;
			expect(await synonymsOf('flu')).toEqual([]);
			expect(await synonymsOf('paracetamol')).toEqual([{ word: 'paracetamol', also: ['acetaminophen', 'panadol', 'calpol'] }]);
		} finally {
			await own.close();
		}
	});

	test('puts what a synonym of two words finds before what has but one of them, where no entry has the other', async () => {
		const own = await TestSite.open();
		try {
			const bugs = Array.from({ length: 6 }, (_, i) => document({ id: `bug${i}`, title: 'Bug', question: 'Is it a bug?', answer: 'No.' }));
			await own.build([...bugs, document({ id: 'gut', title: 'Gastroenteritis', question: 'What helps?', answer: 'Drink.' })], {}, [['gastroenteritis', 'tummy bug']]);
			expect((await own.search().ask('tummy bug', {}, true)).ids[0]).toBe('gut');
		} finally {
			await own.close();
		}
	});

	test('finds through a synonym that is one word without its stop words what has it as a whole, and not what has that word', async () => {
		const own = await TestSite.open();
		try {
			const entries = [
				document({ id: 'doctor', title: 'Heart doctor', question: 'Shall I see a heart doctor?', answer: 'Yes.' }),
				document({ id: 'failure', title: 'Heart failure', question: 'My heart is weak.', answer: 'Take your pills.' }),
			];
			const through = async (): Promise<unknown> => (await own.search().ask('cardiologist', {}, true)).hits.map(({ id, through: words }) => [id, words]);
			await own.build(entries);
			expect(await through()).toEqual([]);
			// The index of the entries is as it was, and has no term for the phrase.
			await own.build(entries, {}, [['cardiologist', 'heart doctor']]);
			expect(await through()).toEqual([['doctor', ['heart doctor']]]);
			await own.build([...entries, document({ id: 'late', title: 'Late', question: 'Which heart doctor is near?', answer: 'Dr Lin.' })], {}, [['cardiologist', 'heart doctor']]);
			expect(new Set((await own.search().ask('cardiologist', {}, true)).ids)).toEqual(new Set(['doctor', 'late']));
		} finally {
			await own.close();
		}
	});

	test('corrects a word that no entry holds, and can be told not to', async () => {
		const { head, ids } = await english.ask('diarhea');
		expect(ids).toEqual(['diarrhea']);
		expect(head.reading).toMatchObject({ typed: 'diarhea', corrected: 'diarrhea', words: ['diarrhea'] });
		const exact = await english.ask('diarhea', {}, true);
		expect(exact.head).toMatchObject({ total: 0, reading: { corrected: undefined } });
	});

	test('corrects to a word of the synonyms that no entry holds, and finds what it means', async () => {
		const own = await TestSite.open();
		try {
			await own.build(ENTRIES, {}, [['gout', 'podagra']]);
			const found = await own.search().ask('podagrra');
			expect(found.head.reading).toMatchObject({ corrected: 'podagra', synonyms: [{ word: 'podagra', also: ['gout'] }] });
			expect(found.ids[0]).toBe('gout');
		} finally {
			await own.close();
		}
	});

	test('of a slip that the archive holds, too, finds the word it may stand for, and says so', async () => {
		const own = await TestSite.open();
		try {
			const often = Array.from({ length: 80 }, (_, i) => document({ id: `s${i}`, title: `Stomach ${i}`, question: 'My stomach aches after meals.' }));
			const rashes = Array.from({ length: 200 }, (_, i) => document({ id: `r${i}`, title: `Rash ${i}`, question: 'A red rash.' }));
			await own.build([...often, document({ id: 'slip', title: 'Pain', question: 'My stomac aches.' }), ...rashes]);
			const { head, hits } = await own.search().ask('stomac aches');
			expect(head.reading).toMatchObject({ corrected: undefined, synonyms: [{ word: 'stomac', also: ['stomach'] }] });
			expect(hits[0]).toMatchObject({ id: 'slip', through: [] });
			expect([hits.length, hits[1]!.through]).toEqual([50, ['stomach']]);
			expect((await own.search().ask('stomac aches', {}, true)).head.reading.synonyms).toEqual([]);
		} finally {
			await own.close();
		}
	});

	test('of a quoted phrase finds only entries that hold it', async () => {
		expect((await english.ask('"chest pain"')).ids).toEqual(['heart']);
		expect((await english.ask('"pain chest"', {}, true)).ids).toEqual([]);
	});

	test('of a quoted phrase that no entry holds goes on without the quotation marks, and says so', async () => {
		const { head, ids } = await english.ask('has "pain chest"');
		expect(ids).toEqual(['heart']);
		expect(head.reading).toMatchObject({ typed: 'has "pain chest"', corrected: 'has  pain chest' });
	});

	test('leaves out entries with a word that has a minus', async () => {
		expect((await english.ask('"myocardial infarction" -drive')).ids).toEqual(['gout']);
	});

	test('finds hyphenated words by their parts', async () => {
		expect((await english.ask('x-ray')).ids).toEqual(['diarrhea']);
		expect((await english.ask('"check-up"')).ids).toEqual(['infarct']);
	});

	test('counts facets and filters by them', async () => {
		const counts = await english.engine.counts({ query: 'heart infarction', filters: {}, exact: false }, new AbortController().signal);
		expect(counts.year.map(({ value, count }) => `${value} ${count}`).sort()).toEqual(['2015 1', '2016 1', '2017 1']);
		expect((await english.ask('heart infarction', { year: ['2015', '2016'], age: ['50-59'] })).ids).toEqual(['infarct']);
	});

	test('of nothing lists entries by date, the newest first', async () => {
		expect((await english.ask('')).ids).toEqual(['diarrhea', 'fluid', 'flu', 'gout', 'heart', 'infarct']);
		expect((await english.ask(' ', { sex: ['female'] })).ids).toEqual(['diarrhea', 'flu']);
	});

	test('of signs alone finds nothing it was not asked for', async () => {
		for (const query of ['?!', '？', '…', '"!"', '-']) expect((await english.ask(query)).head.total).toBe(0);
	});

	test('ends when it is let go', async () => {
		const controller = new AbortController();
		controller.abort();
		const asked = { query: 'another question', filters: {}, exact: false };
		await expect(english.engine.search(asked, controller.signal)).rejects.toThrow('aborted');
	});
});

describe('hits', () => {
	const asked = { query: 'chest pain, knee, flu, gout, drive', filters: {}, exact: false };
	const { signal } = new AbortController();

	/** A search whose texts come when they are let, best entry first. @returns what was sent so far, and all hits in the end */
	async function held() {
		const texts: (() => void)[] = [];
		const search = site.search('en', undefined, async (address) => {
			if (address.includes('/texts/')) await new Promise<void>((come) => texts.push(come));
		});
		const { total } = await search.engine.search(asked, signal);
		const sent: string[] = [];
		const all = search.engine.load(asked, 0, 10, signal, (hits) => sent.push(...hits.map(({ id }) => id)));
		await vi.waitUntil(() => texts.length === total);
		return { texts, sent, all: async () => (await all).map(({ id }) => id) };
	}

	test('are sent in their order, whatever comes first', async () => {
		const { ids } = await english.ask(asked.query);
		for (const turns of [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 3, 1, 4]]) {
			const { texts, sent, all } = await held();
			expect(texts).toHaveLength(turns.length);
			for (const turn of turns) {
				texts[turn]!();
				await new Promise((done) => setTimeout(done, 5));
				expect(sent).toEqual(ids.slice(0, sent.length));
			}
			expect(await all()).toEqual(ids);
		}
	});

	test('are sent while others are fetched, once nothing can stand before them', async () => {
		const { texts, sent, all } = await held();
		texts.slice(1).forEach((come) => come());
		await new Promise((done) => setTimeout(done, 50));
		expect(sent).toEqual([]);
		texts[0]!();
		const ids = await all();
		const again = await held();
		again.texts[0]!();
		await vi.waitUntil(() => again.sent.length > 0);
		expect(again.sent).toEqual(ids.slice(0, 1));
		again.texts.forEach((come) => come());
		expect(await again.all()).toEqual(ids);
	});
});

describe('texts', () => {
	const query = 'chest pain, knee, flu, gout, drive';

	test.each([
		['sends no parts of files', () => undefined],
		['packs what it sends, and then parts that', (bytes: Buffer, from: number, to: number) => gzipSync(bytes).subarray(from, to)],
		['sends other parts than it was asked for', (bytes: Buffer, from: number, to: number) => bytes.subarray(from + 1, to + 1)],
	])('come from a host that %s', async (_, part) => {
		const { hits } = await english.ask(query);
		expect(hits).toHaveLength(5);
		expect((await site.search('en', undefined, undefined, part).ask(query)).hits).toEqual(hits);
	});

	test('that came whole are not asked for again', async () => {
		const asked: string[] = [];
		const whole = site.search('en', undefined, (address) => Promise.resolve(void asked.push(address)), () => undefined);
		await whole.ask('gout');
		const before = asked.length;
		await whole.ask('knee');
		await whole.ask('gout knee flu');
		const texts = asked.slice(before).filter((address) => address.includes('/texts/'));
		expect(texts.length).toBe(new Set(texts).size);
	});

	test('that were corrected come as they are now, whether they still fit in their place or not', async () => {
		const own = await TestSite.open();
		try {
			const entries = Array.from({ length: 30 }, (_, i) => document({ id: `t${i}`, title: `Toe ${i}`, question: `My toe number ${i} hurts.` }));
			const limits = { small: 0, fresh: 20 };
			await own.build(entries, limits);
			const edited = entries.map((entry, i) => (i === 3 ? document({ ...entry, question: 'My toe number 3 hurtz.' }) : i === 4 ? document({ ...entry, question: `My toe number 4 hurts. ${entries.map(({ id }) => `${id}${id}`).join(' ')}` }) : entry));
			const { manifest } = await own.build(edited, limits);
			const [shard] = manifest.languages['en']!.shards;
			expect([Object.keys(shard!.blocks ?? {}).length > 0, Object.keys(shard!.edited ?? {}).length]).toEqual([true, 1]);
			const said = async (query: string): Promise<string[]> => (await own.search().ask(query)).hits.map(({ id, excerpt }) => `${id}: ${excerpt.map(({ text }) => text).join('')}`);
			expect(await said('hurtz')).toEqual(['t3: My toe number 3 hurtz.']);
			expect(await said('t29t29')).toEqual([expect.stringContaining('t4: ')]);
			expect((await own.search().ask('toe')).hits).toHaveLength(30);
		} finally {
			await own.close();
		}
	});
});

describe('suggestions', () => {
	test('complete half a word at the end by the words of the whole archive', async () => {
		expect(await english.suggest('signs of a hea')).toEqual(await english.suggest('signs of a heart'));
		expect((await english.suggest('hea'))[0]).toBe('Signs of a heart attack');
		expect(await english.suggest('knee flui')).toContain('Water on the knee');
	});

	test('for half a word alone begin with the best of each word that it may become', async () => {
		expect((await english.suggest('fl')).slice(0, 2).sort()).toEqual(['Flu shot', 'Water on the knee']);
		expect(await english.suggest('her')).toEqual([]);
	});

	test.each(['my toe is swollen, is it gout?', 'my toe is swollen, is it gout', 'signs of a heart atack', 'flu', 'can the flu shot give me flu', 'my father had diarhea', 'x-ray'])(
		'for a whole query are its first results: "%s"',
		async (query) => {
			const { hits } = await english.ask(query);
			expect(hits.length).toBeGreaterThan(0);
			expect(await english.suggest(query)).toEqual(hits.slice(0, 5).map(({ title }) => title));
		},
	);

	test('take a word that entries hold for half a word only where a far commoner one begins so', async () => {
		const many = await TestSite.open();
		try {
			const entries = Array.from({ length: 140 }, (_, i) => document({ id: `h${i}`, title: `Heart ${i}`, question: 'My heart.', answer: 'So.' }));
			await many.build([...entries, document({ id: 'slip', title: 'A slip', question: 'My hea flutters.', answer: 'So.' }), document({ id: 'ear', title: 'An ear', question: 'My ear aches early.', answer: 'So.' })]);
			const suggested = many.search();
			expect((await suggested.suggest('hea'))[0]).toMatch(/^Heart/);
			expect(await suggested.suggest('ear')).toEqual(['An ear']);
		} finally {
			await many.close();
		}
	});

	test('do not correct words that are to stay', async () => {
		const { signal } = new AbortController();
		expect(await english.engine.suggest('signs of a heart atack', 5, 'all', signal)).not.toEqual([]);
		expect(await english.engine.suggest('atack', 5, ['atack'], signal)).toEqual([]);
	});

	test('come not for nothing', async () => {
		expect(await english.suggest('')).toEqual([]);
	});
});

describe('Chinese', () => {
	test.each([
		['頭痛怎麼辦', 'tou-tong'],
		['胃潰瘍', 'wei-tong'],
		['胃鏡', 'wei-tong'],
		['脂肪肝', 'gan'],
		['做CT', 'tou-tong'],
		['endoscopy 胃痛', 'wei-tong'],
		['「三天」', 'tou-tong'],
	])('%s finds %s', async (query, id) => {
		const chinese = site.search('zh-hant');
		expect((await chinese.ask(query)).ids[0]).toBe(id);
	});

	test('is shown as it was written', async () => {
		const [hit] = (await site.search('zh-hant').ask('嘔吐')).hits;
		expect(hit!.excerpt.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')).toBe('多休息，若[嘔吐]請就醫。');
	});
});

describe('an index that cannot be had', () => {
	// Pagefind logs what it then goes on without.
	beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
	afterAll(() => void vi.restoreAllMocks());

	test.each([
		['the manifest', /manifest-13\.json$/],
		['pages', /pages\.bin$/],
		['a chunk', /\.pf_index$/],
		['a text', /\/texts\//],
		['synonyms', /synonyms/],
	])('without %s, search is unavailable and says what is missing', async (_, broken) => {
		const failure = await site.search('en', broken).ask('gout').catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(SearchUnavailable);
		expect((failure as SearchUnavailable).message).toMatch(broken.source.includes('json') ? /manifest/ : /could not be fetched from/);
	});

	test('without facts, results are there, and what filters and their counts need is unavailable', async () => {
		const search = site.search('en', /facts\.bin$/);
		expect((await search.ask('gout')).ids).toEqual(['gout']);
		await expect(search.ask('gout', { sex: ['male'] })).rejects.toThrow(SearchUnavailable);
		await expect(search.engine.counts({ query: 'gout', filters: {}, exact: false }, new AbortController().signal)).rejects.toThrow(/facts\.bin/);
	});

	test('of a language that has no entries is unavailable', async () => {
		await expect(site.search('de').ask('Gicht')).rejects.toThrowErrorMatchingInlineSnapshot(`[SearchUnavailable: The search index has no entries in the language de.]`);
	});
});

describe('many shards', () => {
	const many = Array.from({ length: 60 }, (_, i) => {
		const word = (k: number): string => ['gout', 'toe', 'flu', 'fluid', 'knee', 'pain', 'heart', 'rash', 'itch', 'eye'][(i * k + (i >> 2)) % 10]!;
		return document({ id: `e${String(i).padStart(2, '0')}`, title: `${word(1)} ${word(3)}`, question: `Is ${word(7)} ${word(2)} from ${word(5)} or ${word(1)}? ${'so '.repeat(i % 7)}`, answer: `${word(4)} ${word(9)} ${'well '.repeat(i % 11)}` });
	});
	const queries = ['gout', 'toe pain', 'is my heart pain from gout', 'flu knee rash itch', '"gout flu"', 'eye -gout', 'itchy eyes'];

	/** Ids and scores of all queries. */
	async function answers(documents: Iterable<SearchDocument>[], limits: object): Promise<[string, number][][]> {
		const own = await TestSite.open();
		try {
			for (const edition of documents) await own.build(edition, limits);
			const search = own.search();
			const all: [string, number][][] = [];
			for (const query of queries) all.push((await search.ask(query)).hits.map(({ id, score }) => [id, Number(score.toFixed(9))]));
			return all;
		} finally {
			await own.close();
		}
	}

	test('answer as one does', async () => {
		const one = await answers([many], {});
		expect(one.map((hits) => hits.length)).toMatchInlineSnapshot(`
			[
			  30,
			  38,
			  50,
			  39,
			  2,
			  20,
			  50,
			]
		`);
		expect(await answers([many], { maxShard: 13 })).toEqual(one);
	});

	test('with a fresh one on top answer as one built at once', async () => {
		const before = many.slice(2).map((one, i) => (i % 9 === 0 ? document({ id: one.id, title: 'old gout', question: 'old' }) : one));
		const removed = document({ id: 'zz', title: 'gout toe', question: 'gout toe' });
		const layered = await answers([[...before, removed], many], { small: 0, fresh: 20, maxShard: 40 });
		expect(layered).toEqual(await answers([many], {}));
	});
});

describe('a name that was taken back', () => {
	const others = Array.from({ length: 30 }, (_, i) => document({ id: `o${String(i).padStart(2, '0')}`, title: 'Knee pain', question: `My knee hurts on stairs ${i}.` }));
	const named = document({ id: 'named', title: 'Knee pain', question: 'I am Bartholomew and my knee hurts.' });
	const limits = { small: 0, fresh: 20, maxShard: 20 };

	test.each([
		['by deleting the entry', []],
		['by redacting it', [document({ ...named, question: 'My knee hurts.' })]],
	])('%s is found, and suggested, no more', async (_, left) => {
		const own = await TestSite.open();
		try {
			await own.build([...others, named], limits);
			expect((await own.search().ask('bartholomev')).head.reading.corrected).toBe('Bartholomew');
			await own.build([...others, ...left], limits);
			const search = own.search();
			for (const query of ['bartholomev', 'bartholomew']) {
				const { head, ids } = await search.ask(query);
				expect([head.reading.corrected, head.total, ids]).toEqual([undefined, 0, []]);
			}
			expect((await search.ask('knee hurts')).head.total).toBe(others.length + left.length);
		} finally {
			await own.close();
		}
	});
});

describe('a build', () => {
	/** All published files with their content. */
	function files(folder: string): Record<string, string> {
		const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
		return Object.fromEntries(names.map((one) => [path.relative(folder, path.join(one.parentPath, one.name)), readFileSync(path.join(one.parentPath, one.name)).toString('base64')]));
	}

	test('of the same entries gives the same bytes', async () => {
		const [a, b] = [await TestSite.open(), await TestSite.open()];
		try {
			await a.build(ENTRIES);
			await b.build([...ENTRIES].reverse());
			expect(files(a.published)).toEqual(files(b.published));
		} finally {
			await a.close();
			await b.close();
		}
	});

	test('builds nothing again where nothing changed, nor for a new name', async () => {
		const own = await TestSite.open();
		try {
			const first = await own.build(ENTRIES);
			const renamed = ENTRIES.map((one) => ({ ...one, doctor: { ...one.doctor, name: 'Dr Chen' } }));
			const second = await own.build(renamed);
			expect([first.indexed, second.indexed]).toEqual([ENTRIES.length, 0]);
			expect(first.manifest.build).not.toBe(second.manifest.build);
			expect((await own.search().ask('gout')).hits[0]!.doctor).toBe('Dr Chen');
		} finally {
			await own.close();
		}
	});

	test('publishes nothing that search does not read', async () => {
		const own = await TestSite.open();
		try {
			await own.build(ENTRIES);
			const places = Object.keys(files(own.published)).map((file) => file.replace(/[0-9a-f]{7,}|(?<=texts\/)\d(?=\.bin)/g, '*').replace(/^en-0-\*/, 'shard').replace(/(?<=-true-\*)-\w\.bin$/, '-*.bin'));
			expect([...new Set(places)].sort()).toMatchInlineSnapshot(`
				[
				  "manifest-13.json",
				  "parts/en-labels-*.json",
				  "parts/en-true-*-*.bin",
				  "parts/en-vocabulary-*.bin",
				  "parts/en-words-*.json",
				  "shard/dates.bin",
				  "shard/facts.bin",
				  "shard/index/0.pf_index",
				  "shard/lengths.bin",
				  "shard/pages.bin",
				  "shard/places/0.pf_index",
				  "shard/texts/*.bin",
				]
			`);
		} finally {
			await own.close();
		}
	});

	test('of nothing gives an index of nothing', async () => {
		const own = await TestSite.open();
		try {
			expect((await own.build([])).manifest.languages).toEqual({});
		} finally {
			await own.close();
		}
	});
});
