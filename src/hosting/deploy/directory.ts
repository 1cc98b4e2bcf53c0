import { hash, randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, rmdir, stat, statfs, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { letRead, makeFolder } from '../../site/published/access.ts';
import { STATE_FOLDER } from '../builtSite.ts';
import { filesIn } from './manifest.ts';
import { inParallel } from './parallel.ts';
import { DeployRefused } from './refused.ts';
import type { Source, Target } from './target.ts';

/** Files copied at a time. */
const WORKERS = 16;

const KEPT = 'before';
const INCOMING = 'incoming';

/** A folder, on this machine or mounted. Each file is exchanged at once: written beside, then renamed. */
export class Directory implements Target {
	readonly name: string;
	readonly batch: number = 500;
	readonly #folder: string;
	readonly #own: string;

	constructor(folder: string) {
		this.#folder = resolve(folder);
		this.#own = join(this.#folder, STATE_FOLDER);
		this.name = this.#folder;
	}

	async prepare(): Promise<string[]> {
		try {
			await mkdir(join(this.#own, INCOMING), { recursive: true });
			await this.writeNote('probe', '');
			await this.removeNotes(['probe']);
		} catch (error) {
			throw new DeployRefused(`${this.name} cannot be written to: ${(error as Error).message}. Name a folder that ${process.env['USER'] ?? 'this user'} may write to, or change who owns it.`, { cause: error });
		}
		return [];
	}

	async checkRoom(bytes: number): Promise<void> {
		const { bavail, bsize } = await statfs(this.#folder);
		const free = bavail * bsize;
		if (free < bytes) throw new DeployRefused(`${this.name} has room for ${free.toLocaleString('en')} bytes; ${bytes.toLocaleString('en')} are to be sent. Nothing was sent.`);
	}

	async list(): Promise<Map<string, number>> {
		if (!(await statsOf(this.#folder))) return new Map();
		const paths = await filesIn(this.#folder);
		const sizes = new Map<string, number>();
		await inParallel(paths, WORKERS, async (path) => {
			const stats = await statsOf(join(this.#folder, path));
			if (stats) sizes.set(path, stats.size);
		});
		return sizes;
	}

	async readNote(name: string): Promise<string | undefined> {
		return await orNothing(readFile(join(this.#own, name), 'utf8'));
	}

	async writeNote(name: string, text: string): Promise<void> {
		const to = join(this.#own, name);
		await mkdir(dirname(to), { recursive: true });
		const temporary = join(this.#own, INCOMING, randomUUID());
		await writeFile(temporary, text, { flush: true });
		await rename(temporary, to);
	}

	async createNote(name: string, text: string): Promise<boolean> {
		try {
			await writeFile(join(this.#own, name), text, { flag: 'wx' });
			return true;
		} catch (error) {
			if (codeOf(error) === 'EEXIST') return false;
			throw error;
		}
	}

	async removeNotes(names: readonly string[]): Promise<void> {
		for (const name of names) await rm(join(this.#own, name), { force: true });
	}

	async notesIn(folder: string): Promise<string[]> {
		return (await orNothing(readdir(join(this.#own, folder)))) ?? [];
	}

	async keep(paths: readonly string[], id: string): Promise<void> {
		const folder = join(this.#own, KEPT, id);
		await inParallel(paths, WORKERS, async (path) => {
			const [from, to] = [join(this.#folder, path), join(folder, path)];
			await mkdir(dirname(to), { recursive: true });
			// The file itself under a second name: whoever puts another in its place leaves this one as it is.
			await orNothing(this.#secondName(from, to));
		});
	}

	async #secondName(from: string, to: string): Promise<void> {
		try {
			await link(from, to);
		} catch (error) {
			const code = codeOf(error);
			if (code === 'EEXIST') return;
			if (!['EPERM', 'ENOTSUP', 'EMLINK', 'EXDEV'].includes(code)) throw error;
			await this.#put(from, to);
		}
	}

	async kept(id: string): Promise<Set<string>> {
		return new Set((await orNothing(filesIn(join(this.#own, KEPT, id)))) ?? []);
	}

	async forgetOthers(id: string | undefined): Promise<void> {
		// What a deploy that was cut short did not bring into place.
		await inParallel(await this.notesIn(INCOMING), WORKERS, (name) => rm(join(this.#own, INCOMING, name), { force: true }));
		for (const name of await this.notesIn(KEPT)) {
			if (name !== id) await rm(join(this.#own, KEPT, name), { recursive: true, force: true });
		}
	}

	async send(source: Source, paths: readonly string[]): Promise<void> {
		const folder = this.#folderOf(source);
		await inParallel(paths, WORKERS, async (path) => {
			const to = join(this.#folder, path);
			makeFolder(dirname(to));
			await this.#put(join(folder, path), to);
		});
	}

	/** Copies a file to a name of its own, then moves it into place. */
	async #put(from: string, to: string): Promise<void> {
		const temporary = join(this.#own, INCOMING, randomUUID());
		await copyFile(from, temporary, constants.COPYFILE_FICLONE);
		letRead(temporary);
		await rename(temporary, to);
	}

	async drop(paths: readonly string[]): Promise<void> {
		const folders = new Set<string>();
		for (const path of paths) {
			await orNothing(unlink(join(this.#folder, path)));
			for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
		}
		// Folders that lost their last file, the deepest first.
		for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
			await rmdir(join(this.#folder, folder)).catch((error: unknown) => {
				if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].includes(codeOf(error))) throw error;
			});
		}
	}

	async differing(source: Source, paths: readonly string[]): Promise<string[]> {
		const folder = this.#folderOf(source);
		const differing: string[] = [];
		await inParallel(paths, WORKERS, async (path) => {
			const [is, should] = await Promise.all([orNothing(readFile(join(this.#folder, path))), readFile(join(folder, path))]);
			if (!is?.equals(should)) differing.push(path);
		});
		return differing.sort();
	}

	async hashes(paths: readonly string[]): Promise<Map<string, string>> {
		const hashes = new Map<string, string>();
		await inParallel(paths, WORKERS, async (path) => {
			const bytes = await orNothing(readFile(join(this.#folder, path)));
			if (bytes) hashes.set(path, hash('sha256', bytes));
		});
		return hashes;
	}

	#folderOf(source: Source): string {
		return source.kind === 'site' ? source.folder : join(this.#own, KEPT, source.id);
	}
}

async function statsOf(path: string): Promise<Stats | undefined> {
	return await orNothing(stat(path));
}

/** What a promise gives, or nothing where what it is about is not there. */
async function orNothing<T>(promise: Promise<T>): Promise<T | undefined> {
	try {
		return await promise;
	} catch (error) {
		if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
		throw error;
	}
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? '';
}
