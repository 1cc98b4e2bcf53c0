import { setTimeout as pause } from 'node:timers/promises';
import { STATE_FOLDER } from '../builtSite.ts';
import { rclone, rcloneIfThere } from './rcloneProcess.ts';
import { writesInPlace } from './rcloneVersion.ts';
import { DeployFailed, DeployRefused } from './refused.ts';
import type { Source, Target } from './target.ts';

const KEPT = 'before';

/** How long two deploys that begin together need to see each other's lock, in milliseconds. */
const SETTLE = 1500;

/** Makes rclone take the paths from its standard input, one a line. */
const LISTED = ['--files-from-raw', '-'];

/**
 * A remote of rclone: object stores, SFTP, WebDAV and more. Object stores exchange each file at once; on
 * others rclone does so from version 1.63 on.
 */
export class Remote implements Target {
	readonly name: string;
	readonly batch = 2000;
	readonly #remote: string;

	/** @param remote as rclone names it: `name:bucket/folder` */
	constructor(remote: string) {
		this.name = remote;
		this.#remote = remote;
	}

	async prepare(): Promise<string[]> {
		try {
			await this.writeNote('probe', 'probe');
			await this.removeNotes(['probe']);
		} catch (error) {
			if (!(error instanceof DeployFailed)) throw error;
			throw new DeployRefused(`${this.name} cannot be written to. Try "rclone lsd ${this.name}". ${error.message}`, { cause: error });
		}
		return writesInPlace(this.#remote);
	}

	async checkRoom(bytes: number): Promise<void> {
		// Many remotes cannot tell.
		const about = await rclone(['about', '--json', this.#remote], { expected: [1, 2, 3, 4, 5, 6, 7] });
		if (about.code !== 0) return;
		const { free } = JSON.parse(about.out) as { free?: number };
		if (free !== undefined && free < bytes) throw new DeployRefused(`${this.name} has room for ${free.toLocaleString('en')} bytes; ${bytes.toLocaleString('en')} are to be sent. Nothing was sent.`);
	}

	async list(): Promise<Map<string, number>> {
		const out = await rcloneIfThere(['lsf', '--recursive', '--files-only', '--format', 'sp', '--separator', '\t', '--exclude', `/${STATE_FOLDER}/**`, this.#remote]);
		return new Map(linesOf(out).map((line) => {
			const tab = line.indexOf('\t');
			return [line.slice(tab + 1), Number(line.slice(0, tab))];
		}));
	}

	async readNote(name: string): Promise<string | undefined> {
		const text = await rcloneIfThere(['cat', this.#note(name)]);
		// Object stores have no folders: of what is not there they give nothing.
		return text === '' ? undefined : text;
	}

	async writeNote(name: string, text: string): Promise<void> {
		await rclone(['rcat', '--header-upload', 'Cache-Control: private, no-store', this.#note(name)], { input: text });
	}

	async createNote(name: string, text: string): Promise<boolean> {
		if ((await this.readNote(name)) !== undefined) return false;
		await this.writeNote(name, text);
		await pause(SETTLE);
		return (await this.readNote(name)) === text;
	}

	async removeNotes(names: readonly string[]): Promise<void> {
		if (names.length === 0) return;
		await rclone(['delete', ...LISTED, this.#note('')], { input: names.join('\n') });
	}

	async notesIn(folder: string): Promise<string[]> {
		return linesOf(await rcloneIfThere(['lsf', this.#note(folder)])).map((name) => name.replace(/\/$/, ''));
	}

	async keep(paths: readonly string[], id: string): Promise<void> {
		await rclone(['copy', '--ignore-times', ...LISTED, this.#remote, this.#note(`${KEPT}/${id}`)], { input: paths.join('\n') });
	}

	async kept(id: string): Promise<Set<string>> {
		return new Set(linesOf(await rcloneIfThere(['lsf', '--recursive', '--files-only', this.#note(`${KEPT}/${id}`)])));
	}

	async forgetOthers(id: string | undefined): Promise<void> {
		for (const name of await this.notesIn(KEPT)) {
			if (name !== id) await rclone(['purge', this.#note(`${KEPT}/${name}`)]);
		}
	}

	async send(source: Source, paths: readonly string[], caching: string): Promise<void> {
		const args = ['copy', '--ignore-times', '--transfers', '16', '--header-upload', `Cache-Control: ${caching}`, ...LISTED];
		await rclone([...args, this.#sourceOf(source), this.#remote], { input: paths.join('\n') });
	}

	async drop(paths: readonly string[]): Promise<void> {
		await rclone(['delete', ...LISTED, this.#remote], { input: paths.join('\n') });
	}

	async differing(source: Source, paths: readonly string[]): Promise<string[]> {
		if (paths.length === 0) return [];
		const { out } = await rclone(['check', '--one-way', '--combined', '-', ...LISTED, this.#sourceOf(source), this.#remote], { input: paths.join('\n'), expected: [1] });
		const same = new Set(linesOf(out).filter((line) => line.startsWith('= ')).map((line) => line.slice(2)));
		return paths.filter((path) => !same.has(path));
	}

	async hashes(paths: readonly string[]): Promise<Map<string, string>> {
		const { out } = await rclone(['hashsum', 'sha256', '--download', ...LISTED, this.#remote], { input: paths.join('\n') });
		return new Map(linesOf(out).map((line) => [line.slice(66), line.slice(0, 64)]));
	}

	#note(name: string): string {
		const end = /[:/]$/.test(this.#remote) ? '' : '/';
		return `${this.#remote}${end}${STATE_FOLDER}/${name}`.replace(/\/$/, '');
	}

	#sourceOf(source: Source): string {
		return source.kind === 'site' ? source.folder : this.#note(`${KEPT}/${source.id}`);
	}
}

function linesOf(out = ''): string[] {
	return out.split('\n').filter((line) => line !== '');
}
