import type { RawRow, SourceRow } from '../row.ts';
import type { Mapping } from './schema.ts';
export function applyMapping(raw: RawRow, _mapping: Mapping): SourceRow {
	return { file: raw.file, line: raw.line, column: raw.column, values: raw.values, at: (field) => raw.at(field) };
}
