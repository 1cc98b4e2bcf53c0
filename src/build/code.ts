import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What each step's results depend on besides its input: files and folders of the project. */
const PARTS = {
	compile: [
		'src/archive/content', 'src/archive/markdown', 'src/archive/schema', 'src/archive/nearest.ts', 'package-lock.json',
	],
	check: ['src/archive', 'src/editing/check', 'src/import/clean', 'package-lock.json'],
	relate: ['src/relate'],
	draw: ['src/site/drawing', 'package-lock.json'],
	offline: ['src/offline/build', 'src/offline/packs', 'src/build/packing/packTasks.ts', 'src/build/packing/indexPacks.ts', 'src/build/packing/topicLists.ts', 'src/build/packing/packing.ts'],
	search: ['src/search/index', 'src/search/format', 'src/search/text', 'src/search/words', 'src/search/spelling', 'package-lock.json'],
	first: ['src/search/index', 'src/search/format', 'src/build/packing/firstFiles.ts', 'package-lock.json'],
	export: ['src/export', 'src/archive', 'src/site', 'package-lock.json'],
	render: ['src', 'schemas', 'public', 'astro.config.mjs', 'package-lock.json'],
} as const;

/** Folders that nothing a page is made of may import: `scripts/lint/folders.ts` holds that. */
export const APART = ['src/editing/check', 'src/editing/edit', 'src/export', 'src/hosting/deploy', 'src/hosting/server', 'src/import', 'src/relate'];

type Step = keyof typeof PARTS;

/** File in which a package, which holds no sources, keeps the hashes of those it was made from. */
export const SHIPPED_HASHES = 'code.json';

/** Hash of the code of one step: what it made with other code is made again. */
export function codeHash(root: string, step: Step): string {
	const shipped = join(root, SHIPPED_HASHES);
	if (existsSync(shipped)) return (JSON.parse(readFileSync(shipped, 'utf8')) as Record<Step, string>)[step];
	return hashOfSources(root, step);
}

/** The hashes of all steps. */
export function codeHashes(root: string): Record<Step, string> {
	return Object.fromEntries((Object.keys(PARTS) as Step[]).map((step) => [step, hashOfSources(root, step)])) as Record<Step, string>;
}

function hashOfSources(root: string, step: Step): string {
	const digest = createHash('sha256');
	for (const part of PARTS[step]) {
		for (const file of filesBelow(join(root, part))) {
			if (part === 'src' && APART.some((folder) => file.startsWith(join(root, folder, '/')))) continue;
			digest.update(file.slice(root.length)).update('\0').update(hashOfFile(file)).update('\0');
		}
	}
	return digest.digest('hex').slice(0, 24);
}

/** Hashes of files that were read, with what tells whether they were written since. */
const known = new Map<string, { stamp: string; sha: string }>();

/** A source is part of several steps, and a process that builds often need not read it each time. */
function hashOfFile(file: string): string {
	const { mtimeMs, ctimeMs, size, ino } = statSync(file);
	const stamp = [mtimeMs, ctimeMs, size, ino].join();
	const before = known.get(file);
	if (before?.stamp === stamp) return before.sha;
	const sha = hash('sha256', readFileSync(file), 'hex');
	known.set(file, { stamp, sha });
	return sha;
}

/** All files below a folder, or the file itself, sorted by path; none where nothing is there. */
export function filesBelow(path: string): string[] {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { withFileTypes: true, recursive: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name))
		.sort();
}
