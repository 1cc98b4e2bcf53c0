import { InvalidArgumentError, Option } from 'commander';
import { join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { counted } from '../src/archive/counted.ts';
import { deploy, type DeployReport } from '../src/hosting/deploy/deploy.ts';
import { DeployFailed, DeployRefused } from '../src/hosting/deploy/refused.ts';
import { targetOf } from '../src/hosting/deploy/targetOf.ts';
import { verifyTarget, type Verification } from '../src/hosting/deploy/verify.ts';
import { textProgress } from '../src/build/progress.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { printJson } from './terminal.ts';

interface Flags {
	to: string;
	site: string;
	grace: number;
	rollback?: boolean;
	verify?: boolean;
	erase?: boolean;
	all?: boolean;
	takeOver?: boolean;
	breakLock?: boolean;
	dryRun?: boolean;
	json?: boolean;
}

const deployCommand = command('deploy')
	.description('Bring the built site to where it is served: only what changed, in an order that no reader is broken by. A deploy that was cut short is carried on by the next.')
	.requiredOption('--to <target>', 'a folder, or rclone:REMOTE, such as rclone:shop:bucket/answers')
	.option('--site <dir>', 'folder of the built site', 'dist')
	.addOption(new Option('--grace <time>', 'how long files stay that are no part of the site any more: 30m, 24h, 7d, 0').argParser(duration).default(duration('24h'), '24h'))
	.option('--rollback', 'go back to the version before')
	.option('--verify', 'send nothing: read everything back and compare it with what was deployed')
	.option('--erase', 'delete at once what is no part of the site, and keep nothing of the version before (no rollback)')
	.option('--all', 'send every file, those that are there as well')
	.option('--take-over', 'deploy to a place that holds files of unknown origin')
	.option('--break-lock', 'take over from a deploy that seems to be under way')
	.option('--dry-run', 'say what would be done, and change nothing')
	.option('--json', 'print one JSON object')
	.addHelpText('after', '\nExit codes: 0 done, 1 failed or not what was deployed, 2 wrong use or refused (another deploy under way, no site, no rclone).');

await exitOnFailure(async () => {
	const flags = deployCommand.parse().opts<Flags>();
	try {
		if (flags.verify) await verify(flags);
		else await send(flags);
	} catch (error) {
		if (!(error instanceof DeployRefused || error instanceof DeployFailed)) throw error;
		console.error(error.message);
		if (error instanceof DeployFailed) console.error('What was done so far holds together. Deploy again to go on, or go back with --rollback.');
		process.exitCode = error instanceof DeployRefused ? 2 : 1;
	}
});

async function send(flags: Flags): Promise<void> {
	const site = flags.rollback ? undefined : resolve(flags.site);
	if (site !== undefined && !existsSync(join(site, 'build.json'))) {
		throw new DeployRefused(`${site} holds no built site. Run "npm run build" first, or name the folder with --site.`);
	}
	const report = await deploy({
		target: targetOf(flags.to),
		site,
		grace: flags.grace,
		now: Date.now(),
		all: flags.all ?? false,
		erase: flags.erase ?? false,
		takeOver: flags.takeOver ?? false,
		breakLock: flags.breakLock ?? false,
		dryRun: flags.dryRun ?? false,
		progress: textProgress(process.stderr),
	});
	if (flags.json) printJson(report);
	else console.log(inWords(report));
}

async function verify(flags: Flags): Promise<void> {
	const found = await verifyTarget(targetOf(flags.to), textProgress(process.stderr));
	const faults = found.missing.length + found.changed.length;
	if (flags.json) printJson(found);
	else console.log(verified(found));
	process.exitCode = faults > 0 ? 1 : 0;
}

function inWords(report: DeployReport): string {
	const number = (value: number): string => value.toLocaleString('en');
	const { from, to, sent, bytes, steps, deleted, waiting, foreign, dryRun, resumed, target } = report;
	const lines = [`${dryRun ? 'Would send' : 'Sent'} ${number(sent)} of ${counted(report.files, 'file')} (${counted(bytes, 'byte')}) to ${target}: ${from ?? 'nothing'} → ${to}`];
	if (resumed) lines.push('Carried on a deploy that was cut short.');
	for (const { step, files } of steps) lines.push(`  ${step}: ${number(files)}`);
	if (deleted > 0) lines.push(`${dryRun ? 'Would delete' : 'Deleted'} ${counted(deleted, 'file')}.`);
	if (waiting > 0) lines.push(`${counted(waiting, 'file')} kept for readers of the version before; a later deploy deletes them.`);
	if (foreign > 0) lines.push(`${counted(foreign, 'file')} that no deploy put there: left alone.`);
	return lines.join('\n');
}

function verified({ version, files, missing, changed, foreign }: Verification): string {
	const lines = [
		...missing.map((path) => `missing: ${path}`),
		...changed.map((path) => `changed: ${path}`),
		...foreign.map((path) => `not ours: ${path}`),
	];
	const isWhole = missing.length + changed.length === 0;
	return [...lines, isWhole ? `As sent: ${counted(files, 'file')} of version ${version}.` : `Not as it was sent. Deploy with --all to send every file again.`].join('\n');
}

/** Milliseconds of "30m", "24h", "7d" or "0". */
function duration(value: string): number {
	const [, number = '', unit = ''] = /^(\d+)([smhd]?)$/.exec(value) ?? [];
	const units: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
	if (number === '' || (unit === '' && Number(number) !== 0)) throw new InvalidArgumentError('It must be like 30m, 24h, 7d or 0.');
	return Number(number) * (units[unit] ?? 0);
}
