import { join } from 'node:path';
import { counted } from '../archive/counted.ts';
import type { Fault } from '../archive/fault.ts';
import type { Store } from '../archive/store/open.ts';
import { codeHash } from '../build/code.ts';
import { lockWhenFree } from '../build/lock.ts';
import { PROJECT, type BuildSettings } from '../build/settings.ts';
import { siteMeans } from '../build/siteMeans.ts';
import { check, checkStorePath } from '../editing/check/check.ts';

/** What may tell who somebody is. */
export interface Private {
	/** What forbids an export. */
	faults: Fault[];
	/** Places that are only pointed out, such as an exact age. */
	notes: number;
}

/** What `answered check` finds in the entries that may tell who somebody is, exceptions left out. */
export async function privateFindings({ content, cache, jobs, progress }: BuildSettings, store: Store, entries: readonly string[]): Promise<Private> {
	const held = await lockWhenFree(join(cache, 'check.lock'), () => progress.say('  Another check is at work with this cache; the export goes on when it is done.'));
	const step = progress.step('privacy');
	try {
		const { faults } = await check({
			content, store: checkStorePath(cache), code: codeHash(PROJECT, 'check'), jobs,
			means: await siteMeans(content),
			today: new Date().toISOString().slice(0, 10),
			onProgress: (done, total) => step.at(done, total),
		});
		const chosen = new Set(entries);
		const files = new Set(store.prepare('SELECT id, file FROM entry').all().filter(({ id }) => chosen.has(String(id))).map(({ file }) => String(file)));
		const found = faults.filter(({ rule, file }) => rule.startsWith('private-') && files.has(file));
		const warnings = found.filter(({ severity }) => severity !== 'info');
		step.end(found.length === 0 ? 'nothing found' : `${counted(found.length, 'place')}, ${warnings.length.toLocaleString('en')} of them warnings`);
		return { faults: warnings, notes: found.length - warnings.length };
	} finally {
		held.release();
	}
}
