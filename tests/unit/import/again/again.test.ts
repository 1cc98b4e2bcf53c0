import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryFileOf } from '../../../../src/import/again/parts.ts';
import { ImportRecord } from '../../../../src/import/again/record.ts';
import { memoryImporter, row } from '../memory.ts';
import { formatted } from '../formatted.ts';

const PATH = 'entries/dietetics/2019/a-1.md';

/** What a first import leaves, as the archive's editors then find it. */
function imported(values: Record<string, unknown> = {}): { files: Map<string, string>; record: ImportRecord } {
	const { importer, files, record } = memoryImporter();
	importer.importRow(row(values), {});
	return { files, record: new ImportRecord(record.toString()) };
}

describe('a second import of the same source', () => {
	it('follows what changed in it', () => {
		const { files, record } = imported();
		const again = memoryImporter(files, { record });
		again.importer.importRow(row({ answer: 'No.', doctor: 'Dr. Ben Okri', more: 'Ask again.' }), {});
		expect(again.importer.summary).toMatchObject({ updated: 1, conflicts: 0, made: { doctors: 1 } });
		expect(files.get(PATH)).toMatchInlineSnapshot(`
			"---
			title: Is tea fine?
			asker: mo
			sex: unknown
			age: unknown
			date: 2019-02-03
			doctor: ben-okri
			specialty: dietetics
			---
			I like tea.

			## Answer

			No.

			## More info

			Ask again.
			"
		`);
	});

	it('leaves alone what editors changed, says what, and makes no names for it', () => {
		const { files, record } = imported();
		files.set(PATH, files.get(PATH)!.replace('doctor: ana-lima', 'doctor: lima').replace('Yes.', 'Yes, but\nnot hot.'));
		files.delete('doctors/ana-lima.md');
		const before = new Map(files);
		const { importer, findings } = memoryImporter(files, { record });
		importer.importRow(row({}), {});
		expect(files).toEqual(before);
		expect(importer.summary).toMatchObject({ kept: 1, conflicts: 0, created: 0, made: { doctors: 0 } });
		expect(formatted(findings)).toBe(`1 kept edited-since (a-1): ${PATH} was changed here since it was imported (doctor, answer), and stays so. Nothing is to be done; --force would write the row over the file.`);
	});

	it('brings together what each changed, in the file as editors wrote it', () => {
		const { files, record } = imported({ more: 'Old.' });
		files.set(PATH, files.get(PATH)!.replace('title: Is tea fine?', 'title: "Is tea good?"   # shorter').replace('---\nI like', 'reviewed: { by: lima, on: 2020-01-01 }\n---\n\nI like'));
		const { importer, findings } = memoryImporter(files, { record });
		importer.importRow(row({ answer: 'Never *hot*.', sex: 'f', more: undefined }), {});
		expect(importer.summary).toMatchObject({ updated: 1 });
		expect(findings).toEqual([]);
		expect(files.get(PATH)).toMatchInlineSnapshot(`
			"---
			title: "Is tea good?" # shorter
			asker: mo
			sex: female
			age: unknown
			date: 2019-02-03
			doctor: ana-lima
			specialty: dietetics
			reviewed: {by: lima, on: 2020-01-01}
			---

			I like tea.

			## Answer

			Never \\*hot\\*.
			"
		`);
	});

	it('writes nothing where both changed the same part, until told which is to stand', () => {
		const { files, record } = imported();
		const edited = files.get(PATH)!.replace('Yes.', 'Maybe.');
		files.set(PATH, edited);
		const first = memoryImporter(files, { record });
		first.importer.importRow(row({ answer: 'No.', title: 'Is it fine?' }), {});
		expect(files.get(PATH)).toBe(edited);
		expect(first.importer.summary).toMatchObject({ conflicts: 1 });
		expect(formatted(first.findings)).toBe(`1 conflict both-changed (a-1): ${PATH} was changed here and in the source since it was imported (answer); it was left alone. Bring the two together by hand, then import with --keep; --force writes the row over the file.`);

		const kept = memoryImporter(files, { record, keep: true });
		kept.importer.importRow(row({ answer: 'No.', title: 'Is it fine?' }), {});
		expect(kept.importer.summary).toMatchObject({ kept: 1 });
		expect(kept.findings[0]!.message).toContain('What the source changed was not taken: answer, title.');
		const later = memoryImporter(files, { record });
		later.importer.importRow(row({ answer: 'No.', title: 'Is it fine?' }), {});
		expect(later.importer.summary).toMatchObject({ kept: 1, conflicts: 0 });
		expect(files.get(PATH)).toBe(edited);

		const forced = memoryImporter(files, { record, force: true });
		forced.importer.importRow(row({ answer: 'No.' }), {});
		expect(forced.importer.summary).toMatchObject({ replaced: 1 });
		expect(files.get(PATH)).toContain('\nNo.\n');
	});

	it('does not bring back what was taken away', () => {
		const { files, record } = imported();
		files.delete(PATH);
		const { importer, findings } = memoryImporter(files, { record });
		importer.importRow(row({ answer: 'No.' }), {});
		expect(files.has(PATH)).toBe(false);
		expect(importer.summary).toMatchObject({ kept: 1, created: 0 });
		expect(findings).toMatchObject([{ kind: 'kept', rule: 'removed-since' }]);
		const forced = memoryImporter(files, { record, force: true });
		forced.importer.importRow(row({}), {});
		expect(files.has(PATH)).toBe(true);
	});

	it('moves an entry to another specialty, but never to another address', () => {
		const { files, record } = imported({ topics: ['tea'] });
		const moved = memoryImporter(files, { record });
		moved.importer.importRow(row({ specialty: 'Nutrition', topics: ['tea'] }), {});
		expect(moved.importer.summary).toMatchObject({ updated: 1 });
		expect([...files.keys()].filter((path) => path.startsWith('entries/'))).toEqual(['entries/nutrition/2019/a-1.md']);
		const later = memoryImporter(files, { record });
		later.importer.importRow(row({ specialty: 'Nutrition', topics: ['tea'], date: '2018-01-01' }), {});
		expect(later.importer.summary).toMatchObject({ conflicts: 1 });
		expect(later.findings).toMatchObject([{ rule: 'id-elsewhere' }]);
	});

	it('keeps ends of lines as the editor wrote them', () => {
		const { files, record } = imported();
		files.set(PATH, files.get(PATH)!.replaceAll('\n', '\r\n'));
		const same = memoryImporter(files, { record });
		same.importer.importRow(row({}), {});
		expect(same.importer.summary).toMatchObject({ unchanged: 1 });
		const other = memoryImporter(files, { record });
		other.importer.importRow(row({ answer: 'No.' }), {});
		expect(files.get(PATH)).toMatch(/\r\nNo\.\r\n$/);
		expect(files.get(PATH)).not.toMatch(/[^\r]\n/);
	});

	it('knows nothing of an entry that was never imported, and leaves it alone', () => {
		const { importer, files, findings } = memoryImporter(new Map([[PATH, '---\ntitle: Mine\n---\nText.\n']]));
		importer.importRow(row({}), {});
		expect(files.get(PATH)).toContain('Mine');
		expect(findings).toMatchObject([{ kind: 'conflict', rule: 'file-differs' }]);
	});
});

describe('any edits of source and archive', () => {
	const PARTS = ['title', 'asker', 'question', 'answer', 'more', 'source', 'sex'] as const;
	const TEXTS = ['Yes.', 'No.', 'Maybe so.', 'Ask again.', '5~10 mg', 'a\n\n- b\n- c', 'x # y'];
	const LINES = ['One?', 'Two: really?', '"Three"', "Four's", '2019-01-01', 'yes', '#7'];
	const SEXES = ['female', 'male'];
	const valueOf = (part: (typeof PARTS)[number], index: number): string => {
		const values = part === 'sex' ? SEXES : part === 'question' || part === 'answer' || part === 'more' ? TEXTS : LINES;
		return values[index % values.length]!;
	};
	/** A few parts that one side changes: so few that both seldom change the same. */
	const change = fc
		.uniqueArray(fc.tuple(fc.constantFrom(...PARTS), fc.nat({ max: 6 })), { maxLength: 2, selector: ([part]) => part })
		.map((some): Record<string, string> => Object.fromEntries(some.map(([part, index]) => [part, valueOf(part, index)])));
	const FIRST = { title: 'First?', asker: 'mo', question: 'Q first.', answer: 'A first.', more: 'M first.', source: 'S', sex: 'other' };

	/** The file that holds some values, as the importer writes it. */
	const written = (values: Record<string, unknown>): string => {
		const { importer, files } = memoryImporter();
		importer.importRow(row(values), {});
		return files.get(PATH)!;
	};
	const partsIn = (text: string): Record<string, unknown> => Object.fromEntries([...entryFileOf(text.replaceAll('\r\n', '\n'), PATH)!.parts]);

	it('lose nothing: one side\'s changes come through, both sides\' are reported and stay', () => {
		const comment = fc.boolean();
		const met = { clashes: 0, merged: 0, plain: 0 };
		fc.assert(fc.property(fc.array(fc.tuple(change, change, comment, fc.boolean()), { minLength: 1, maxLength: 4 }), (rounds) => {
			let source: Record<string, unknown> = FIRST;
			const { files, record: first } = imported(source);
			let record = first;
			for (const [bySource, byEditor, isCommented, isWindows] of rounds) {
				const base = partsIn(written(source));
				const edited = { ...partsIn(files.get(PATH)!), ...partsOf(byEditor) };
				// The editor writes the whole file anew, in a way of their own.
				let text = written(valuesOf(edited));
				if (isCommented) text = text.replace('\nage:', '\n# seen by lima\nage:');
				if (isWindows) text = text.replaceAll('\n', '\r\n');
				files.set(PATH, text);
				source = { ...source, ...bySource };
				const theirs = partsIn(written(source));
				const again = memoryImporter(files, { record });
				again.importer.importRow(row(source), {});
				const now = partsIn(files.get(PATH)!);
				const before = partsIn(text);
				const clash = PARTS.some((part) => base[part] !== theirs[part] && base[part] !== before[part] && theirs[part] !== before[part]);
				if (clash) {
					expect(files.get(PATH)).toBe(text);
					expect(again.findings.map(({ kind }) => kind)).toContain('conflict');
					met.clashes += 1;
					return;
				}
				for (const part of PARTS) expect(now[part], part).toBe(theirs[part] === base[part] ? before[part] : theirs[part]);
				if (isCommented) expect(files.get(PATH)).toContain('# seen by lima');
				expect(again.importer.summary.conflicts).toBe(0);
				if (PARTS.some((part) => theirs[part] !== base[part]) && PARTS.some((part) => before[part] !== base[part])) met[isCommented ? 'merged' : 'plain'] += 1;
				const differs = PARTS.filter((part) => before[part] !== base[part] && before[part] !== theirs[part]);
				if (PARTS.every((part) => theirs[part] === base[part]) && differs.length > 0) {
					const told = /\(([^)]*)\), and stays so/.exec(again.findings.at(-1)!.message)?.[1]?.split(', ');
					expect(told?.toSorted()).toEqual(differs.toSorted());
				}
				record = new ImportRecord(record.toString());
			}
		}), { numRuns: 200 });
		// All that can happen did happen.
		for (const count of Object.values(met)) expect(count).toBeGreaterThan(10);
	});

	/** What an editor changed, as parts of a file. */
	function partsOf(values: Record<string, unknown>): Record<string, unknown> {
		return Object.fromEntries(Object.entries(partsIn(written({ ...FIRST, ...values }))).filter(([name]) => name in values));
	}

	/** Parts of a file as values of a row: Markdown that is written as it is. */
	function valuesOf(parts: Record<string, unknown>): Record<string, unknown> {
		const plain = (text: unknown): string => String(text).replace(/\\([*_\-#])/g, '$1');
		return { ...parts, question: plain(parts['question']), answer: plain(parts['answer']), more: plain(parts['more']) };
	}
});

describe('ImportRecord', () => {
	it('is a small file that names nobody, and says what is wrong with one that was damaged', () => {
		const { record } = imported();
		const text = record.toString();
		expect(text).not.toContain('a-1');
		expect(text.split('\n').at(-2)!.length).toBeLessThan(160);
		expect(new ImportRecord(text).toString()).toBe(text);
		expect(() => new ImportRecord(`${text}<<<<<<< ours\n`)).toThrow('imported.tsv:4:1: This is no line of the record of imports.');
	});

	it('is the same whatever the order of imports', () => {
		const [one, two] = [memoryImporter(), memoryImporter()];
		for (const id of ['a', 'b', 'c']) one.importer.importRow(row({ id }), {});
		for (const id of ['c', 'b', 'a']) two.importer.importRow(row({ id }), {});
		expect(one.record.toString()).toBe(two.record.toString());
	});
});
