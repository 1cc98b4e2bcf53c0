import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, matchesGlob, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { IN_BROWSERS } from '../../scripts/lint/browsers.ts';
import { FACTS_FILE, type RendererFacts } from '../../src/build/rendering/astro.ts';
import { prepareRenderer } from '../../src/build/rendering/renderer.ts';
import { filesBelow } from '../../src/build/code.ts';
import { build } from '../../src/build/build.ts';
import { buildSite, SMALL } from '../sites/build.ts';
import { entryOf } from './archives/entries.ts';
import { TestArchive } from './archives/archive.ts';
import { treeOf } from './archives/tree.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

test('two builds that need the same templates at the same time get one whole renderer', async () => {
	// A base path that no other build has, so that nothing is kept for it.
	const base = `/at-once-${process.pid}-${process.hrtime.bigint()}/`;
	// Templates come from a package where they are not compiled here: only then is the cache used.
	const cache = join(PROJECT, 'no-cache');
	const [one, other] = await Promise.all([prepareRenderer(PROJECT, { content: SMALL, base, cache }), prepareRenderer(PROJECT, { content: SMALL, base, cache })]);
	try {
		expect(one).toEqual(other);
		expect(existsSync(join(one.folder, FACTS_FILE))).toBe(true);
		const kinds = new Set(filesBelow(one.folder).map((file) => file.slice(one.folder.length + 1).split('/')[0]));
		expect([...kinds].sort()).toEqual(['client', 'portable', FACTS_FILE, 'server', 'worker'].sort());
		expect(filesBelow(dirname(one.folder)).filter((file) => file.startsWith(`${one.folder}.`))).toEqual([]);
	} finally {
		rmSync(one.folder, { recursive: true, force: true });
	}
});

test('all that goes into the scripts of pages is linted for the oldest browsers that the site works in', async () => {
	const { folder } = await prepareRenderer(PROJECT, { content: SMALL, base: '/', cache: join(PROJECT, 'no-cache') });
	const { files } = JSON.parse(readFileSync(join(folder, FACTS_FILE), 'utf8')) as RendererFacts;
	const sources = Object.keys(files.fileOf).filter((source) => source.endsWith('.ts'));
	expect(sources.length).toBeGreaterThan(50);
	expect(sources.filter((source) => !IN_BROWSERS.some((glob) => matchesGlob(source, glob)))).toEqual([]);
});

test('what a process has built before is in no site that it builds next', async () => {
	const [before, after] = [new TestArchive(), new TestArchive()];
	try {
		for (const number of [0, 1, 2]) before.writeEntry(entryOf(number));
		before.writeSite('Another site', 'feeds: [doctors]\nmenu: [doctors]\n');
		before.write('messages/en.yml', 'site: { menu: Another menu }\n');
		for (const number of [1, 2, 3]) after.writeEntry({ ...entryOf(number), title: `Another ${number}` });
		for (const { content, out, cache } of [before, after]) await build({ content, out, cache });
		const alone = await buildSite(after.content);
		try {
			expect(treeOf(after.out)).toEqual(treeOf(alone.dist));
		} finally {
			await alone.remove();
		}
	} finally {
		before.remove();
		after.remove();
	}
});
