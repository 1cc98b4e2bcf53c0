import { InvalidArgumentError } from 'commander';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { readContent } from '../src/archive/content/read.ts';
import { getMeta, openStore } from '../src/archive/store/open.ts';
import { PROJECT } from '../src/build/settings.ts';
import { codeHash } from '../src/build/code.ts';
import { lock } from '../src/build/lock.ts';
import { textProgress } from '../src/build/progress.ts';
import { relateEntries } from '../src/build/relating/relateStep.ts';
import { siteMeans } from '../src/build/siteMeans.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { printJson } from './terminal.ts';
import { surveyTopics, type Survey } from './topics/survey.ts';
import { surveyText } from './topics/text.ts';

interface Flags {
	content: string;
	cache: string;
	sure: number;
	all?: boolean;
	json?: boolean;
}

const topicsCommand = command('topics')
	.description('List which topics were assigned to entries that name none, where that is unsure, and groups of entries that may deserve a new topic.')
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--cache <dir>', 'folder of what is kept between runs', '.archive')
	.option('--sure <n>', 'confidence from which a topic is sure, 0.5 to 1', confidence, 0.8)
	.option('--all', 'print all, however many')
	.option('--json', 'print one JSON object')
	.addHelpText('after', '\nNothing is written: to accept a topic, name it under topics: in the entry; to make one, add content/topics/<specialty>/<id>.md.\nExit codes: 0 listed, 1 the content has errors, 2 wrong use.');

await exitOnFailure(async () => {
	const flags = topicsCommand.parse().opts<Flags>();
	const survey = await surveyContent(resolve(flags.content), resolve(flags.cache), flags.sure);
	if (flags.json) printJson(survey);
	else console.log(surveyText(survey, flags.all ?? false));
});

/** Brings the store level with the content first. */
async function surveyContent(content: string, cache: string, sure: number): Promise<Survey> {
	const held = lock(join(cache, 'lock'));
	const store = openStore(join(cache, 'archive.db'));
	try {
		const progress = textProgress(process.stderr);
		const jobs = availableParallelism();
		const reading = progress.step('read');
		await readContent(store, { content, base: getMeta(store, 'base') ?? '/', code: codeHash(PROJECT, 'compile'), jobs, means: await siteMeans(resolve(content)), onProgress: (done, total) => reading.at(done, total) });
		reading.end();
		const relating = progress.step('relate');
		const state = join(cache, 'relations.bin');
		const { kept } = await relateEntries(store, { code: codeHash(PROJECT, 'relate'), state, jobs, content, onProgress: (done, of) => relating.at(done, of) });
		await kept;
		relating.end();
		return await surveyTopics(store, state, sure);
	} finally {
		store.close();
		held.release();
	}
}

function confidence(value: string): number {
	const number = Number(value);
	if (!(number >= 0.5 && number <= 1)) throw new InvalidArgumentError('It must be a number from 0.5 to 1.');
	return number;
}
