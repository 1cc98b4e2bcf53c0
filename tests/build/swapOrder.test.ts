import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { build } from '../../src/build/build.ts';
import type * as CarryOut from '../../src/build/publishing/carryOut.ts';
import { entryFile, TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

const looking = vi.hoisted(() => ({ look: (): void => undefined, stopAfter: Infinity }));

vi.mock('../../src/build/publishing/carryOut.ts', async (original) => {
	const { carryOut } = await original<typeof CarryOut>();
	return {
		*carryOut(...args: Parameters<typeof carryOut>) {
			let done = 0;
			for (const operation of carryOut(...args)) {
				looking.look();
				if (++done > looking.stopAfter) throw new Error('Cut short.');
				yield operation;
			}
		},
	};
});

let archive: TestArchive;

beforeEach(() => {
	archive = new TestArchive();
});

afterEach(() => {
	looking.look = () => undefined;
	looking.stopAfter = Infinity;
	archive.remove();
});

const make = () => build({ content: archive.content, out: archive.out, cache: archive.cache, jobs: 1 });

/** Every page, list for programs and redirect that stands there. */
const LEADING = /\.(?:html|xml|json)$/;
const isEntry = (file: string): boolean => /^(?:[a-z-]+\/)?q\//.test(file);

/** The files that a page leads to, by what stood at its place when it was read. */
class Links {
	readonly #known = new Map<string, string[]>();

	of(file: string): string[] {
		const text = readFileSync(join(archive.out, file), 'utf8');
		let links = this.#known.get(text);
		if (!links) this.#known.set(text, (links = [...new Set(linksIn(text))]));
		return links;
	}
}

function linksIn(text: string): string[] {
	const targets = text.matchAll(/(?:href|src|url|"url"|loc)(?:="|=|":\s*"|>)([^"<#?\s]+)/g);
	return [...targets].flatMap(([, target]) => {
		const url = new URL(target!, 'https://answers.example/');
		if (url.host !== 'answers.example' || !/^(?:https?:\/\/|\/)/.test(target!)) return [];
		const path = decodeURI(url.pathname).slice(1);
		return [path === '' || path.endsWith('/') ? `${path}index.html` : path];
	});
}

const filesNow = (): string[] => readdirSync(archive.out, { recursive: true, withFileTypes: true })
	.filter((item) => item.isFile())
	.map((item) => join(item.parentPath, item.name).slice(archive.out.length + 1));

/** Two states of an archive that differ in all that can: entries, topics, doctors, slices, redirects that come, change and go. */
function write(state: 'before' | 'after'): void {
	const of = (numbers: number[]): void => numbers.forEach((number) => archive.writeEntry(entryOf(number)));
	if (state === 'before') {
		of([0, 1, 2, 3, 4, 5, 6, 7]);
		archive.writeEntry({ ...entryOf(8), aliases: ['/old/eight/', '/ask.html'] });
		archive.writeTopic('skin/moles', 'Moles', ['mole']);
		return;
	}
	rmSync(join(archive.content, 'topics/skin/moles.md'));
	for (const number of [1, 4, 8]) archive.delete(entryFile(entryOf(number)));
	// Its place becomes a redirect, and an old file's name that of a folder.
	archive.delete(entryFile(entryOf(2)));
	archive.writeEntry({ ...entryOf(2), id: 'renamed', aliases: ['/q/2017/entry-2/', '/ask.html/more/'] });
	archive.writeTopic('heart/coffee', 'Coffee', ['coffee']);
	archive.write('doctors/cy.md', '---\nname: Dr. Cy (demo)\nspecialty: skin\ndemo: true\n---\n');
	archive.writeEntry({ ...entryOf(9), doctor: 'cy', date: '2020-05-05', aliases: ['/old/nine/'] });
	archive.writeEntry({ ...entryOf(11), doctor: 'cy', date: '2020-06-05' });
	archive.writeEntry({ ...entryOf(3), answer: 'An ointment, and patience.' });
}

test('after each single move, no page that readers reach leads to one that is not there', async () => {
	write('before');
	await make();
	const before = new Set(filesNow());
	write('after');
	const links = new Links();
	const faults = new Set<string>();
	let moments = 0;
	const after = await filesAfter();
	looking.look = () => {
		moments++;
		const present = new Set(filesNow());
		for (const file of present) {
			if (!LEADING.test(file)) continue;
			const stays = before.has(file) && after.has(file);
			// Pages that are new or on their way out name each other: lists among them lead to entries that are there.
			const due = links.of(file).filter((target) => stays || (!isEntry(file) && isEntry(target)));
			for (const target of due) if (!present.has(target)) faults.add(`${file} leads to ${target}`);
		}
	};
	await make();
	expect(moments).toBeGreaterThan(100);
	expect([...faults]).toEqual([]);
	expect(filesNow().sort()).toEqual([...after].sort());
});

/** The files of the site that the content makes now, built apart. */
async function filesAfter(): Promise<Set<string>> {
	const out = join(archive.root, 'apart');
	await build({ content: archive.content, out, cache: join(archive.root, 'apart-cache'), jobs: 1 });
	return new Set(treeOf(out).keys());
}

test('a change cut short is carried on by a build with another cache, and each cache knows what it knows', async () => {
	write('before');
	await make();
	write('after');
	looking.stopAfter = 40;
	await expect(make()).rejects.toThrow('Cut short.');
	expect(JSON.parse(readFileSync(join(archive.out, 'build.json'), 'utf8'))).toHaveProperty('next');
	looking.stopAfter = Infinity;
	const other = () => build({ content: archive.content, out: archive.out, cache: join(archive.root, 'other'), jobs: 1 });
	archive.writeEntry(entryOf(10));
	const { id } = await other();
	const whole = treeOf(archive.out);
	expect(await make()).toMatchObject({ id });
	expect(treeOf(archive.out)).toEqual(whole);
	await filesAfter();
	expect(whole).toEqual(treeOf(join(archive.root, 'apart')));
	expect(existsSync(join(archive.root, '.dist.staging'))).toBe(false);
});

test('half a site whose journal is lost is made again whole', async () => {
	write('before');
	await make();
	const before = treeOf(archive.out);
	const kept = join(archive.root, 'kept');
	cpSync(archive.content, kept, { recursive: true });
	write('after');
	looking.stopAfter = 40;
	await expect(make()).rejects.toThrow('Cut short.');
	looking.stopAfter = Infinity;
	rmSync(join(archive.root, '.dist.staging'), { recursive: true });
	// The very state that the store remembers, and that the stamp named before.
	rmSync(archive.content, { recursive: true });
	renameSync(kept, archive.content);
	await make();
	expect(treeOf(archive.out)).toEqual(before);
});
