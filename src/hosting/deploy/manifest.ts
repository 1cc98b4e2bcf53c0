import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { STATE_FOLDER } from '../builtSite.ts';
import { inParallel } from './parallel.ts';

/** A file of a site as a deploy compares it. */
export interface FileFacts {
	/** SHA-256 of its bytes, in hex. */
	hash: string;
	bytes: number;
}

/** All files of one version of a site, by their path in it, without a slash before. */
export type Files = ReadonlyMap<string, FileFacts>;

/** One version of a site. */
export interface Manifest {
	/** Equal for equal sites, and only for those. */
	id: string;
	files: Files;
}

/** Version of manifests. */
const FORMAT = 1;

/** Files read at a time. */
const READERS = 16;

/** Hashes all files of a folder. */
export async function manifestOf(folder: string, onProgress: (done: number, total: number) => void = () => undefined): Promise<Manifest> {
	const paths = await filesIn(folder);
	const facts = new Map<string, FileFacts>();
	await inParallel(paths, READERS, async (path) => {
		const bytes = await readFile(join(folder, path));
		facts.set(path, { hash: hash('sha256', bytes), bytes: bytes.length });
		onProgress(facts.size, paths.length);
	});
	return withId(new Map(paths.map((path) => [path, facts.get(path)!])));
}

/** Paths of all files below a folder, sorted, without those of a deploy's own. */
export async function filesIn(folder: string): Promise<string[]> {
	const items = await readdir(folder, { recursive: true, withFileTypes: true });
	return items
		.filter((item) => item.isFile())
		.map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
		.filter((path) => !path.startsWith(`${STATE_FOLDER}/`))
		.sort();
}

/** Gives a version its id. @param files sorted by path */
export function withId(files: Files): Manifest {
	const rows = [...files].map(([path, facts]) => `${facts.hash} ${path}`);
	return { id: hash('sha256', rows.join('\n')).slice(0, 16), files };
}

/** A manifest as text, one file a line. */
export function writeManifest({ files }: Manifest): string {
	const rows = [...files].map(([path, facts]) => JSON.stringify([path, facts.hash, facts.bytes]));
	return `{"format":${FORMAT},"files":[\n${rows.join(',\n')}\n]}\n`;
}

/** @throws SyntaxError where the text is no manifest */
export function readManifest(text: string): Manifest {
	const { format, files } = JSON.parse(text) as { format: number; files: [string, string, number][] };
	if (format !== FORMAT) throw new SyntaxError(`The manifest has format ${format}; this command reads ${FORMAT}.`);
	return withId(new Map(files.map(([path, sha, bytes]) => [path, { hash: sha, bytes }])));
}
