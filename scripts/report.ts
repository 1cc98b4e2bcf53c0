import pc from 'picocolors';
import type { Fault } from '../src/archive/fault.ts';

const COLOURS = { error: pc.red, warning: pc.yellow, info: pc.blue };

/** Prints faults for people: where, what, how to mend, and the line as it should be. */
export function printFaults(faults: Fault[], content = 'content'): void {
	for (const fault of faults) console.error(`${formatFault(fault, content)}\n`);
}

/** One fault as lines of text. */
export function formatFault(fault: Fault, content: string): string {
	const where = `${content.replace(/\/$/, '')}/${fault.file}:${fault.line}:${fault.column}`;
	const lines = [
		`${pc.bold(where)} ${COLOURS[fault.severity](fault.severity)} ${pc.dim(fault.rule)}`,
		`  ${fault.message} ${fault.help}`,
	];
	if (fault.mended !== undefined) lines.push(`  ${pc.green(`${fault.line} | ${fault.mended}`)}`);
	return lines.join('\n');
}
