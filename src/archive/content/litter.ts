/** What systems and their tools put into folders by themselves, and nobody means to publish. */
const LITTER = new RegExp(
	`^(?:${[
		// macOS, and its archives unpacked elsewhere.
		'\\.DS_Store', '\\._.*', '\\.AppleDouble', '\\.Spotlight-V100', '\\.Trashes', '\\.fseventsd', '\\.TemporaryItems', 'Icon\\r', '__MACOSX',
		// Windows, and what shares its disks.
		'Thumbs\\.db', 'ehthumbs(?:_vista)?\\.db', 'desktop\\.ini', 'System Volume Information', '\\$RECYCLE\\.BIN',
		// Linux desktops, network disks.
		'\\.Trash-\\d+', '\\.directory', '\\.snapshot', '\\.nfs[0-9a-f]+', 'lost\\+found', '@eaDir',
	].join('|')})$`,
	'i',
);

/** What programs leave beside the files that people write in them. */
const COPIES: readonly RegExp[] = [
	// An office program that has a file open.
	/^~\$/,
	// x.md~, #x.md#, x.md.bak, x.md.orig, x.md.swp, x.md.tmp.
	/~$|^#.*#$|\.(?:bak|orig|rej|sw[a-p]|te?mp)$/i,
];

/** Whether a file or folder of this name is there by no decision of anybody. */
export function isLitter(name: string): boolean {
	return LITTER.test(name);
}

/**
 * Whether nobody wrote what has this name as a part of the content: litter, what is hidden (`.obsidian/`,
 * `.x.md.icloud`, which is not fetched yet), and programs' own copies. It is left alone, and not told of. A copy
 * whose name ends with `.md` is an entry like any.
 */
export function isLeftover(name: string): boolean {
	return name.startsWith('.') || isLitter(name) || COPIES.some((pattern) => pattern.test(name));
}
