import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** The repository that a content folder is in. */
export interface Repository {
	/** Its absolute path. */
	root: string;
	/** The content folder's place in it, without slashes at its ends; empty where the repository is the content. */
	place: string;
}

/** The repository of a content folder; undefined where it is in none, or git is not there. */
export function repositoryOf(content: string): Repository | undefined {
	try {
		const asked = ['rev-parse', '--show-toplevel', '--show-prefix'];
		const [root = '', prefix = ''] = execFileSync('git', asked, { cwd: content, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n');
		return { root: realpathSync(root), place: prefix.replace(/\/$/, '') };
	} catch (error) {
		// What git itself says no to has a status; what cannot be run has a code.
		const { status, code } = error as NodeJS.ErrnoException & { status?: number | null };
		if (typeof status === 'number' || code === 'ENOENT') return undefined;
		throw error;
	}
}
