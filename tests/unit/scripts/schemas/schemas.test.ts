import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultText } from '../../../../src/editing/check/report/text.ts';
import { generatedFiles } from '../../../../scripts/schemas/make.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

interface Described {
	description?: string;
	properties?: Record<string, Described>;
	required?: string[];
}

describe('generated files', () => {
	const files = generatedFiles(ROOT);

	it.each([...files.keys()])('%s is current (if not: npm run schemas)', (file) => {
		expect(readFileSync(resolve(ROOT, file), 'utf8')).toBe(files.get(file));
	});

	it('say of every key of front matter what it is for', () => {
		for (const kind of ['entry', 'doctor', 'specialty', 'topic', 'site']) {
			const { properties, description } = JSON.parse(files.get(`schemas/${kind}.schema.json`)!) as Described;
			expect(description, kind).toBeTruthy();
			for (const [key, value] of Object.entries(properties ?? {})) expect(value.description, `${kind}.${key}`).toBeTruthy();
		}
	});

	it('ask for what an entry needs, and only for that', () => {
		const { required } = JSON.parse(files.get('schemas/entry.schema.json')!) as Described;
		expect(required).toEqual(['title', 'asker', 'date', 'doctor', 'specialty']);
	});
});

describe('the task of the editor', () => {
	it('finds faults in what the check prints', () => {
		const { tasks } = JSON.parse(readFileSync(resolve(ROOT, '.vscode/tasks.json'), 'utf8')) as {
			tasks: { problemMatcher: { pattern: { regexp: string }[] } }[];
		};
		const [first, second] = tasks[0]!.problemMatcher.pattern.map(({ regexp }) => new RegExp(regexp));
		const text = faultText(
			{ severity: 'error', rule: 'unknown-key', file: 'entries/a b.md', line: 2, column: 1, length: 5, message: 'It is wrong.', help: 'Mend it.' },
			{ content: 'content', lineOf: () => 'titel: x', colours: false },
		).split('\n');
		expect(first!.exec(text[0]!)?.slice(1)).toEqual(['content/entries/a b.md', '2', '1', 'error', 'unknown-key']);
		expect(second!.exec(text[1]!)?.[1]).toBe('It is wrong.');
	});
});
