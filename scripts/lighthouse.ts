import { Option } from 'commander';
import { readSite, NoSite } from '../src/hosting/builtSite.ts';
import { serveSite } from '../src/hosting/server/serve.ts';
import { findChromium } from './browser/find.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { audit, CATEGORIES, DEVICES, LIGHTHOUSE, NoReport, type Audit, type Device } from './lighthouse/audit.ts';

/** One page of each kind that readers come to first, of the demonstration. */
const PAGES = ['/', '/q/2017/does-a-fatty-liver-go-away/', '/hepatology/', '/search/', '/search/?q=is+a+lump+in+the+liver+always+cancer'];

interface Flags {
	site: string;
	page?: string[];
	device?: Device;
	json?: boolean;
}

const lighthouseCommand = command('lighthouse')
	.description('Ask Lighthouse about the built site: home, entry, specialty and search, on phone and desktop, served with its own headers and compression.')
	.option('--site <dir>', 'folder of the built site', 'dist')
	.option('--page <path...>', 'other pages, as site paths such as /about/')
	.addOption(new Option('--device <name>', 'one device only').choices(DEVICES))
	.option('--json', 'print one JSON object: pages with device, scores and what cost points')
	.addHelpText('after', `\nnpm fetches ${LIGHTHOUSE} the first time. Performance depends on what else the machine does meanwhile.\nExit codes: 0 all scores are 100, 1 one is not, 2 wrong use.`);

await exitOnFailure(async () => {
	const { site, page = PAGES, device, json } = lighthouseCommand.parse().opts<Flags>();
	try {
		const { base } = readSite(site);
		const results = await auditAll(site, base, page, device === undefined ? DEVICES : [device], json ? () => undefined : console.log);
		if (json) console.log(JSON.stringify({ lighthouse: LIGHTHOUSE, pages: results }));
		process.exitCode = results.every(({ scores }) => Object.values(scores).every((score) => score === 100)) ? 0 : 1;
	} catch (error) {
		if (!(error instanceof NoSite || error instanceof NoReport)) throw error;
		console.error(error.message);
		process.exitCode = error instanceof NoSite ? 2 : 1;
	}
});

type Result = Audit & { page: string; device: Device };

async function auditAll(site: string, base: string, pages: readonly string[], devices: readonly Device[], say: (line: string) => void): Promise<Result[]> {
	const chromium = findChromium();
	if (chromium === undefined) throw new NoReport('No Chromium found. Run "node scripts/chromium.ts" to install one, or set CHROMIUM_PATH.');
	const server = await serveSite(site, { base });
	const results: Result[] = [];
	try {
		say(CATEGORIES.join('  '));
		for (const device of devices) {
			for (const page of pages) {
				const found = await audit(server.url + page.replace(/^\//, ''), device, chromium);
				results.push({ page, device, ...found });
				say(`${CATEGORIES.map((id) => String(found.scores[id] ?? '–').padStart(id.length)).join('  ')}  ${device.padEnd(7)} ${page}`);
				for (const what of found.lost) say(`${' '.repeat(4)}${what}`);
			}
		}
	} finally {
		await server.close();
	}
	return results;
}
