/** What systems and programs leave beside the files that people write, by name. */
const LEFTOVERS: readonly RegExp[] = [
	// Hidden on Unix: .DS_Store, .obsidian/, .x.md.swp, .x.md.icloud (not fetched yet), ._x.md.
	/^\./,
	// Windows and what shares its disks; folders of macOS's archives and of Synology's disks.
	/^(?:desktop\.ini|thumbs\.db|ehthumbs\.db|ehthumbs_vista\.db|icon\r|__macosx|@eadir)$/i,
	// An office program that has a file open.
	/^~\$/,
	// Copies of programs for writing: x.md~, #x.md#, x.md.bak, x.md.orig, x.md.swp, x.md.tmp.
	/~$|^#.*#$|\.(?:bak|orig|rej|sw[a-p]|te?mp)$/i,
];

/** True for what nobody wrote: it is left alone, and not told of. A copy whose name ends with `.md` is an entry like any. */
export function isLeftover(name: string): boolean {
	return LEFTOVERS.some((pattern) => pattern.test(name));
}
