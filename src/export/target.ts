import type { Fault } from '../archive/fault.ts';
import type { Store } from '../archive/store/open.ts';
import type { Progress } from '../build/progress.ts';
import type { Library } from '../site/query/library.ts';
import type { Choice } from './choice.ts';

/** What an export can be. */
export const TARGETS = ['zim', 'folder', 'epub', 'jsonl', 'csv'] as const;
export type TargetName = (typeof TARGETS)[number];

/** One form in which an archive is taken along whole. */
export interface Target {
	name: TargetName;
	/** One line for `--help`. */
	describe: string;
	/** Whether `--out` is made as one file or as a folder. */
	makes: 'file' | 'folder';
	/** `site`: it is made from the pages, so the site is built first (which does nothing where it is level); `archive`: from entries alone; `portable`: from pages that ask for no host, which are built for it. */
	from: 'site' | 'archive' | 'portable';
	/** Whether what `answered check` finds of privacy is asked for before it is made: where it is handed on to be looked through by programs. */
	asksPrivacy?: boolean;
	/** What is wrong with what was asked for, or with the machine (a program that is not there), before anything is done; undefined where nothing is. */
	refuses?(choice: Choice): string | undefined;
	/**
	 * Makes it at `context.place`. What is thrown leaves what stood at `--out` before as it was.
	 * @throws ExportFailed with words for the one who asked
	 */
	run(context: ExportContext): Promise<Exported>;
}

/** What a target makes an export from. */
export interface ExportContext {
	/** Absolute path of the content folder. */
	content: string;
	/** The store, level with the content, all of which was checked: relations included. */
	store: Store;
	/** Its path, for threads. */
	storePath: string;
	/** Views of pages are asked of it (`site/query/`). */
	library: Library;
	/** What was asked for. */
	choice: Choice;
	/** Ids of the published entries that were chosen, withdrawn ones too; sorted. */
	entries: readonly string[];
	/** Where it will stand: `--out`. */
	out: string;
	/** Where to make it: a path beside `--out` at which nothing stands, and which is moved there once `run` has come back. */
	place: string;
	/** What stands at `--out` from an export of the same target, to take over what did not change; undefined where nothing does. */
	before: string | undefined;
	/** A folder of the target's own in the cache, made already. Whatever is kept there may be gone the next time. */
	kept: string;
	/** The built site; undefined where the target is made from entries alone. */
	site: BuiltSite | undefined;
	/** Where readers have the site: origin and path, with a slash at the end. */
	home: string;
	/** Day of the export, `YYYY-MM-DD`, from the archive alone: the newest day that an entry of it names. Two exports of one content are the same bytes. */
	day: string;
	jobs: number;
	progress: Progress;
}

/** A site that was built from the content as it is. */
export interface BuiltSite {
	/** Absolute path of its folder. */
	folder: string;
	/** The path it is served under, with slashes at both ends. */
	base: string;
	/** Equal for equal sites. */
	id: string;
}

/** What a target made. */
export interface Exported {
	/** Entries in it. */
	entries: number;
	/** How much of it was taken over from the export before, and how much there is: entries, files, or whatever the target is made of. */
	reused?: { taken: number; of: number };
	/** What else there is to tell, a line each. */
	notes?: string[];
	/** Warnings about the content. */
	faults?: Fault[];
}
