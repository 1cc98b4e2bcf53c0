import { InvalidArgumentError } from 'commander';
import { appendFileSync } from 'node:fs';
import { changedSince, GitFailed } from '../src/editing/check/changed.ts';
import { changedPages, pagesSummary } from '../src/editing/edit/changedPages.ts';
import { EditRefused } from '../src/editing/edit/entries.ts';
import { command } from './command.ts';
import { refusedAsWords } from './refused.ts';

interface Flags {
	since: string;
	preview?: string;
	summary?: string;
	json?: boolean;
	content: string;
}

const changedCommand = command('changed')
	.description('List the pages that changed since a commit, as Markdown, each with a link into a preview of the site.')
	.option('--since <ref>', 'the commit to compare with', 'origin/main')
	.option('--preview <url>', 'where the changed site can be looked at, with its base path', address)
	.option('--summary <file>', 'add the list to a file instead of printing it')
	.option('--json', 'print one JSON object: the pages with file, name, path and state')
	.option('--content <dir>', 'folder of the content', 'content')
	.addHelpText('after', '\nExit codes: 0 listed, 2 not possible, or wrong use.');

await refusedAsWords(() => {
	const { since, preview, summary, json, content } = changedCommand.parse().opts<Flags>();
	const changed = changesSince(since, content);
	const pages = changedPages(content, changed);
	const text = json ? `${JSON.stringify({ pages })}\n` : pagesSummary(pages, preview === '' ? undefined : preview, changed.has('site.yml'));
	if (summary === undefined) process.stdout.write(text);
	else appendFileSync(summary, text);
});

function changesSince(since: string, content: string): Set<string> {
	try {
		return changedSince(since, content);
	} catch (error) {
		if (!(error instanceof GitFailed)) throw error;
		throw new EditRefused(`${error.message}\nGive --since the name of a commit, such as origin/main.`);
	}
}

/** Empty where a workflow passes a variable that nobody set. */
function address(value: string): string {
	if (value !== '' && !/^https?:\/\/[^\s<>]+$/.test(value)) throw new InvalidArgumentError('It must be like https://preview.example/archive/.');
	return value;
}
