import type { Finding } from '../../../src/import/finding.ts';
import { Importer } from '../../../src/import/importer.ts';
import { Registry } from '../../../src/import/registry.ts';
import type { SourceRow } from '../../../src/import/row.ts';

/** An importer whose content folder is a map of paths to texts. */
export function memoryImporter(files = new Map<string, string>()): {
	importer: Importer;
	files: Map<string, string>;
	findings: Finding[];
} {
	const findings: Finding[] = [];
	const target = {
		write(path: string, text: string): 'created' | 'unchanged' | 'conflict' {
			const before = files.get(path);
			if (before !== undefined) return before === text ? 'unchanged' : 'conflict';
			files.set(path, text);
			return 'created';
		},
	};
	const existing = { registry: new Registry(), entries: new Map<string, string>() };
	const importer = new Importer(target, existing, {
		finding: (finding) => void findings.push(finding),
		file: () => undefined,
	});
	return { importer, files, findings };
}

/** A row that is an entry, but for what is given. */
export function row(values: Record<string, unknown>, line = 1): SourceRow {
	const whole = {
		id: 'a-1',
		title: 'Is tea fine?',
		question: 'I like tea.',
		asker: 'mo',
		date: '2019/02/03',
		specialty: 'dietetics',
		doctor: 'Dr. Ana Lima',
		answer: 'Yes.',
		...values,
	};
	return { file: 'a.jsonl', line, column: 1, values: whole, findings: [], at: () => ({ line, column: 5 }) };
}
