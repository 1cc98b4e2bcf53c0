import { rclone } from './rcloneProcess.ts';

/** The first version that writes a file beside the one that is read, and moves it over it when it is whole. */
const WHOLE_FILES = [1, 63] as const;

/**
 * Whether this rclone writes into files of the remote that somebody may be reading.
 *
 * @returns a line for the operator, or none: object stores exchange each file at once with any version
 */
export async function writesInPlace(remote: string): Promise<string[]> {
	const version = /v(\d+)\.(\d+)\S*/.exec((await rclone(['version'])).out);
	if (version === null || isFrom(WHOLE_FILES, [Number(version[1]), Number(version[2])])) return [];
	const { Features } = JSON.parse((await rclone(['backend', 'features', remote])).out) as { Features: { BucketBased: boolean } };
	if (Features.BucketBased) return [];
	return [`This is rclone ${version[0]}: it writes into the file that is being read, so a reader may get half a page while files are sent, and until the next deploy where this one is cut short. Install ${WHOLE_FILES.join('.')} or newer.`];
}

function isFrom(first: readonly [number, number], [major, minor]: readonly [number, number]): boolean {
	return major > first[0] || (major === first[0] && minor >= first[1]);
}
