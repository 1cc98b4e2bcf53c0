import { readFileSync } from 'node:fs';
import { evaluate, rates, type LabelledCase, type Miss } from '../src/editing/check/privacy/evaluate.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';

interface Flags {
	cases: string;
	json?: boolean;
}

const evalCommand = command('eval:privacy')
	.description('Measure how well private things are found in texts of which it is known what in them is private.')
	.option('--cases <file>', 'labelled cases, one JSON object a line: text, private (kind, text), set', 'tests/fixtures/privacy/cases.jsonl')
	.option('--json', 'print one JSON object')
	.addHelpText('after', '\nExit codes: 0 measured, 2 wrong use.');

await exitOnFailure(() => {
	const { cases: file, json } = evalCommand.parse().opts<Flags>();
	const cases = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as LabelledCase);
	const sets = (['tuned', 'held-out'] as const).map((name) => ({ name, cases: cases.filter(({ set }) => set === name) }));
	if (json) console.log(JSON.stringify(Object.fromEntries(sets.map(({ name, cases: own }) => [name, resultOf(own)]))));
	else for (const { name, cases: own } of sets) printSet(name, own);
	return Promise.resolve();
});

function resultOf(cases: LabelledCase[]): object {
	const { tallies } = evaluate(cases);
	return { cases: cases.length, kinds: Object.fromEntries([...tallies].map(([kind, tally]) => [kind, { ...tally, ...rates(tally) }])) };
}

function printSet(name: string, cases: LabelledCase[]): void {
	const { tallies, misses } = evaluate(cases);
	console.log(`${name}: ${cases.length} cases\n`);
	console.log(`${'kind'.padEnd(16)}${['labelled', 'found', 'wrong', 'missed', 'precision', 'recall'].map((head) => head.padStart(11)).join('')}`);
	for (const [kind, tally] of tallies) {
		const { precision, recall } = rates(tally);
		const cells = [tally.right + tally.missed, tally.right, tally.wrong, tally.missed, precision.toFixed(3), recall.toFixed(3)];
		console.log(`${kind.padEnd(16)}${cells.map((cell) => String(cell).padStart(11)).join('')}`);
	}
	console.log(misses.map(missText).join(''));
}

function missText({ how, kind, words, case: { text } }: Miss): string {
	return `\n${how}: ${kind} "${words}" in "${text.replaceAll('\n', ' ')}"`;
}
