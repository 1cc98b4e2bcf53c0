import { EditRefused } from '../src/editing/edit/entries.ts';
import { withdrawEntry, type Withdrawn } from '../src/editing/edit/withdraw.ts';
import { command } from './command.ts';
import { leftToDo } from './leftToDo.ts';
import { refusedAsWords } from './refused.ts';

interface Flags {
	content: string;
	reason?: string;
	undo?: boolean;
}

const withdrawCommand = command('withdraw')
	.description('Withdraw an answer: its address stays and shows the reason in the answer\'s place.')
	.argument('<entry>', 'id or path of the entry')
	.option('--reason <text>', 'why, in a sentence that readers will see')
	.option('--undo', 'publish the answer again')
	.option('--content <dir>', 'folder of the content', 'content')
	.addHelpText('after', '\nExit codes: 0 done, 2 not possible, or wrong use.');

await refusedAsWords(() => {
	const [entry = ''] = withdrawCommand.parse().args;
	const { content, reason, undo } = withdrawCommand.opts<Flags>();
	if ((reason === undefined) !== (undo ?? false)) throw new EditRefused('Give either --reason "why" or --undo.');
	console.log(summary(withdrawEntry({ content, entry, reason }), content, reason));
});

function summary({ file, linking, translations }: Withdrawn, content: string, reason: string | undefined): string {
	if (reason === undefined) return `${content}/${file} is published again.`;
	return [
		`${content}/${file} is withdrawn. Its page stays, with the reason in the answer's place; the answer is no longer shown or found.`,
		...translations.map((other) => `Look at its translation too: ${content}/${other}`),
		...linking.map((other) => `It is linked from ${content}/${other}`),
		'',
		leftToDo(),
	].join('\n');
}
