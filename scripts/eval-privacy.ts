import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { evaluate, POINTED_KINDS, rates, type LabelledCase, type Miss, type PointedKind } from '../src/editing/check/privacy/evaluate.ts';
import { PRIVATE_KINDS } from '../src/editing/check/privacy/kinds.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';

interface Flags {
	cases?: string;
	json?: boolean;
}

const evalCommand = command('eval:privacy')
	.description('Measure how well private things and doses are found in texts of which it is known what in them is to be found.')
	.option('--cases <file>', 'other labelled cases than the project\'s own, of every kind: one JSON object a line: text, labels (kind, text), set (tuned or held-out)')
	.option('--json', 'print one JSON object')
	.addHelpText('after', '\nExit codes: 0 measured, 2 wrong use.');

/** The project's own cases, and the kinds that were looked for when they were labelled. */
const OWN: readonly CaseFile[] = [
	{ file: 'tests/fixtures/privacy/cases.jsonl', kinds: PRIVATE_KINDS.filter((kind) => kind !== 'age') },
	{ file: 'tests/fixtures/privacy/languages.jsonl', kinds: POINTED_KINDS },
	{ file: 'tests/fixtures/privacy/western.jsonl', kinds: POINTED_KINDS },
];

interface CaseFile {
	file: string;
	kinds: readonly PointedKind[];
}

/** Cases of a file that are measured together. */
interface Part {
	name: string;
	kinds: readonly PointedKind[];
	cases: LabelledCase[];
}

const caseSchema = z.object({
	text: z.string().min(1),
	labels: z.array(z.object({ kind: z.enum(POINTED_KINDS), text: z.string().min(1) })),
	set: z.enum(['tuned', 'held-out']),
});

await exitOnFailure(() => {
	const { cases: other, json } = evalCommand.parse().opts<Flags>();
	const parts = (other === undefined ? OWN : [{ file: other, kinds: POINTED_KINDS }]).flatMap(partsOf);
	if (json) console.log(JSON.stringify(Object.fromEntries(parts.map((part) => [part.name, resultOf(part)]))));
	else for (const part of parts) printPart(part);
	return Promise.resolve();
});

function partsOf({ file, kinds }: CaseFile): Part[] {
	const cases = casesIn(file);
	return (['tuned', 'held-out'] as const).map((set) => ({ name: `${basename(file, '.jsonl')}, ${set}`, kinds, cases: cases.filter((one) => one.set === set) }));
}

/** The cases of a file; every line that is none is told before anything is measured. */
function casesIn(file: string): LabelledCase[] {
	const faults: string[] = [];
	const cases = readFileSync(file, 'utf8').trim().split('\n').flatMap((line, index) => {
		const wrong = (what: string): [] => {
			faults.push(`${file}:${index + 1}: ${what}`);
			return [];
		};
		let data: unknown;
		try {
			data = JSON.parse(line);
		} catch (error) {
			return wrong(`is no JSON object: ${(error as Error).message}`);
		}
		const parsed = caseSchema.safeParse(data);
		if (!parsed.success) return wrong(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
		const strange = parsed.data.labels.find(({ text }) => !parsed.data.text.includes(text));
		return strange === undefined ? [parsed.data] : wrong(`"${strange.text}" is labelled and does not stand in the text.`);
	});
	if (faults.length > 0) evalCommand.error(faults.join('\n'), { exitCode: 2 });
	return cases;
}

function resultOf({ cases, kinds }: Part): object {
	const { tallies } = evaluate(cases, kinds);
	return { cases: cases.length, kinds: Object.fromEntries([...tallies].map(([kind, tally]) => [kind, { ...tally, ...rates(tally) }])) };
}

function printPart({ name, cases, kinds }: Part): void {
	const { tallies, misses } = evaluate(cases, kinds);
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
