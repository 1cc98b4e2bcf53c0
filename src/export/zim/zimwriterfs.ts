import { spawn, spawnSync } from 'node:child_process';
import { ExportFailed } from '../refused.ts';
import type { ZimMetadata } from './metadata.ts';

/** What is wrong where the program that packs is not there; undefined where it is. */
export function missingZimwriterfs(): string | undefined {
	const { error } = spawnSync('zimwriterfs', ['--version'], { stdio: 'ignore' });
	if (error === undefined) return undefined;
	if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	return 'zimwriterfs is not installed. Install it (apt-get install zim-tools, or https://download.openzim.org/release/zim-tools/), or export to a folder.';
}

/** What is packed, and into what. */
interface Packing {
	/** Absolute path of the folder. */
	folder: string;
	/** Absolute path of the file to write, at which nothing stands. */
	file: string;
	/** Place in the folder of a PNG of 48 by 48 pixels. */
	illustration: string;
	threads: number;
}

/**
 * Packs a folder into a ZIM file, with an index of full texts. Pages that only lead on become redirects.
 * @throws ExportFailed with the program's own words
 */
export async function zimwriterfs(metadata: ZimMetadata, { folder, file, illustration, threads }: Packing): Promise<void> {
	const { welcome, title, description, language, creator, publisher, name, flavour, tags, source } = metadata;
	const values = { welcome, illustration, language, title, description, creator, publisher, name, flavour, tags, source, scraper: 'answered', threads: String(threads) };
	// Long names only: of the short ones, --help tells some that the program then refuses.
	const flags = Object.entries(values).flatMap(([flag, value]) => (value === undefined || value === '' ? [] : [`--${flag}=${value}`]));
	const child = spawn('zimwriterfs', [...flags, folder, file], { stdio: ['ignore', 'pipe', 'pipe'] });
	let words = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-4000)));
	const code = await new Promise<number | NodeJS.Signals>((resolve, reject) => {
		child.on('error', reject).on('close', (ended, signal) => resolve(ended ?? signal ?? 1));
	});
	if (code !== 0) throw new ExportFailed(`zimwriterfs ended with ${typeof code === 'number' ? `code ${code}` : code}:\n${words.trim().split('\n').slice(-5).join('\n')}`);
}
