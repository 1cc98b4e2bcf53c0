/** Where a batch's files come from: the built site, or what was kept of an earlier version. */
export type Source = { kind: 'site'; folder: string } | { kind: 'kept'; id: string };

/**
 * A place that a site is deployed to. Paths are of the site, without a slash before; `notes` are the
 * deploy's own small files.
 */
export interface Target {
	/** As people name it. */
	readonly name: string;
	/** Most files to hand over at a time. */
	readonly batch: number;
	/**
	 * Makes ready, and finds out whether files can be written.
	 *
	 * @returns what the operator should know of this target before anything is sent
	 * @throws DeployRefused
	 */
	prepare(): Promise<string[]>;
	/** Refuses what there is no room for. @param bytes to be sent @throws DeployRefused */
	checkRoom(bytes: number): Promise<void>;
	/** All files but the deploy's own, with their size. */
	list(): Promise<Map<string, number>>;
	/** A note's text; undefined where there is none. */
	readNote(name: string): Promise<string | undefined>;
	writeNote(name: string, text: string): Promise<void>;
	/** Writes a note unless there is one. @returns whether it was written; unsure on targets that cannot tell */
	createNote(name: string, text: string): Promise<boolean>;
	removeNotes(names: readonly string[]): Promise<void>;
	/** Names in a folder of notes. */
	notesIn(folder: string): Promise<string[]>;
	/** Keeps what the site has at these paths as files of a version; what is not there is left out. */
	keep(paths: readonly string[], id: string): Promise<void>;
	/** Paths of what is kept of a version. */
	kept(id: string): Promise<Set<string>>;
	/** Forgets what is kept of versions other than one, and whatever is left of deploys that were cut short. */
	forgetOthers(id: string | undefined): Promise<void>;
	/** Puts files into place, each at once and whole. @param caching their `Cache-Control`, where the target keeps one */
	send(source: Source, paths: readonly string[], caching: string): Promise<void>;
	drop(paths: readonly string[]): Promise<void>;
	/** Those of the paths whose content is not that of the source. */
	differing(source: Source, paths: readonly string[]): Promise<string[]>;
	/** SHA-256 of every file, read back. */
	hashes(paths: readonly string[]): Promise<Map<string, string>>;
}
