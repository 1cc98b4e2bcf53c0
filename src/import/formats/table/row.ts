import type { Finding } from '../../finding.ts';
import { placeOf, type Position } from '../../position.ts';
import type { RawRow } from '../../row.ts';
import { cellValue, isCellError } from './cellValue.ts';
import type { TableCell } from './names.ts';

/**
 * A row of a table under the names of its columns; what its cells hold in place of values is told.
 * @param exact whether cells hold values alone, whatever they look like
 */
export function tableRow(cells: readonly (TableCell | undefined)[], names: readonly string[], start: Position & { file: string }, exact = false): RawRow & { findings: Finding[] } {
	const { file } = start;
	const values: Record<string, unknown> = {};
	const findings: Finding[] = [];
	for (const [index, name] of names.entries()) {
		const cell = cells[index];
		const value = exact ? cell?.text || undefined : cellValue(cell?.text ?? '');
		if (!cell || value === undefined) continue;
		if (exact || !isCellError(value)) values[name] = value;
		else {
			const message = `"${name}" is ${value.trim()}: the program that wrote the file had no value for it.`;
			findings.push({ kind: 'flagged', rule: 'cell-error', file, ...placeOf(cell), message, help: 'Look the value up in the program itself.' });
		}
	}
	const at = (name: string): Position => placeOf(cells[names.indexOf(name)] ?? start);
	return { kind: 'row', file, ...placeOf(start), values, findings, at };
}
