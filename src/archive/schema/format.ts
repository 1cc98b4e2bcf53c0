/**
 * Number of the format of content that this software reads. It rises where files that were in order would not be any
 * more, with a step in `editing/upgrade/steps.ts` that mends them.
 */
export const CONTENT_FORMAT = 1;

/** What is wrong with content of a format, and how to mend it; undefined where it is the one that is read. */
export function formatTrouble(written: number, known = CONTENT_FORMAT): { message: string; help: string } | undefined {
	if (written === known) return undefined;
	const message = `The content is of format ${written}, and this version of the software reads format ${known}.`;
	if (written > known) return { message, help: 'Install the version that it was written for, or a newer one: "answered" in package.json.' };
	return { message, help: 'Run "npm run upgrade": it says what changes, and mends it.' };
}
