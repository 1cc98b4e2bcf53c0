import { LinkInContent } from '../src/archive/content/contentFile.ts';
import { EditRefused } from '../src/editing/edit/entries.ts';
import { NotEditable } from '../src/archive/content/frontMatterEdit.ts';
import { exitOnFailure } from './failure.ts';

/** Runs a command that edits content; what cannot be done is said in words and ends with code 2. */
export async function refusedAsWords(run: () => Promise<void> | void): Promise<void> {
	await exitOnFailure(async () => {
		try {
			await run();
		} catch (error) {
			if (!(error instanceof EditRefused || error instanceof NotEditable || error instanceof LinkInContent)) throw error;
			console.error(error.message);
			process.exitCode = 2;
		}
	});
}
