import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { command } from './command.ts';
import { ABLATIONS, RUNS_ALONE } from './eval-similar/ablations.ts';
import { figuresOf, type Figures } from './eval-similar/figures.ts';
import { BadFile, readPairs, readQuestions, readSynonyms, type Question } from './eval-similar/files.ts';
import { bm25Ranking, ownRanking, segmented, stems, type Ranking } from './eval-similar/ranking.ts';
import { embedAll, type EmbeddingCost } from './eval-similar/embedding.ts';
import { bigrams } from './eval-search/bigrams.ts';
import { exitOnFailure } from './failure.ts';
import { NO_SYNONYMS } from '../src/relate/index.ts';
import { SIGNALS } from '../src/relate/weighing/signals.ts';

/** The synonyms that come with the project. */
const OWN_SYNONYMS = fileURLToPath(new URL('../content/synonyms.yml', import.meta.url));

interface Flags {
	questions: string;
	pairs: string;
	lang: string;
	synonyms?: string;
	ablate?: boolean;
	dump?: string;
	json?: boolean;
	embedder?: string;
}

const evalSimilar = command('eval:similar')
	.description("Measure the site's similarity on pairs of questions that ask the same, beside BM25 over words, BM25 over pairs of characters, and runs of characters alone.")
	.requiredOption('--questions <file>', 'JSON lines, {"id": "…", "text": "…"}')
	.requiredOption('--pairs <file>', 'tab-separated, under the heading a, b, label; label 1 where both ask the same')
	.option('--lang <tag>', 'language of the questions', 'en')
	.option('--synonyms <file>', "the archive's synonyms (default: those of the project's own content)")
	.option('--ablate', 'measure also without each signal')
	.option('--embedder <name>', 'measure also with a model: universal-sentence-encoder-lite, or the folder of an ONNX model')
	.option('--dump <file>', 'write {id, similar: [{id, score}…20]} a line')
	.option('--json', 'print one JSON object')
	.addHelpText('after', '\nExit codes: 0 measured, 1 a file is bad, 2 wrong use.');

await exitOnFailure(async () => {
	const flags = evalSimilar.parse().opts<Flags>();
	try {
		await measure(flags);
	} catch (error) {
		if (!(error instanceof BadFile)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
});

async function measure(flags: Flags): Promise<void> {
	const lang = readLanguage(flags.lang);
	const questions = readQuestions(flags.questions);
	const pairs = readPairs(flags.pairs, questions);
	const synonyms = readSynonyms(flags.synonyms ?? OWN_SYNONYMS, lang);
	const embedded = flags.embedder === undefined ? undefined : await embedAll(flags.embedder, questions);
	const began = performance.now();
	const own = ownRanking(questions, lang, synonyms);
	const seconds = (performance.now() - began) / 1000;
	const meant = embedded && ownRanking(questions, lang, synonyms, SIGNALS, embedded.vectors);
	if (flags.dump) dump(flags.dump, questions, meant ?? own);
	const rows: { name: string; figures: Figures }[] = [];
	const add = (name: string, ranking: Ranking): void => {
		rows.push({ name, figures: figuresOf(ranking, pairs) });
		if (!flags.json) console.log(lineOf(rows.at(-1)!));
	};
	if (!flags.json) console.log(`${questions.length} questions, ${pairs.filter(({ same }) => same).length} pairs that ask the same, ${pairs.length} in all; ${synonyms.groups.length} groups of synonyms\n${heading()}`);
	if (meant) add(`this site with ${flags.embedder!}`, meant);
	add(meant ? 'this site by words alone' : 'this site', own);
	if (lang === 'en') add('BM25 with stemming', bm25Ranking(questions, stems));
	add('BM25 over segmented words', bm25Ranking(questions, segmented(lang)));
	add('BM25 over pairs of characters', bm25Ranking(questions, bigrams));
	add('runs of four characters alone', ownRanking(questions, lang, NO_SYNONYMS, RUNS_ALONE));
	if (embedded && !flags.json) console.log(costText(embedded.cost));
	if (flags.ablate) for (const { name, signals } of ABLATIONS) add(name, ownRanking(questions, lang, synonyms, signals));
	if (flags.json) console.log(JSON.stringify({ questions: questions.length, pairs: pairs.length, seconds, ...(embedded && { embedding: embedded.cost }), ...rows[0]!.figures, others: Object.fromEntries(rows.slice(1).map(({ name, figures }) => [name, figures])) }));
}

/** A tag in lower case. @throws BadFile where it is none */
function readLanguage(tag: string): string {
	try {
		return new Intl.Locale(tag).toString().toLowerCase();
	} catch (cause) {
		throw new BadFile(`--lang ${tag}: no BCP 47 tag, such as en or zh-hans`, { cause });
	}
}

function dump(path: string, questions: readonly Question[], ranking: Ranking): void {
	const lines = questions.map(({ id }, place) => {
		const similar = ranking.nearest(place).map((near) => ({ id: questions[near.place]!.id, score: near.score }));
		return `${JSON.stringify({ id, similar })}\n`;
	});
	writeFileSync(path, lines.join(''));
}

function costText({ milliseconds, megabytes }: EmbeddingCost): string {
	return `vectors: ${milliseconds.toFixed(1)} ms of processor time a question, ${Math.round(megabytes)} MB of memory more`;
}

function heading(): string {
	return `${''.padEnd(42)}${['recall@1', '@4', '@10', 'MRR', 'AUC', 'misled'].map((name) => name.padStart(9)).join('')}`;
}

function lineOf({ name, figures }: { name: string; figures: Figures }): string {
	const { recall1, recall4, recall10, mrr, auc, misled } = figures;
	return `${name.padEnd(42)}${[recall1, recall4, recall10, mrr, auc, misled].map((figure) => figure.toFixed(4).padStart(9)).join('')}`;
}
