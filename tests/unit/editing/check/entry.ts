import { readEntry } from '../../../../src/archive/content/readEntry.ts';
import { entryText, type EntryText } from '../../../../src/editing/check/entryText.ts';
import type { Finding } from '../../../../src/editing/check/finding.ts';

const LANGUAGES = ['en', 'zh-hant'];

/** An entry laid out for rules. */
export function textOf(question: string, answer = 'Because.', front: Record<string, string> = {}): EntryText {
	const data = { title: 'Why is it so?', asker: 'mira', date: '2017-01-03', doctor: 'd', specialty: 's', ...front };
	const lines = Object.entries(data).map(([key, value]) => `${key}: ${value}`);
	const bytes = Buffer.from(`---\n${lines.join('\n')}\n---\n${question}\n\n## Answer\n${answer}\n`);
	const source = readEntry(bytes, 'entries/s/2017/a.md', LANGUAGES);
	if (source.text === undefined) throw new Error('An entry of a test is no text.');
	return entryText('entries/s/2017/a.md', source, LANGUAGES);
}

/** The words that findings point at, with their rules. */
export function pointedAt(entry: EntryText, findings: readonly Finding[]): string[] {
	return findings.map(({ rule, line, column, length }) => `${rule}: ${entry.file.line(line).slice(column - 1, column - 1 + length)}`);
}
