import type { Finding } from '../finding.ts';
import { Importer } from '../importer.ts';
import type { ReadingOptions } from '../draft.ts';
import { Registry } from '../registry.ts';
import { readRows, type SourceOptions } from '../rows.ts';
import type { ImportTarget } from '../target.ts';

/** Entries that are shown, and rows that are tried for them. */
const [ENTRIES, ROWS] = [3, 200];

/** What stands where every row needs something and nothing gives it yet, so that the rest can be seen. */
const NOT_YET = { doctor: 'Not Yet Named', specialty: 'not-yet-named' };

/** A folder in which nothing is, and into which nothing goes. */
const NOWHERE: ImportTarget = { read: () => undefined, write: () => 'created', put: () => undefined, remove: () => undefined };

/** The first entries of a source as they would be, and what was said of the rows on the way. */
export async function sampleEntries(file: string, source: SourceOptions, reading: ReadingOptions): Promise<{ entries: { path: string; text: string }[]; findings: Finding[] }> {
	const findings: Finding[] = [];
	const entries: { path: string; text: string }[] = [];
	using importer = new Importer(NOWHERE, { registry: new Registry({ romanise: reading.romanise }), entries: new Map() }, {
		finding: (finding) => void findings.push(finding),
		file({ path, text }) {
			if (path.startsWith('entries/')) entries.push({ path, text });
		},
	});
	for await (const row of readRows([file], { ...source, mapping: { ...source.mapping, defaults: { ...NOT_YET, ...source.mapping.defaults } } }, { read: () => undefined, flag: (finding) => importer.flag(finding) })) {
		if ('kind' in row) importer.refuse(row);
		else importer.importRow(row, reading);
		if (entries.length >= ENTRIES || importer.summary.rows >= ROWS) break;
	}
	importer.finish();
	return { entries: entries.slice(0, ENTRIES), findings };
}
