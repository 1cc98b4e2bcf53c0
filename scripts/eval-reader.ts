import { InvalidArgumentError } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSite, NoSite, type BuiltSite } from '../src/hosting/builtSite.ts';
import { launchChromium } from './browser/launch.ts';
import { command } from './command.ts';
import { makeCertificate } from './eval-reader/certificate.ts';
import { JOURNEYS, linkToResults, measure, type Journey } from './eval-reader/journeys.ts';
import { openLine, type LineSetting } from './eval-reader/line.ts';
import { chains, ratio, requests, table, type Row } from './eval-reader/report.ts';
import { COMPONENT_UI, makeStock, NoStock, STOCK_RESULT, STOCK_WITHOUT } from './eval-reader/stock.ts';
import { exitOnFailure } from './failure.ts';
import { printJson } from './terminal.ts';

interface Flags {
	site: string;
	latency: number;
	kbps: number;
	times: number;
	query?: string[];
	only?: string;
	home: string;
	pagefind: boolean;
	chains?: boolean;
	requests?: boolean;
	json?: boolean;
}

const evalReader = command('eval:reader')
	.description('Measure how long a reader on a slow line waits: home to an answer, a link to results, box to suggestion and to results; first visit and again.')
	.option('--site <dir>', 'folder of the built site', 'dist')
	.option('--latency <ms>', 'milliseconds from each request to the first byte of its answer', atLeast(0), 400)
	.option('--kbps <n>', 'kilobits a second, shared by all that is sent', atLeast(1), 400)
	.option('--times <n>', 'times each journey is measured; the middle one is told', atLeast(1), 3)
	.option('--query <text...>', 'what is searched, in turn; otherwise titles of the newest entries')
	.option('--only <text>', 'journeys alone whose name holds this, such as "link"')
	.option('--home <path>', 'home page of the language, such as "zh-hant"', '')
	.option('--no-pagefind', "do not compare with Pagefind's own interface")
	.option('--chains', 'tell each request of the longest chains')
	.option('--requests', 'tell all requests with their seconds and bytes')
	.option('--json', 'print one JSON object')
	.addHelpText(
		'after',
		`
The site is served by HTTP/2, as nearly all hosts of such sites do: requests share one connection and need not wait
for a free one. Chromium speaks it over TLS alone, so a certificate is made for each run. The server itself holds
answers back, so latency and breadth hold for workers and the service worker, too. Setting up a connection
costs nothing here, nor do headers.

A chain is the longest row of requests each of which came when the one before it was answered, the page counted.
npm fetches ${COMPONENT_UI} into a temporary folder, to compare with: the same entries, Pagefind's own index of
their pages, its interface in place of the search page's.

Exit codes: 0 measured, 1 something did not come, 2 wrong use.`,
	);

await exitOnFailure(async () => {
	const flags = evalReader.parse().opts<Flags>();
	try {
		const site = readSite(flags.site);
		if (!existsSync(path.join(flags.site, flags.home, 'search/index.html'))) evalReader.error(`${flags.site} has no page /${path.join(flags.home, 'search')}/. Which language does --home name?`);
		const journeys = JOURNEYS.filter(({ name }) => name.includes(flags.only ?? ''));
		if (journeys.length === 0) evalReader.error(`No journey is called "${flags.only}". There are: ${JOURNEYS.map(({ name }) => name).join('; ')}.`);
		await compare(site, flags, journeys, flags.query ?? titles(site, flags.home));
	} catch (error) {
		if (!(error instanceof NoSite || error instanceof NoStock)) throw error;
		console.error(error.message);
		process.exitCode = error instanceof NoSite ? 2 : 1;
	}
});

/** Reads a number from a flag. */
function atLeast(least: number): (text: string) => number {
	return (text) => {
		const value = Number(text);
		if (!(value >= least) || text.trim() === '') throw new InvalidArgumentError(`It is a number from ${least} on.`);
		return value;
	};
}

/** Titles of the newest entries: what all searches find. @throws NoSite where there are none */
function titles({ folder }: BuiltSite, home: string): string[] {
	const { items } = JSON.parse(readFileSync(path.join(folder, home, 'feed.json'), 'utf8')) as { items: { title: string }[] };
	if (items.length === 0) throw new NoSite(`${folder} has no entries in this language: there is nothing to search.`);
	return items.map(({ title }) => title);
}

async function compare(site: BuiltSite, flags: Flags, journeys: readonly Journey[], queries: readonly string[]): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), 'eval-reader-'));
	try {
		const { pem, flag } = await makeCertificate(folder);
		const setting: LineSetting = { latency: flags.latency, kbps: flags.kbps, pem, base: site.base };
		const rows = await measureAll(site.folder, setting, flag, journeys, flags, queries);
		if (!flags.pagefind) {
			print(flags, rows);
			return;
		}
		said(`fetching ${COMPONENT_UI}`);
		const stock = await makeStock(site, flags.home, folder);
		const again = await measureAll(site.folder, setting, flag, [linkToResults()], flags, queries);
		const theirs = await measureAll(stock, { ...setting, without: STOCK_WITHOUT }, flag, [{ ...linkToResults(STOCK_RESULT), name: "Pagefind's own interface, link to first results" }], flags, queries);
		print(flags, rows, again[0], theirs[0]);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function measureAll(folder: string, setting: LineSetting, flag: string, journeys: readonly Journey[], { times, home }: Flags, queries: readonly string[]): Promise<Row[]> {
	const line = await openLine(folder, setting);
	const browser = await launchChromium([flag]);
	const next = (at: number): string => queries[at % queries.length]!;
	try {
		const rows: Row[] = [];
		for (const journey of journeys) {
			const measured = [];
			for (let time = 0; time < times; time += 1) {
				said(`${journey.name}: ${time + 1} of ${times}`);
				measured.push(await measure(browser, line, journey, home, [next(2 * time), next(2 * time + 1)]));
			}
			rows.push({ name: journey.name, times: measured });
		}
		return rows;
	} finally {
		await browser.close();
		await line.close();
	}
}

function said(what: string): void {
	process.stderr.write(`${what}\n`);
}

function print({ json, chains: tell, requests: tellAll, latency, kbps }: Flags, rows: readonly Row[], ours?: Row, theirs?: Row): void {
	const ratios = ours && theirs && { cold: ratio(ours, theirs, 'cold'), warm: ratio(ours, theirs, 'warm') };
	if (json) {
		printJson({ latency, kbps, journeys: rows, pagefind: theirs && { version: COMPONENT_UI, ours, theirs, ratios } });
		return;
	}
	const all = theirs ? [...rows, theirs] : rows;
	console.log(`${latency} ms, ${kbps} kbit/s\n\n${table(all)}`);
	if (tell) console.log(`\n${chains(all)}`);
	if (tellAll) console.log(`\n${requests(all)}`);
	if (ratios) console.log(`\nFirst results by a link, ours by Pagefind's own: ${ratios.cold.toFixed(2)} cold, ${ratios.warm.toFixed(2)} warm.`);
}
