import { execFileSync } from 'node:child_process';

/** A git command that failed, in words. */
export class GitFailed extends Error {
	override name = 'GitFailed';
}

/**
 * Files of a content folder that differ from a commit, untracked ones included, as paths in the folder.
 * @param ref any name of a commit: `main`, `origin/main`, `HEAD~3`
 * @throws GitFailed where git is not there, the folder is in no repository, or the name is of nothing
 */
export function changedSince(ref: string, content: string): Set<string> {
	// From where the two parted, as a pull request shows it.
	const base = git(content, ['merge-base', ref, 'HEAD']).trim();
	const changed = git(content, ['diff', '--name-only', '-z', '--relative', base, '--', '.']);
	const added = git(content, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
	return new Set([...changed.split('\0'), ...added.split('\0')].filter((file) => file !== ''));
}

function git(folder: string, args: string[]): string {
	try {
		return execFileSync('git', ['--no-optional-locks', ...args], {
			cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 256 * 1024 * 1024,
		});
	} catch (error) {
		const { stderr, message } = error as Error & { stderr?: string };
		throw new GitFailed(`git ${args[0]!} failed: ${stderr?.trim() ?? message}`);
	}
}
