import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { writePublishFiles } from '../../src/hosting/hosts/publishFiles.ts';
import { MARKER, MarkedArchive } from './archives/marked.ts';
import { saidBy, type Said } from './archives/published.ts';

/** Shards of a dozen entries, which edits never lay out anew. */
const FROZEN = { maxShard: 12, small: 0, fresh: 10_000, freshShare: 1 };

let archive: MarkedArchive;

afterEach(() => archive.remove());

const make = () => build({ content: archive.content, out: archive.out, cache: archive.cache, indexLimits: FROZEN, jobs: 2 });

/** The markers in a text. */
const markersIn = (text: string): Set<string> => new Set(text.match(MARKER) ?? []);

/** Markers that content holds: of what pages may show, and of what search may find. */
function held(): { shown: Set<string>; found: Set<string> } {
	const files = readdirSync(archive.content, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
	const [shown, found] = [new Set<string>(), new Set<string>()];
	for (const item of files) {
		const path = join(item.parentPath, item.name);
		const text = `${item.name}\n${readFileSync(path, 'utf8')}`;
		if (/^draft: true$/m.test(text)) continue;
		const isWithdrawn = /^withdrawn: /m.test(text);
		for (const one of markersIn(isWithdrawn ? text.split('## Answer')[0]! : text)) shown.add(one);
		if (!isWithdrawn) for (const one of markersIn(text)) found.add(one);
	}
	return { shown, found };
}

/** Where a site says a marker that content does not hold. */
function leftovers(said: Said): string[] {
	const { shown, found } = held();
	return [...said].flatMap(([place, text]) => {
		const isSearch = /(?:^|!\/)pagefind\//.test(place);
		return [...markersIn(text)].filter((one) => !(isSearch ? found : shown).has(one)).map((one) => `${one} in ${place}`);
	});
}

/** Compressed copies that differ from the file they stand beside. */
function staleCopies(said: Said): string[] {
	const copies = [...said.keys()].filter((place) => /\.(?:gz|br)$/.test(place));
	const text = (place: string): string | undefined => said.get(place)?.slice(place.length);
	return copies.filter((copy) => text(copy) !== text(copy.replace(/\.(?:gz|br)$/, '')));
}

function precompress(): void {
	writePublishFiles({
		target: 'nginx', site: archive.out, out: join(archive.root, 'publish'), contact: undefined, today: '2026-01-01', precompress: true, root: '/srv', listen: undefined,
	});
}

test('what the archive holds is said in pages, in words of the index and in packs', async () => {
	archive = new MarkedArchive();
	await make();
	const said = await saidBy(archive.out);
	const places = (kind: RegExp): Set<string> => new Set([...said].filter(([place]) => kind.test(place)).flatMap(([, text]) => [...markersIn(text)]));
	const { shown, found } = held();
	expect(said.size).toBeGreaterThan(300);
	expect([...said.keys()].filter((place) => /^pagefind\/en-\d-[^/]+\/pages\.bin$/.test(place))).toHaveLength(3);
	expect(places(/\.html$/)).toEqual(shown);
	const texts = [...archive.entries.values()].flatMap(({ title, question, answer }) => [...markersIn(`${title} ${question} ${answer}`)]);
	for (const kind of [/^pagefind\/.*\.pf_index$/, /\.pf_fragment$/, /^packs\/.*!.*\.pf_index$/, /^packs\/.*!\/(?:zh-hant\/)?q\//]) {
		for (const one of texts) if (found.has(one)) expect(places(kind).has(one), `${one} in ${kind}`).toBe(true);
	}
	expect(places(/-vocabulary-/).size).toBeGreaterThan(100);
	expect(leftovers(said)).toEqual([]);
});

test('after any edits nothing published says what the content no longer holds', async () => {
	const number = fc.integer({ min: 0, max: 44 });
	const kinds = Object.keys((archive = new MarkedArchive()).edits);
	const edit = fc.record({ kind: fc.constantFrom(...kinds), number });
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 8 }), fc.boolean()), { minLength: 2, maxLength: 4 }), async (rounds) => {
			archive.remove();
			archive = new MarkedArchive();
			await make();
			for (const [edits, isCompressed] of rounds) {
				if (isCompressed) precompress();
				for (const { kind, number: which } of edits) archive.edits[kind]!(which);
				await make();
				const said = await saidBy(archive.out);
				expect(leftovers(said)).toEqual([]);
				expect(staleCopies(said)).toEqual([]);
			}
		}),
		{ numRuns: 3 },
	);
});
