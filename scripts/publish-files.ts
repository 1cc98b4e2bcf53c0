import { InvalidArgumentError, Option } from 'commander';
import { resolve } from 'node:path';
import { counted } from '../src/archive/counted.ts';
import { TARGETS, type Target } from '../src/hosting/hosts/limits.ts';
import { writePublishFiles, type PublishReport } from '../src/hosting/hosts/publishFiles.ts';
import { NoSite } from '../src/hosting/builtSite.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { printJson } from './terminal.ts';

interface Flags {
	target: Target;
	site: string;
	out?: string;
	root?: string;
	listen?: string;
	securityContact?: string;
	precompress?: boolean;
	json?: boolean;
}

const publishFiles = command('publish-files')
	.description('Write what a host needs to serve the built site (headers, redirects, lifetimes, configuration), and check the site against its limits.')
	.addOption(new Option('--target <host>', 'where the site will be served').choices(TARGETS).makeOptionMandatory())
	.option('--site <dir>', 'folder of the built site', 'dist')
	.option('--out <dir>', 'folder for configuration that is no part of the site (default: .archive/publish/<host>)')
	.option('--root <dir>', 'folder of the site on the server, for nginx, caddy and s3 (default: the built site)')
	.option('--listen <address>', 'port, or address:port, for nginx and caddy', listenAddress)
	.option('--security-contact <address>', 'write .well-known/security.txt with this contact (mailto:, https: or tel:)', contactAddress)
	.option('--precompress', 'put .gz and .br copies beside the texts, for nginx and caddy')
	.option('--json', 'print one JSON object: files written, notes, faults, measures')
	.addHelpText('after', '\nRun it after every build.\nExit codes: 0 written, 1 the site exceeds a limit of the host, 2 wrong use.');

await exitOnFailure(() => {
	const flags = publishFiles.parse().opts<Flags>();
	const site = resolve(flags.site);
	try {
		const report = writePublishFiles({
			target: flags.target,
			site,
			out: resolve(flags.out ?? `.archive/publish/${flags.target}`),
			root: flags.root ?? site,
			listen: flags.listen,
			contact: flags.securityContact,
			today: new Date().toISOString().slice(0, 10),
			precompress: flags.precompress ?? false,
		});
		if (flags.json) printJson(report);
		else print(report, flags.target);
		process.exitCode = report.faults.length > 0 ? 1 : 0;
	} catch (error) {
		if (!(error instanceof NoSite)) throw error;
		console.error(error.message);
		process.exitCode = 2;
	}
	return Promise.resolve();
});

function print({ written, notes, faults, measures, compressed }: PublishReport, target: Target): void {
	const number = (value: number): string => value.toLocaleString('en');
	const { files, total, largest, fullest, redirects } = measures;
	console.log(`${counted(files, 'file')}, ${counted(total, 'byte')}; largest ${largest.path} (${number(largest.bytes)}); fullest ${fullest.path} (${number(fullest.items)}); ${number(redirects)} old addresses`);
	if (compressed) console.log(`Texts compressed from ${number(compressed.from)} to ${counted(compressed.to, 'byte')} (brotli)`);
	for (const file of written) console.log(`Wrote ${file}`);
	for (const note of notes) console.log(`Note: ${note}`);
	for (const fault of faults) console.error(`Limit: ${fault}`);
	console.log(faults.length === 0 ? `Ready for ${target}.` : `Not ready for ${target}.`);
}

function listenAddress(value: string): string {
	if (!/^(?:[a-z0-9.-]*:)?\d{1,5}$/i.test(value)) throw new InvalidArgumentError('It must be a port, or an address and a port, such as 8080 or 127.0.0.1:8080.');
	return value;
}

function contactAddress(value: string): string {
	if (!/^(?:mailto:|https:\/\/|tel:)[!-~]+$/.test(value)) throw new InvalidArgumentError('It must be like mailto:security@answers.example or https://answers.example/report.');
	return value;
}
