import { join } from 'node:path';
import { digest } from '../../archive/digest.ts';
import { build } from '../../build/build.ts';
import { CACHE } from '../../build/cache.ts';
import type { BuildSettings } from '../../build/settings.ts';
import { PORTABLE_BASE } from '../../site/portable.ts';
import { isWhole, type Choice } from '../choice.ts';
import type { BuiltSite } from '../target.ts';

/**
 * Builds the site of what was chosen, to be taken along: pages, lists, counts and index are of these entries alone. It
 * has a cache of its own for each choice, so that an edit makes only what it must.
 * @param entries ids
 * @param address of the site that readers know
 */
export async function portableSite({ content, cache, jobs, progress }: BuildSettings, choice: Choice, entries: readonly string[], address: string): Promise<BuiltSite> {
	const own = join(cache, CACHE.exports, 'portable', isWhole(choice) ? 'whole' : digest(JSON.stringify(choice)).slice(0, 16));
	const folder = join(own, 'site');
	const { id } = await build({
		content, jobs, progress, cache: own, out: folder, base: PORTABLE_BASE, site: address,
		portable: { entries: isWhole(choice) ? undefined : new Set(entries), lang: choice.lang },
	});
	return { folder, base: PORTABLE_BASE, id };
}
