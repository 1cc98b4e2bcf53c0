import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../archive/counted.ts';
import { illustration } from '../portable/illustration.ts';
import { copyOf } from '../portable/copy.ts';
import type { Target } from '../target.ts';
import { zimMetadata } from './metadata.ts';
import { missingZimwriterfs, zimwriterfs } from './zimwriterfs.ts';

/** Place of the picture by which Kiwix's library shows the file. */
const ILLUSTRATION = 'illustration.png';

/** One file for Kiwix, which reads it without a network, and hands it out in clinics, schools and on ships. */
export const zim: Target = {
	name: 'zim',
	describe: 'one file for Kiwix: all pages, old addresses, and both searches, ours and its own',
	makes: 'file',
	from: 'portable',
	refuses: missingZimwriterfs,
	async run(context) {
		const { library, choice, entries, content, place, kept, jobs, progress } = context;
		const { folder, files, changed } = copyOf(context);
		writeFileSync(join(folder, ILLUSTRATION), await illustration(library, content));
		const step = progress.step('pack');
		// It writes its indexes beside the file, and leaves them there where it is cut short.
		rmSync(kept, { recursive: true, force: true });
		mkdirSync(kept, { recursive: true });
		const file = join(kept, 'archive.zim');
		await zimwriterfs(zimMetadata(library, choice), { folder, file, illustration: ILLUSTRATION, threads: jobs });
		moveFile(file, place);
		step.end(counted(files.length, 'file'));
		return { entries: entries.length, reused: { taken: files.length - changed, of: files.length } };
	},
};

/** Moves a file, to another disk as well. */
function moveFile(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		copyFileSync(from, to);
		rmSync(from);
	}
}
