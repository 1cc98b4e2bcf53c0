import fc from 'fast-check';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { writePublishFiles } from '../../src/hosting/hosts/publishFiles.ts';
import { held, leftovers, markersIn } from './archives/leftovers.ts';
import { MarkedArchive } from './archives/marked.ts';
import { saidBy, type Said } from './archives/published.ts';

/** Shards of a dozen entries, which edits never lay out anew. */
const FROZEN = { maxShard: 12, small: 0, fresh: 10_000, freshShare: 1 };

let archive: MarkedArchive;

afterEach(() => archive.remove());

const make = () => build({ content: archive.content, out: archive.out, cache: archive.cache, indexLimits: FROZEN, jobs: 2 });

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
	const { shown, found } = held(archive.content);
	expect(said.size).toBeGreaterThan(300);
	expect([...said.keys()].filter((place) => /^pagefind\/en-\d-[^/]+\/pages\.bin$/.test(place))).toHaveLength(3);
	expect(places(/\.html$/)).toEqual(shown);
	const texts = [...archive.entries.values()].flatMap(({ title, question, answer }) => [...markersIn(`${title} ${question} ${answer}`)]);
	for (const kind of [/^pagefind\/.*\.pf_index$/, /^pagefind\/[^/]+\/texts\//, /^packs\/.*!.*\/texts\/.*@\d+$/, /^packs\/.*!.*\.pf_index$/, /^packs\/.*!\/(?:zh-hant\/)?q\//]) {
		for (const one of texts) if (found.has(one)) expect(places(kind).has(one), `${one} in ${kind}`).toBe(true);
	}
	expect(places(/-vocabulary-/).size).toBeGreaterThan(100);
	expect(leftovers(said, archive.content)).toEqual([]);
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
				expect(leftovers(said, archive.content)).toEqual([]);
				expect(staleCopies(said)).toEqual([]);
			}
		}),
		{ numRuns: 3 },
	);
});
