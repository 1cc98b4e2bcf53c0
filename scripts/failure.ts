import { relative } from 'node:path';
import { CommanderError } from 'commander';
import { LinkInContent } from '../src/archive/content/contentFile.ts';
import { ContentFaults } from '../src/archive/fault.ts';
import { selectFaults } from '../src/editing/check/report/selection.ts';
import { NoEmbedder } from '../src/relate/models/embedder.ts';
import { NoAstro } from '../src/build/rendering/own/ownTemplates.ts';
import { PartsDoNotFit } from '../src/build/parts/parts.ts';
import { OutputInTheWay } from '../src/build/settings.ts';
import { CacheInUse } from '../src/build/lock.ts';
import { ExportFailed, ExportRefused, PrivateThings } from '../src/export/refused.ts';
import { NoContent } from './paths.ts';
import { refusal } from './refusal.ts';
import { printFaults } from './report.ts';

/**
 * Runs a command. What an editor or operator can mend is printed as words and ends with code 1
 * (faults) or 2 (wrong use), and so is what the system refused; anything else is a fault of ours and is printed whole.
 */
export async function exitOnFailure(run: () => Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		process.exitCode = report(error);
	}
}

/** What asks for another command, not for a change of content or code. */
const WRONG_USE = [NoContent, OutputInTheWay, PartsDoNotFit, CacheInUse, ExportRefused, CommanderError];

function report(error: unknown): number {
	if (error instanceof PrivateThings) {
		const { shown, leftOut } = selectFaults(error.faults, { all: false, notes: false });
		printFaults(shown, relative(process.cwd(), error.content) || '.');
		if (leftOut.size > 0) console.error(`Not printed: ${[...leftOut].map(([rule, count]) => `${count.toLocaleString('en')} ${rule}`).join(', ')}. answered check --all prints them.`);
		console.error(error.message);
		return 1;
	}
	if (error instanceof ContentFaults) {
		printFaults(error.faults, relative(process.cwd(), error.content) || '.');
		console.error(error.message);
		return 1;
	}
	if (error instanceof NoEmbedder || error instanceof NoAstro || error instanceof LinkInContent || error instanceof ExportFailed) {
		console.error(error.message);
		return 1;
	}
	if (error instanceof Error && WRONG_USE.some((kind) => error instanceof kind)) {
		console.error(error.message);
		return 2;
	}
	const refused = refusal(error);
	if (refused === undefined) console.error(error);
	else console.error(`${refused}\nNothing that was there is lost. Mend it and run the command again.`);
	return 1;
}
