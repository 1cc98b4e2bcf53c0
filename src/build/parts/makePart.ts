import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLitter } from '../../archive/content/litter.ts';
import type { PlannedPage } from '../../site/plan/kinds.ts';
import type { Library } from '../../site/query/library.ts';
import { CACHE } from '../cache.ts';
import { linkTree } from '../hardLinks.ts';
import type { Renderer } from '../rendering/renderer.ts';
import { RenderThreads } from '../rendering/renderThreads.ts';
import { OutputInTheWay, type BuildSettings } from '../settings.ts';
import { isOwn, PART_FILE, PART_VERSION, pagesFolder, planDigest, shardsFolder, type PartFacts, type Share } from './part.ts';

/** Everything that a part is made from. */
export interface PartSources {
	storePath: string;
	library: Library;
	/** All pages of the site, of this part or not. */
	planned: readonly PlannedPage[];
	renderer: Renderer;
	settings: BuildSettings;
	share: Share;
	/** Names of this part's shards, once they stand in the index's folder. */
	shards: Promise<string[]>;
}

/** Where the next part grows, in the folder itself: that may be a disk of its own, which nothing is moved to from beside. */
const NEXT = '.next';

/** @throws OutputInTheWay where the folder holds something that is no part */
export function checkPartFolder(out: string): void {
	if (!existsSync(out) || [PART_FILE, NEXT].some((name) => existsSync(join(out, name)))) return;
	if (readdirSync(out).every(isLitter)) return;
	throw new OutputInTheWay(`${out} is not empty and holds no part of a site. Choose another folder with --out, or empty it.`);
}

/**
 * Makes one part of a site: its pages, and its shards of the index. It takes the place of an earlier
 * part only once it is whole.
 * @returns the number of its pages
 */
export async function makePart({ storePath, library, planned, renderer, settings, share, shards }: PartSources): Promise<number> {
	const { content, out, base, jobs, progress } = settings;
	const next = join(out, NEXT);
	rmSync(next, { recursive: true, force: true });
	mkdirSync(next, { recursive: true });
	const own = planned.filter((_page, n) => isOwn(share, n));
	const step = progress.step('pages', own.length);
	const task = { renderer: renderer.folder, store: storePath, out: pagesFolder(next), address: library.site.address, base };
	const threads = new RenderThreads(task, jobs, content);
	await threads.render(own, (done) => step.at(done)).finally(() => threads.close());
	step.end(`${own.length.toLocaleString('en')} of ${planned.length.toLocaleString('en')} rendered`);
	const names = await shards;
	for (const name of names) {
		for (const kind of ['shards', 'words']) {
			mkdirSync(join(shardsFolder(next), kind), { recursive: true });
			linkTree(join(settings.cache, CACHE.search, kind, name), join(shardsFolder(next), kind, name));
		}
	}
	const facts: PartFacts = { version: PART_VERSION, share, plan: planDigest(planned), shards: names };
	writeFileSync(join(next, PART_FILE), `${JSON.stringify(facts, undefined, '\t')}\n`);
	putInPlace(next, out);
	return own.length;
}

/** Without {@link PART_FILE} there is no part: it goes first and comes last. */
function putInPlace(next: string, out: string): void {
	rmSync(join(out, PART_FILE), { force: true });
	for (const name of readdirSync(out)) if (name !== NEXT && !isLitter(name)) rmSync(join(out, name), { recursive: true });
	for (const name of [...readdirSync(next).filter((one) => one !== PART_FILE), PART_FILE]) renameSync(join(next, name), join(out, name));
	rmSync(next, { recursive: true });
}
