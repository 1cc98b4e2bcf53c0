import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_LIST } from '../src/offline/packs/list.ts';
import { serveSite } from '../src/hosting/server/serve.ts';
import { launchChromium } from './browser/launch.ts';
import { command } from './command.ts';
import { stagesOf } from './eval-offline/stages.ts';
import { walk, type Cost } from './eval-offline/walk.ts';
import { openMeter } from './eval-search/meter.ts';
import { exitOnFailure } from './failure.ts';

interface Flags {
	site: string;
	lang: string;
	base: string;
	json?: boolean;
}

const evalOffline = command('eval:offline')
	.description('Do what readers do to read offline, in Chromium on a built site, and count requests and bytes.')
	.option('--site <dir>', 'folder of the built site', 'dist')
	.option('--lang <tag>', 'language to save', 'en')
	.option('--base <path>', 'path the site was built for', '/')
	.option('--json', 'print one JSON object')
	.addHelpText('after', '\nExit codes: 0 measured, 1 something could not be saved, 2 wrong use.');

await exitOnFailure(async () => {
	const { site, lang, base, json } = evalOffline.parse().opts<Flags>();
	if (!existsSync(join(site, PACK_LIST))) evalOffline.error(`${site} has nothing to save. Build a site first: npm run build -- --out ${site}`);
	const server = await serveSite(site, { base });
	const meter = await openMeter(server.url);
	const browser = await launchChromium();
	try {
		const costs = await walk(browser, meter, stagesOf(site, lang), ({ name }) => process.stderr.write(`${name}: done\n`));
		console.log(json ? JSON.stringify({ stages: costs }) : table(costs));
	} finally {
		await browser.close();
		await server.close();
		await meter.close();
	}
});

function table(costs: readonly Cost[]): string {
	const rows = costs.map(({ name, requests, bytes }) => `| ${name} | ${requests} | ${sizeOf(bytes)} |`);
	return ['| | requests | bytes |', '|---|---|---|', ...rows].join('\n');
}

function sizeOf(bytes: number): string {
	return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
