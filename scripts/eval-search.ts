import { Option } from 'commander';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_PLACE } from '../src/search/format/manifest.ts';
import { serveSite } from '../src/hosting/server/serve.ts';
import { launchChromium } from './browser/launch.ts';
import { command } from './command.ts';
import { askBigrams } from './eval-search/bigrams.ts';
import { ABLATIONS } from './eval-search/ablations.ts';
import { enterAll } from './eval-search/enter.ts';
import { figuresOf, percentile, type Asked } from './eval-search/figures.ts';
import { indexTexts } from './eval-search/indexTexts.ts';
import { openMeter, type Meter } from './eval-search/meter.ts';
import { BadQueries, readQueries, type EvalQuery } from './eval-search/queries.ts';
import { ablationTable, figuresText } from './eval-search/report.ts';
import { askAll, askFirst, type OpenSearcher } from './eval-search/run.ts';
import { ownSearcher, plainSearcher } from './eval-search/searcher.ts';
import { askWhetherAnswered, readLabelled, unansweredText } from './eval-search/unanswered.ts';
import { siteWithStock } from './eval-search/stock.ts';
import { exitOnFailure } from './failure.ts';

interface Flags {
	site: string;
	queries: string;
	lang: string;
	base: string;
	baseline?: true | 'pagefind' | 'bigrams';
	ablate?: boolean;
	dump?: string;
	json?: boolean;
	enter?: boolean;
	unanswered?: boolean;
	archive: string;
	wrong?: boolean;
}

const evalSearch = command('eval:search')
	.description("Ask a built site's own search client in Chromium, and measure what it finds, how fast and for how many bytes.")
	.requiredOption('--site <dir>', 'folder of the built site')
	.requiredOption('--queries <file>', 'JSON lines, {"query": "…", "target": "entry-id"}; the target may be left out')
	.option('--lang <tag>', 'language of the entries searched', 'en')
	.option('--base <path>', 'path the site was built for', '/')
	.addOption(
		new Option('--baseline [which]', "ask Pagefind's plain search() instead, over an index that it makes of the same texts; or BM25 over pairs of characters besides").choices(['pagefind', 'bigrams']),
	)
	.option('--ablate', 'ask once more without each ingredient of ranking, and print a table')
	.option('--dump <file>', 'write {query, results: [{id, title}…20]} a line')
	.option('--json', 'print one JSON object')
	.option('--enter', 'measure instead how long results take after Enter in the box of the home page')
	.option('--unanswered', 'say instead how often the search tells that it has no answer; queries are {"query", "lang", "archive", "answered"}')
	.option('--archive <name>', 'with --unanswered: which queries are for this site', 'demonstration')
	.option('--wrong', 'with --unanswered: list the queries that were told wrongly')
	.addHelpText('after', '\nExit codes: 0 measured, 1 a file is bad or the search failed, 2 wrong use.');

/** Milliseconds between lines of progress. */
const PROGRESS_MS = 5000;

await exitOnFailure(async () => {
	const flags = evalSearch.parse().opts<Flags>();
	if (!existsSync(join(flags.site, MANIFEST_PLACE))) {
		evalSearch.error(`${flags.site} holds no search index. Build a site first: npm run build -- --out ${flags.site}`);
	}
	try {
		await measure(flags);
	} catch (error) {
		if (!(error instanceof BadQueries)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
});

async function measure(flags: Flags): Promise<void> {
	if (flags.unanswered) {
		const queries = readLabelled(flags.queries).filter(({ archive }) => archive === flags.archive);
		const told = await askWhetherAnswered(flags.site, queries);
		console.log(flags.json ? JSON.stringify(told) : unansweredText(told, flags.wrong === true));
		return;
	}
	const queries = readQueries(flags.queries);
	if (flags.enter) {
		await measureEnter(await serveSite(flags.site, { base: flags.base }), queries, flags.json === true);
		return;
	}
	const isStock = flags.baseline === true || flags.baseline === 'pagefind';
	const site = isStock ? await siteWithStock(flags.site, flags.lang) : flags.site;
	const server = await serveSite(site, { base: flags.base });
	const meter = await openMeter(server.url);
	const firstMeter = await openMeter(server.url, true);
	const browser = await launchChromium();
	const ask = (open: OpenSearcher, what: string): Promise<Asked[]> => askAll(browser, meter, queries, open, progress(what, queries.length));
	try {
		if (flags.ablate) {
			const rows = [];
			for (const { name, tuning } of ABLATIONS) {
				rows.push({ name, figures: figuresOf(await ask((page) => ownSearcher(page, flags.lang, tuning), name)) });
			}
			console.log(flags.json ? JSON.stringify(rows) : ablationTable(rows));
			return;
		}
		const open: OpenSearcher = (page) => (isStock ? plainSearcher(page) : ownSearcher(page, flags.lang));
		const asked = await ask(open, 'queries');
		const figures = figuresOf(asked);
		const first = await askFirst(browser, firstMeter, queries, open, progress('first searches', queries.length));
		if (flags.dump !== undefined) writeFileSync(flags.dump, dumpOf(asked));
		const bigrams = flags.baseline === 'bigrams' ? figuresOf(await askBigrams(indexTexts(flags.site, flags.lang), queries)) : undefined;
		console.log(flags.json ? JSON.stringify({ ...figures, firstSearch: first, bigrams }) : figuresText(figures, first, bigrams));
	} finally {
		await browser.close();
		await close([meter, firstMeter], server);
		if (site !== flags.site) rmSync(site, { recursive: true });
	}
}

async function measureEnter(server: { url: string; close: () => Promise<void> }, queries: readonly EvalQuery[], asJson: boolean): Promise<void> {
	const browser = await launchChromium();
	try {
		const entered = await enterAll(browser, server.url, queries.map(({ query }) => query));
		const times = entered.map(({ milliseconds }) => milliseconds);
		const figures = { queries: entered.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95), loaded: entered.filter(({ loaded }) => loaded).length };
		console.log(asJson ? JSON.stringify(figures) : `Enter to results: milliseconds p50 ${figures.p50.toFixed(0)}  p95 ${figures.p95.toFixed(0)}, ${figures.loaded} of ${figures.queries} loaded a page`);
	} finally {
		await browser.close();
		await server.close();
	}
}

async function close(meters: readonly Meter[], server: { close: () => Promise<void> }): Promise<void> {
	await server.close();
	await Promise.all(meters.map((meter) => meter.close()));
}

function dumpOf(asked: readonly Asked[]): string {
	return asked.map(({ query, results }) => `${JSON.stringify({ query, results })}\n`).join('');
}

function progress(what: string, total: number): (done: number) => void {
	let said = Date.now();
	return (done) => {
		if (Date.now() - said < PROGRESS_MS) return;
		said = Date.now();
		process.stderr.write(`${what}: ${done} of ${total}\n`);
	};
}
