/** What a system may refuse, by its code, in words. */
const REFUSED: Readonly<Record<string, string>> = {
	ENOSPC: 'No space is left on the disk',
	EDQUOT: 'Your share of the disk is used up',
	EFBIG: 'A file would be larger than the system allows',
	EACCES: 'The system does not allow it',
	EPERM: 'The system does not allow it',
	EROFS: 'The disk can only be read',
	EIO: 'The disk does not answer',
	EMFILE: 'Too many files are open',
	ENFILE: 'Too many files are open',
};

/** SQLite's codes for a write that the system refused: PERM, READONLY, IOERR, FULL, CANTOPEN. */
const SQLITE_REFUSED = [3, 8, 10, 13, 14];

/** What the system refused, for the one who runs a command; undefined for any other error. */
export function refusal(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const { code, path, errcode } = error as NodeJS.ErrnoException & { errcode?: number };
	if (errcode !== undefined) {
		return SQLITE_REFUSED.includes(errcode & 0xff) ? `The cache cannot be read or written (${error.message}). Is the disk full?` : undefined;
	}
	const words = code === undefined ? undefined : REFUSED[code];
	return words && `${words}${path === undefined ? '' : `: ${path}`} (${code}).`;
}
