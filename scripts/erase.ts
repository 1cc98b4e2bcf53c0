import { eraseEntry, type Erased } from '../src/editing/edit/erase.ts';
import { command } from './command.ts';
import { leftToDo } from './leftToDo.ts';
import { refusedAsWords } from './refused.ts';

interface Flags {
	content: string;
	translations?: boolean;
	dryRun?: boolean;
}

const eraseCommand = command('erase')
	.description('Remove an entry for good, as somebody who asked may demand: its file, and the links that lead to it. To keep its address and tell why, withdraw it instead.')
	.argument('<entry>', 'id or path of the entry')
	.option('--content <dir>', 'folder of the content', 'content')
	.option('--translations', 'erase its translations with it')
	.option('--dry-run', 'say what would be done, and change nothing')
	.addHelpText('after', '\nIt ends with what is left to do: docs/publishing.md, "Taking back", says it at length.\nExit codes: 0 done, 2 not possible, or wrong use.');

await refusedAsWords(() => {
	const [entry = ''] = eraseCommand.parse().args;
	const { content, ...flags } = eraseCommand.opts<Flags>();
	const done = eraseEntry({ content, entry, ...flags });
	console.log(summary(done, content, flags.dryRun ?? false));
});

function summary({ gone, addresses, unlinked, sameElsewhere, stillNaming }: Erased, content: string, dryRun: boolean): string {
	const places = (count: number): string => (count === 1 ? 'a link to it is' : `${count} links to it are`);
	return [
		dryRun ? 'Nothing was changed. This would be done:' : undefined,
		...gone.map((file) => `${content}/${file} is gone.`),
		...addresses.map((address) => `Its old address ${address} leads nowhere now.`),
		...[...unlinked].map(([file, count]) => `${content}/${file}: ${places(count)} text now. Read it: does the text still tell of it?`),
		...sameElsewhere.map((file) => `${content}/${file} tells the same in another language, and stays.`),
		...stillNaming.map((file) => `${content}/${file} still names it: look there.`),
		'',
		leftToDo(gone.map((file) => `${content}/${file}`)),
	].filter((line) => line !== undefined).join('\n');
}
