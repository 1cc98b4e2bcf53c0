import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readEntry } from '../../../../src/archive/content/readEntry.ts';
import { plainText } from '../../../../src/archive/markdown/text.ts';
import { fixedText } from '../../../../src/editing/check/fix.ts';
import { fileInspector } from '../../../../src/editing/check/running/inspectFile.ts';
import { entryText } from './brokenFiles.ts';

const FILE = 'entries/hepatology/2017/a.md';
const LANGUAGES = ['en', 'zh-hant'];
const inspect = fileInspector(LANGUAGES);

/** What `--fix` makes of a text, round after round. */
function fixed(written: string): string {
	let text = written;
	for (let round = 0; round < 5; round++) {
		const { text: next } = fixedText(FILE, text, inspect(Buffer.from(text), FILE, 'entry').findings);
		if (next === text) break;
		text = next;
	}
	return text;
}

/** Values as people write them, and as YAML could read them otherwise. */
const VALUES = [
	'fatty-liver', '[fatty-liver]', '[fatty-liver, cysts]', 'fatty-liver, cysts', 'fatty-liver\n  cysts', '\n  - fatty-liver\n  - cysts', '"fatty-liver"', '"[a]"',
	'1984', '34', '034', '1e3', '0x1F', '1_000', '.5', '340', 'true', 'yes', 'no', 'not yet', 'nobody', 'yesterday', 'on', 'off', '~', 'null', '2017/1/4', '2017114',
	'2017-1-4', '2017年1月4日', '20170104', 'f', 'F', '女', 'woman', 'Liver: bad?', 'a: b: c', '"quote', "it's", '"a" b', "'a' b: c", '# 3', 'drug #3', 'a # b', '>-\n  long\n  text', '|\n  lines\n  more',
	'{ a: b }', '\n  by: ada\n  on: 2017-02-01', '\n\tby: ada', '@home', '*star*', '&a', '!x', '%', '`x`', '- item', 'é', '肝', '\u200bx', 'â€™s', '-', '[', ']', '{', 'a\tb', '  spaced  ',
] as const;
const KEYS = ['title', 'asker', 'sex', 'age', 'date', 'answered', 'doctor', 'topics', 'draft', 'withdrawn', 'reviewed', 'moreInfo', 'lang', 'source', 'titel'] as const;
const COLONS = [': ', ': ', ': ', ':', '：', ' : ', ':  '] as const;
const BLOCKS = [
	'Plain words.', '**Rest **often, and **walk**.', '**Note:**then', '3 * 4 ** 5', '- one\n- two', '1. one\n2. two', '> quoted', '| a | b |\n| - | - |\n| 1 | 2 | 3 |', '```\n**code **\n```', '### Part', '##### Deep',
	'See [this](htp://liver.example.org), [that](http:/liver.example.org).', '[mail](me@liver.example.org)', '[spaced](https://liver.example.org/a b)', '`[x](http:/a.example)`', 'fatty\u200b liver \u0007now', '\u202eback', 'donâ€™t', 'caf\u00c3\u00a9',
	'-5 °C\n- 3', 'Line\\\nnext', '<b>x</b>', '    four spaces', '[^1]\n\n[^1]: Note.', '**大字 **體',
] as const;

const file = fc
	.record({
		changes: fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES), fc.constantFrom(...COLONS)), { maxLength: 4 }),
		blocks: fc.array(fc.constantFrom(...BLOCKS), { maxLength: 4 }),
		end: fc.constantFrom('\n', '\r\n', '\r'),
		mark: fc.boolean(),
	})
	.map(({ changes, blocks, end, mark }) => {
		const plain = entryText({}, `${['I ask.', ...blocks].join('\n\n')}\n\n## Answer\n\n${['Yes.', ...blocks.toReversed()].join('\n\n')}\n`);
		const text = changes.reduce((before, [key, value, colon]) => {
			const without = before.replace(new RegExp(`^${key}[:：].*\\n`, 'm'), '');
			return without.replace('\n---\n', () => `\n${key}${colon}${value}\n---\n`);
		}, plain);
		return { written: `${mark ? '\ufeff' : ''}${text.replaceAll('\n', end)}`, end };
	});

/** Front matter as the YAML package reads it, or undefined where it cannot. */
function dataOf(text: string): Record<string, unknown> | undefined {
	const yaml = /^---\n([^]*?)\n---\n/.exec(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))?.[1];
	if (yaml === undefined) return undefined;
	const document = parseDocument(yaml, { version: '1.2', merge: false, uniqueKeys: true, logLevel: 'silent' });
	// A value that begins with a star has no meaning here either.
	const isData = document.errors.length === 0 && document.warnings.length === 0 && !/[:：]\s*\*/.test(yaml);
	return isData ? (document.toJS() as Record<string, unknown>) : undefined;
}

/** A value as words, whatever its form: a list of one is that one. */
const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).replace(/[[\]"',\s\p{Cf}]/gu, '').toLowerCase();
/** Values that are said by others of a closed list, or are days. */
const SAID_OTHERWISE = /^(?:sex|age|draft|date|answered|moreInfo)$/;

describe('--fix', () => {
	it('writes what was written: every value, every word, every end of line', () => {
		fc.assert(
			fc.property(file, ({ written, end }) => {
				const after = fixed(written);
				if (after === written) return;
				// Ends of lines, and the number of lines.
				expect(after.split(end).length).toBe(written.split(end).length);
				expect(after.replaceAll(end, '')).not.toMatch(/[\r\n]/);
				const [was, is] = [dataOf(written), dataOf(after)];
				for (const [key, value] of Object.entries(was ?? {})) {
					if (JSON.stringify(value) === JSON.stringify(is?.[key])) continue;
					expect(is, key).toHaveProperty(key);
					// Letters of another encoding become those that they were.
					if (/â|[\t]/.test(String(value))) continue;
					if (SAID_OTHERWISE.test(key) && wordsIn(is![key]) !== wordsIn(value)) expect(['male', 'female', 'true', 'false', '30-39', '2017-01-04'], `${key}: ${String(value)}`).toContain(String(is![key]));
					else if (typeof value === 'number') expect(Number(is![key]), key).toBe(value);
					else expect(wordsIn(is![key]), key).toBe(wordsIn(value));
					// A list stays a list.
					if (Array.isArray(value)) expect(is![key]).toEqual(value);
				}
				const body = (text: string): string => {
					const entry = readEntry(Buffer.from(text), FILE, LANGUAGES);
					return entry.text === undefined ? '' : plainText(entry.tree).replace(/\[(?:this|that|spaced|mail)\]\([^)]*\)/g, (link) => /\w+/.exec(link)![0]).replace(/â€™|’|Ã©|é/g, '').replace(/[\p{Cf}\p{Cc}\s*]/gu, '');
				};
				// What could not be read has no values: the words of its lines are as they were.
				const lines = (text: string): string[] => text.replace(/^\ufeff/, '').split(end);
				if (was === undefined) for (const [index, line] of lines(after).entries()) {
					const before = lines(written)[index]!;
					if (line !== before && !/[âÃ\\[]|^(?:sex|age|draft|date|answered|moreInfo)/.test(before)) expect(wordsIn(line.replace(/[:：*]/g, '')), before).toBe(wordsIn(before.replace(/[:：*\p{Cc}]/gu, '')));
				}
				// Where the front matter could not be told from the text, there is no text to compare.
				if (was !== undefined) expect(body(after)).toBe(body(written));
			}),
			{ numRuns: 150 },
		);
	});

	it('comes to an end, and does nothing the second time', () => {
		fc.assert(fc.property(file, ({ written }) => {
			const once = fixed(written);
			expect(fixed(once)).toBe(once);
		}), { numRuns: 30 });
	});
});
