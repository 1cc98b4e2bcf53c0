import { InvalidArgumentError } from 'commander';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { readContent } from '../src/archive/content/read.ts';
import { foldPhrase } from '../src/archive/schema/index.ts';
import { getMeta, openStore } from '../src/archive/store/open.ts';
import { codeHash } from '../src/build/code.ts';
import { lock } from '../src/build/lock.ts';
import { textProgress } from '../src/build/progress.ts';
import { PROJECT } from '../src/build/settings.ts';
import { siteMeans } from '../src/build/siteMeans.ts';
import { EditRefused, openFolder } from '../src/editing/edit/entries.ts';
import { changeSynonyms, SYNONYMS_FILE, type PairChange } from '../src/editing/edit/synonyms.ts';
import { command } from './command.ts';
import { refusedAsWords } from './refused.ts';
import { surveySynonyms, type Suggestion } from './synonyms/survey.ts';
import { BETWEEN, suggestionsText } from './synonyms/text.ts';
import { printJson } from './terminal.ts';

interface Flags {
	content: string;
	cache: string;
	lang?: string;
	least: number;
	accept: [string, string][];
	forbid: [string, string][];
	all?: boolean;
	json?: boolean;
}

/** Pairs of each language that are printed unless all are asked for. */
const MOST_SHOWN = 20;

const synonymsCommand = command('synonyms')
	.description(`List words of which the archive's own texts say that one stands for the other, as "scoliosis (curvature of the spine)" does, and no group of synonyms has; accept them into ${SYNONYMS_FILE}, or forbid them.`)
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--cache <dir>', 'folder of what is kept between runs', '.archive')
	.option('--lang <tag>', 'language of the words, as entries have it (default: every language of the entries)', (tag) => tag.toLowerCase())
	.option('--least <n>', 'places that have to say so, in words of their own', places, 3)
	.option('--accept <pair>', `a listed pair, as "one${BETWEEN}other": both mean the same from now on; may be given again`, pairs, [])
	.option('--forbid <pair>', 'any pair: neither may ever stand for the other, whatever lists say; may be given again', pairs, [])
	.option('--all', 'print all, however many')
	.option('--json', 'print one JSON object')
	.addHelpText('after', `\nWithout --accept and --forbid nothing is written.\nExit codes: 0 done, 1 the content has errors, 2 not possible, or wrong use.`);

await refusedAsWords(async () => {
	const flags = synonymsCommand.parse().opts<Flags>();
	const content = resolve(flags.content);
	const listed = flags.accept.length > 0 || flags.forbid.length === 0 || flags.lang === undefined ? await suggestionsOf(content, flags) : [];
	if (flags.accept.length + flags.forbid.length > 0) change(content, flags, listed);
	else if (flags.json) printJson({ pairs: listed });
	else console.log(suggestionsText(listed, flags.all ? Infinity : MOST_SHOWN));
});

/** Brings the store level with the content first. */
async function suggestionsOf(content: string, { cache: folder, lang, least }: Flags): Promise<Suggestion[]> {
	const cache = resolve(folder);
	const held = lock(join(cache, 'lock'));
	const store = openStore(join(cache, 'archive.db'));
	try {
		const reading = textProgress(process.stderr).step('read');
		await readContent(store, {
			content, base: getMeta(store, 'base') ?? '/', code: codeHash(PROJECT, 'compile'), jobs: availableParallelism(),
			means: await siteMeans(content), onProgress: (done, total) => reading.at(done, total),
		});
		reading.end();
		return await surveySynonyms(store, { lang, least });
	} finally {
		store.close();
		held.release();
	}
}

function change(content: string, flags: Flags, listed: readonly Suggestion[]): void {
	const changes: PairChange[] = [
		...flags.accept.map((words): PairChange => ({ ...accepted(words, flags, listed), mean: 'same' })),
		...flags.forbid.map((words): PairChange => ({ words: lowered(words), lang: find(words, listed)?.lang ?? flags.lang ?? openFolder(content).languages[0]!, mean: 'never' })),
	];
	const done = changeSynonyms(content, changes);
	if (flags.json) printJson({ file: SYNONYMS_FILE, changed: done });
	else for (const { words, lang, mean, joined } of done) {
		const name = `${words.join(BETWEEN)} (${lang})`;
		console.log(mean === 'never' ? `Kept apart: ${name}` : joined ? `Joined to the group of ${joined.join(', ')}: ${name}` : `A new group: ${name}`);
	}
}

/** @throws EditRefused where the archive does not say so: a slip would make strangers of words synonyms */
function accepted(words: [string, string], { content, least }: Flags, listed: readonly Suggestion[]): Pick<PairChange, 'words' | 'lang'> {
	const found = find(words, listed);
	if (!found) throw new EditRefused(`No listed pair is "${words.join(BETWEEN)}" (--least ${least}). What you know better than the archive, write into ${content}/${SYNONYMS_FILE} yourself.`);
	return { words: lowered(found.words), lang: found.lang };
}

function find(words: readonly [string, string], listed: readonly Suggestion[]): Suggestion | undefined {
	const key = keyOf(words);
	return listed.find((suggestion) => keyOf(suggestion.words) === key);
}

function keyOf(words: readonly string[]): string {
	return words.map(foldPhrase).sort().join(BETWEEN);
}

/** As the file has words: in lower case. */
function lowered([one, other]: readonly [string, string]): [string, string] {
	return [one.toLowerCase(), other.toLowerCase()];
}

function pairs(value: string, before: [string, string][]): [string, string][] {
	const words = value.split('=').map((word) => word.trim());
	if (words.length !== 2 || words.includes('') || foldPhrase(words[0]!) === foldPhrase(words[1]!)) throw new InvalidArgumentError(`It must be two different words or phrases, as in "one${BETWEEN}other".`);
	return [...before, [words[0]!, words[1]!]];
}

function places(value: string): number {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.');
	return number;
}
