import { describe, expect, it } from 'vitest';
import { withEntryLinks } from '../../../../src/import/links/rewrite.ts';
import { memoryImporter, row } from '../memory.ts';

describe('withEntryLinks', () => {
	const find = (address: string): { path: string; title: string } | undefined => (address.includes('/q/') ? { path: 'entries/skin/2018/b.md', title: 'Is it [so]?' } : undefined);
	it.each([
		['See [*this* one](https://a.example/q/1) and [that](https://b.example/).', 'See [*this* one](../../skin/2018/b.md) and [that](https://b.example/).'],
		['<https://a.example/q/1>', '[Is it \\[so]?](../../skin/2018/b.md)'],
		['- [a](https://a.example/q/1) [b](https://a.example/q/2 "title")', '- [a](../../skin/2018/b.md) [b](../../skin/2018/b.md)'],
		['`https://a.example/q/1`', '`https://a.example/q/1`'],
	])('turns %j', (markdown, expected) => {
		expect(withEntryLinks(markdown, 'entries/liver/2019/a.md', find)).toBe(expected);
	});
});

describe('links between entries of a source', () => {
	const at = (id: string, question: string, more: object = {}): ReturnType<typeof row> => row({ id, title: `Title ${id}`, question, sourceUrl: `https://old.example/ask/${id}/`, ...more }, 1);

	it('lead to the entries, before and behind, whatever the spelling of the address', () => {
		const { importer, files } = memoryImporter();
		importer.importRow(at('a', 'See http://www.old.example/ask/b#top.'), {});
		importer.importRow(at('b', 'See https://old.example/ask/a/ and https://old.example/ask/none.', { specialty: 'Skin' }), {});
		importer.finish();
		expect(files.get('entries/dietetics/2019/a.md')).toContain('See [Title b](../../skin/2019/b.md).');
		expect(files.get('entries/skin/2019/b.md')).toContain('See [Title a](../../dietetics/2019/a.md) and <https://old.example/ask/none>.');
	});

	it('are known by patterns of addresses, too', () => {
		const { importer, files } = memoryImporter(new Map(), { links: [/[?&]t=(\d+)/u], site: 'https://forum.example/' });
		importer.importRow(row({ id: '12', question: 'See https://forum.example/viewtopic.php?f=3&t=13 and https://other.example/?t=13.' }), {});
		importer.importRow(row({ id: '13', title: 'Rash' }), {});
		importer.finish();
		expect(files.get('entries/dietetics/2019/12.md')).toContain('See [Rash](13.md) and <https://other.example/?t=13>.');
	});

	it('are the same in the next import, so that nothing seems to have changed', () => {
		const first = memoryImporter();
		for (const one of [at('a', 'See https://old.example/ask/b.'), at('b', 'Alone.')]) first.importer.importRow(one, {});
		first.importer.finish();
		const again = memoryImporter(first.files, { record: first.record });
		for (const one of [at('a', 'See https://old.example/ask/b.'), at('b', 'Alone.')]) again.importer.importRow(one, {});
		again.importer.finish();
		expect(again.importer.summary).toMatchObject({ unchanged: 2, created: 0, conflicts: 0 });
	});
});
