import type { Finding } from '../../../src/import/finding.ts';
import { ImportRecord } from '../../../src/import/again/record.ts';
import { Importer } from '../../../src/import/importer.ts';
import type { LinkOptions } from '../../../src/import/links/entryLinks.ts';
import type { WriteChoices } from '../../../src/import/entryWriter.ts';
import { Registry } from '../../../src/import/registry.ts';
import type { SourceRow } from '../../../src/import/row.ts';

/** An importer whose content folder is a map of paths to texts. */
export function memoryImporter(files = new Map<string, string>(), options: WriteChoices & LinkOptions = {}): {
	importer: Importer;
	files: Map<string, string>;
	findings: Finding[];
	record: ImportRecord;
} {
	const findings: Finding[] = [];
	const target = {
		read: (path: string): string | undefined => files.get(path),
		write(path: string, text: string): 'created' | 'unchanged' | 'conflict' {
			const before = files.get(path);
			if (before !== undefined) return before === text ? 'unchanged' : 'conflict';
			files.set(path, text);
			return 'created';
		},
		put: (path: string, text: string): void => void files.set(path, text),
		remove: (path: string): void => void files.delete(path),
	};
	const registry = new Registry();
	const entries = new Map<string, string>();
	for (const [path, text] of files) {
		const id = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
		const [folder = ''] = path.split('/');
		const name = /^name: (.*)$/m.exec(text)?.[1];
		if (folder === 'entries') entries.set(id, path);
		else if (folder === 'doctors' || folder === 'specialties' || folder === 'topics') registry.add(folder, { id: path.slice(folder.length + 1, -'.md'.length), name: name ?? id });
	}
	const record = options.record ?? new ImportRecord();
	const importer = new Importer(target, { registry, entries }, {
		finding: (finding) => void findings.push(finding),
		file: () => undefined,
	}, { ...options, record });
	return { importer, files, findings, record };
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
