import { renameEntry, type Renamed } from '../src/editing/edit/rename.ts';
import { command } from './command.ts';
import { refusedAsWords } from './refused.ts';

interface Flags {
	content: string;
	specialty?: string;
	date?: string;
	dryRun?: boolean;
}

const renameCommand = command('rename')
	.description('Move an entry: its old address keeps working, and links to it in other files are mended.')
	.argument('<old>', 'id or path of the entry')
	.argument('<new>', 'its new id; the old one to change nothing but the specialty or date')
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--specialty <id>', 'move it to this specialty')
	.option('--date <day>', 'correct the day asked, YYYY-MM-DD')
	.option('--dry-run', 'say what would be done, and change nothing')
	.addHelpText('after', '\nExit codes: 0 done, 2 not possible, or wrong use.');

await refusedAsWords(() => {
	const { args } = renameCommand.parse();
	const [from = '', to = ''] = args;
	const { content, ...flags } = renameCommand.opts<Flags>();
	const done = renameEntry({ ...flags, content, from, to });
	console.log(summary(done, content, flags.dryRun ?? false));
});

function summary({ from, to, alias, mended }: Renamed, content: string, dryRun: boolean): string {
	return [
		dryRun ? 'Nothing was changed. This would be done:' : undefined,
		`${content}/${from}\n  is now ${content}/${to}`,
		alias === undefined ? undefined : `Its old address ${alias} leads to the new one.`,
		...[...mended].map(([file, places]) => `${content}/${file}: ${places} ${places === 1 ? 'place' : 'places'} mended`),
	].filter((line) => line !== undefined).join('\n');
}
