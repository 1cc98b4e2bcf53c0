import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_PLACE } from '../src/search/index/build.ts';
import { serveSite } from '../src/hosting/server/serve.ts';
import { launchChromium } from './browser/launch.ts';
import { command } from './command.ts';
import { ABLATIONS } from './eval-search/ablations.ts';
import { figuresOf, type Asked } from './eval-search/figures.ts';
import { openMeter, type Meter } from './eval-search/meter.ts';
import { BadQueries, readQueries } from './eval-search/queries.ts';
import { ablationTable, figuresText } from './eval-search/report.ts';
import { askAll, askFirst, type OpenSearcher } from './eval-search/run.ts';
import { ownSearcher, plainSearcher } from './eval-search/searcher.ts';
import { exitOnFailure } from './failure.ts';

interface Flags {
	site: string;
	queries: string;
	lang: string;
	base: string;
	baseline?: boolean;
	ablate?: boolean;
	dump?: string;
	json?: boolean;
}

const evalSearch = command('eval:search')
	.description("Ask a built site's own search client in Chromium, and measure what it finds, how fast and for how many bytes.")
	.requiredOption('--site <dir>', 'folder of the built site')
	.requiredOption('--queries <file>', 'JSON lines, {"query": "…", "target": "entry-id"}; the target may be left out')
	.option('--lang <tag>', 'language of the entries searched', 'en')
	.option('--base <path>', 'path the site was built for', '/')
	.option('--baseline', "ask Pagefind's plain search() instead")
	.option('--ablate', 'ask once more without each ingredient of ranking, and print a table')
	.option('--dump <file>', 'write {query, results: [{id, title}…20]} a line')
	.option('--json', 'print one JSON object')
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
	const queries = readQueries(flags.queries);
	const server = await serveSite(flags.site, { base: flags.base });
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
		const open: OpenSearcher = (page) => (flags.baseline ? plainSearcher : ownSearcher)(page, flags.lang);
		const asked = await ask(open, 'queries');
		const figures = figuresOf(asked);
		const first = await askFirst(browser, firstMeter, queries, open, progress('first searches', queries.length));
		if (flags.dump !== undefined) writeFileSync(flags.dump, dumpOf(asked));
		console.log(flags.json ? JSON.stringify({ ...figures, firstSearch: first }) : figuresText(figures, first));
	} finally {
		await browser.close();
		await close([meter, firstMeter], server);
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
