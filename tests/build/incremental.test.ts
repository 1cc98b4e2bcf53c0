import fc from 'fast-check';
import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { entryFile, TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

let archive: TestArchive;

beforeEach(() => {
	archive = new TestArchive();
});

afterEach(() => archive.remove());

const make = (jobs = 2) => build({ content: archive.content, out: archive.out, cache: archive.cache, jobs });

/** The tree that a build from nothing gives for the present content. */
async function cleanTree(jobs = 1): Promise<Map<string, string>> {
	const out = `${archive.root}/clean`;
	const cache = `${archive.root}/clean-cache`;
	await build({ content: archive.content, out, cache, jobs });
	const tree = treeOf(out);
	for (const folder of [out, cache]) rmSync(folder, { recursive: true });
	return tree;
}

test('a build of unchanged content compiles and renders nothing', async () => {
	for (let number = 0; number < 12; number++) archive.writeEntry(entryOf(number));
	const first = await make();
	const before = treeOf(archive.out);
	const second = await make();
	expect(first).toMatchObject({ entries: 12, compiled: 19, deleted: 0 });
	expect(first.rendered).toBe(first.pages);
	expect(second).toMatchObject({ entries: 12, compiled: 0, rendered: 0, deleted: 0, id: first.id });
	expect(treeOf(archive.out)).toEqual(before);
});

test('an edited answer changes its own page, and those that quote it, and no other', async () => {
	for (let number = 0; number < 12; number++) archive.writeEntry(entryOf(number));
	const { pages } = await make();
	const before = treeOf(archive.out);
	archive.writeEntry({ ...entryOf(2), answer: 'Coffee is not to blame. Sleep more.' });
	const { compiled, rendered } = await make();
	const after = treeOf(archive.out);
	const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
	expect(compiled).toBe(1);
	expect(rendered).toBeLessThan(pages / 2);
	expect(changed).toContain('q/2017/entry-2/index.html');
	expect(changed).not.toContain('skin/index.html');
	expect(changed).not.toContain('about/index.html');
	expect(after).toEqual(await cleanTree());
});

test('an old address leads on after an entry was renamed', async () => {
	const entry = entryOf(2);
	archive.writeEntry(entry);
	await make();
	archive.delete(entryFile(entry));
	archive.writeEntry({ ...entry, id: 'renamed', aliases: ['/q/2017/entry-2/'] });
	await make();
	const tree = treeOf(archive.out);
	expect(tree.has('q/2017/renamed/index.html')).toBe(true);
	expect(tree.has('q/2017/entry-2/index.html')).toBe(true);
	expect(tree).toEqual(await cleanTree());
});

test('a topic that is renamed is renamed on the page of a withdrawn entry, which is in no list of it', async () => {
	archive.writeEntry(entryOf(6));
	archive.writeEntry({ ...entryOf(0), withdrawn: 'It no longer holds.' });
	await make();
	archive.writeTopic('heart/palpitations', 'A racing heart', ['heart racing']);
	await make();
	expect(readFileSync(`${archive.out}/zh-hant/q/2015/entry-0/index.html`, 'utf8')).toContain('A racing heart');
	expect(treeOf(archive.out)).toEqual(await cleanTree());
});

test('a deleted output folder is made again whole', async () => {
	for (let number = 0; number < 4; number++) archive.writeEntry(entryOf(number));
	await make();
	const before = treeOf(archive.out);
	rmSync(archive.out, { recursive: true });
	await make();
	expect(treeOf(archive.out)).toEqual(before);
});

test('the number of threads changes nothing', async () => {
	for (let number = 0; number < 9; number++) archive.writeEntry(entryOf(number));
	expect(await cleanTree(1)).toEqual(await cleanTree(3));
});

type Edit = { kind: string; number: number };

const EDITS: Record<string, (number: number, present: Set<number>) => void> = {
	put: (number, present) => {
		archive.writeEntry(entryOf(number));
		present.add(number);
	},
	retitle: (number, present) => {
		if (present.has(number)) archive.writeEntry({ ...entryOf(number), title: `Renamed ${number}` });
	},
	withdraw: (number, present) => {
		if (present.has(number)) archive.writeEntry({ ...entryOf(number), withdrawn: 'It no longer holds.' });
	},
	draft: (number, present) => {
		if (present.has(number)) archive.writeEntry({ ...entryOf(number), draft: true });
	},
	delete: (number, present) => {
		if (present.delete(number)) archive.delete(entryFile(entryOf(number)));
	},
	doctor: (number) => archive.writeDoctor('ada', `Dr. Ada ${number} (demo)`, 'heart'),
	topic: (number) => archive.writeTopic('heart/palpitations', `Palpitations ${number}`, ['heart racing']),
	'new topic': (number) => archive.writeTopic(`skin/topic-${number}`, `Moles ${number}`, ['mole', 'moles']),
	site: (number) => archive.writeSite(`Tagline ${number}`),
	page: (number) => archive.write(number % 2 === 0 ? 'pages/visit.md' : 'pages/zh-hant/visit.md', `---\ntitle: Visit ${number}\nupdated: 2017-0${1 + (number % 9)}-01\noffline: ${String(number % 3 === 0)}\n---\n## Where\n\nFloor ${number}, see [about](about.md).\n`),
	about: (number) => archive.write('pages/about.md', `---\ntitle: About ${number}\n---\nWho we are.\n`),
	menu: (number) => archive.writeSite(`Tagline ${number}`, `menu: [doctors, about]\n${number % 2 === 0 ? 'feeds: [topics, doctors]' : 'embed: { hosts: ["https://clinic.example"] }'}\nhome: { parts: [newest, ${number % 2 === 0 ? 'topics' : 'years'}] }\n`),
	words: (number) => archive.write(`messages/${number % 2 === 0 ? 'en' : 'zh-hant'}.yml`, `site: { menu: Menu ${number}, readInThisLanguage: Read ${number % 3} }\n${number % 3 === 0 ? '' : `search: { loadMore: More ${number} }\n`}`),
};

test('after any edits the site is, byte for byte, that of a clean build', async () => {
	const edit: fc.Arbitrary<Edit> = fc.record({
		kind: fc.constantFrom(...Object.keys(EDITS)),
		number: fc.integer({ min: 0, max: 13 }),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (rounds) => {
			archive.remove();
			archive = new TestArchive();
			const present = new Set<number>();
			for (let number = 0; number < 6; number++) EDITS['put']!(number, present);
			await make();
			for (const round of rounds) {
				for (const { kind, number } of round) EDITS[kind]!(number, present);
				await make();
			}
			expect(treeOf(archive.out)).toEqual(await cleanTree());
		}),
		{ numRuns: 4 },
	);
});

test('a site that is to be left out by search engines says so on each page, until it is not', async () => {
	for (let number = 0; number < 3; number++) archive.writeEntry(entryOf(number));
	await make();
	const before = treeOf(archive.out);
	await build({ content: archive.content, out: archive.out, cache: archive.cache, noindex: true });
	const pages = [...treeOf(archive.out).keys()].filter((file) => file.endsWith('.html'));
	const without = pages.filter((file) => !readFileSync(`${archive.out}/${file}`, 'utf8').includes('<meta name="robots" content="noindex">'));
	expect(pages.length).toBeGreaterThan(10);
	expect(without).toEqual([]);
	expect(readFileSync(`${archive.out}/robots.txt`, 'utf8')).not.toContain('Sitemap');
	await make();
	expect(treeOf(archive.out)).toEqual(before);
});

test('a site that moves to another path is the one that a clean build makes there, scripts and styles too', async () => {
	for (let number = 0; number < 3; number++) archive.writeEntry(entryOf(number));
	await make();
	const moved = async (name: string): Promise<Map<string, string>> => {
		const out = name === '' ? archive.out : `${archive.root}/${name}`;
		await build({ content: archive.content, out, cache: name === '' ? archive.cache : `${out}-cache`, base: '/moved/' });
		return treeOf(out);
	};
	expect(await moved('')).toEqual(await moved('clean'));
});
