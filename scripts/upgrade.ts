import { planUpgrade, NotUpgradable, writeUpgrade, type Upgrade } from '../src/editing/upgrade/upgrade.ts';
import { PROJECT } from '../src/build/settings.ts';
import { command } from './command.ts';
import { packageVersion } from './init/program.ts';
import { requireContent } from './paths.ts';
import { refusedAsWords } from './refused.ts';

interface Flags {
	content: string;
	dryRun?: boolean;
}

/** Files that are named; of more, their number. */
const NAMED = 20;

const upgradeCommand = command('upgrade')
	.description('Bring content to the format that this version of the software reads: say what changes, and mend it.')
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--dry-run', 'say what would be done, and change nothing')
	.addHelpText('after', '\nExit codes: 0 done, 1 files have to be mended by hand first, 2 not possible, or wrong use.\nWhat versions may change is promised in docs/versions.md; what each has changed stands in CHANGELOG.md.');

await refusedAsWords(() => {
	const { content, dryRun = false } = upgradeCommand.parse().opts<Flags>();
	requireContent(content);
	try {
		const upgrade = planUpgrade(content);
		if (!dryRun) writeUpgrade(content, upgrade);
		console.log(summary(upgrade, content, dryRun));
	} catch (error) {
		if (!(error instanceof NotUpgradable)) throw error;
		for (const [file, trouble] of error.troubles) console.error(`${content}/${file}\n  ${trouble}`);
		console.error(error.message);
		process.exitCode = 1;
	}
});

function summary({ from, to, says, texts }: Upgrade, content: string, dryRun: boolean): string {
	if (from === to) return `The content is of format ${from}, which version ${packageVersion(PROJECT)} reads: nothing is to be changed.`;
	const files = [...texts.keys()];
	const more = files.length - NAMED;
	return [
		dryRun ? 'Nothing was changed. This would be done:' : undefined,
		`From format ${from} to ${to}:`,
		...says.map((one) => `- ${one}`),
		...files.slice(0, NAMED).map((file) => `${content}/${file}`),
		more > 0 ? `and ${more.toLocaleString('en')} more` : undefined,
		dryRun ? undefined : 'Look at what changed (git diff), then: npm run check',
	].filter((line) => line !== undefined).join('\n');
}
