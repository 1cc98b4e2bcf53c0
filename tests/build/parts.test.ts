import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { PartsDoNotFit } from '../../src/build/parts/parts.ts';
import { textProgress } from '../../src/build/progress.ts';
import { OutputInTheWay } from '../../src/build/settings.ts';
import { TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

let archive: TestArchive;

beforeEach(() => {
	archive = new TestArchive();
	for (let number = 0; number < 18; number++) archive.writeEntry(entryOf(number));
});

afterEach(() => archive.remove());

const part = (index: number, of = 3) => join(archive.root, `part-${index}-of-${of}`);
/** Each part on a machine of its own: with a cache of its own. */
const buildPart = (index: number, of = 3) =>
	build({ content: archive.content, out: part(index, of), cache: join(archive.root, `cache-${index}`), jobs: 1, share: { index, of } });
const merge = (folders: string[], progress = textProgress(process.stderr)) =>
	build({ content: archive.content, out: join(archive.root, 'merged'), cache: join(archive.root, 'merging'), jobs: 1, merge: folders, progress });

test('three parts, merged, are byte for byte the site that one machine builds', async () => {
	const whole = await build({ content: archive.content, out: archive.out, cache: archive.cache, jobs: 1 });
	const made = [await buildPart(1), await buildPart(2), await buildPart(3)];
	expect(made.reduce((sum, { rendered }) => sum + rendered, 0)).toBe(whole.pages);
	expect(Math.max(...made.map(({ rendered }) => rendered))).toBeLessThan(whole.pages / 2);

	const said: string[] = [];
	const stream = { isTTY: false, write: (text: string) => said.push(text) > 0 } as unknown as NodeJS.WriteStream;
	const merged = await merge([part(2), part(3), part(1)], textProgress(stream));
	expect(merged).toMatchObject({ rendered: 0, pages: whole.pages, id: whole.id });
	expect(said.join('')).toContain('0 entries indexed');
	expect(treeOf(merged.out)).toEqual(treeOf(archive.out));

	archive.writeEntry({ ...entryOf(2), answer: 'Coffee is not to blame. Sleep more.' });
	const edited = await build({ content: archive.content, out: merged.out, cache: join(archive.root, 'merging'), jobs: 1 });
	await build({ content: archive.content, out: archive.out, cache: archive.cache, jobs: 1 });
	expect(edited.rendered).toBeLessThan(whole.pages / 2);
	expect(treeOf(merged.out)).toEqual(treeOf(archive.out));
});

test('a part is built again in place, and only over a part', async () => {
	await buildPart(1);
	const first = treeOf(part(1));
	await buildPart(1);
	expect(treeOf(part(1))).toEqual(first);
	rmSync(join(part(1), 'part.json'));
	await expect(buildPart(1)).rejects.toThrow(OutputInTheWay);
});

test('what cannot be merged is said, all of it, before anything is made', async () => {
	await buildPart(1);
	await buildPart(1, 2);
	cpSync(part(1), join(archive.root, 'copy'), { recursive: true });
	const faults = async (folders: string[]) => {
		const error = await merge(folders).then(() => undefined, (reason: unknown) => reason);
		expect(error).toBeInstanceOf(PartsDoNotFit);
		expect(existsSync(join(archive.root, 'merged'))).toBe(false);
		return (error as Error).message.replaceAll(archive.root, '…');
	};
	expect(await faults([part(1), archive.content, join(archive.root, 'nowhere')])).toMatchInlineSnapshot(`
		"These folders cannot be merged:
		  …/content holds no whole part. Build it with --shard and --out.
		  …/nowhere holds no whole part. Build it with --shard and --out."
	`);
	expect(await faults([part(1), join(archive.root, 'copy')])).toMatchInlineSnapshot(`
		"These folders cannot be merged:
		  …/part-1-of-3 and …/copy are both part 1 of 3.
		  Part 2 of 3 is missing. Build it with --shard 2/3.
		  Part 3 of 3 is missing. Build it with --shard 3/3."
	`);
	expect(await faults([part(1), part(1, 2)])).toMatchInlineSnapshot(`
		"These folders cannot be merged:
		  …/part-1-of-2 is one of 2 parts, …/part-1-of-3 one of 3. Build all with the same number."
	`);
	archive.writeEntry(entryOf(40));
	await buildPart(2);
	await buildPart(3);
	expect(await faults([part(1), part(2), part(3)])).toMatchInlineSnapshot(`
		"These folders cannot be merged:
		  …/part-1-of-3 was built from other content, other code, or with another --site or --base. Build it again."
	`);
});
