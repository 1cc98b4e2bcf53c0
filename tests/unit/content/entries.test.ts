import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileEntry } from '../../../src/archive/content/compileEntry.ts';
import { htmlCompiler } from '../../../src/archive/markdown/html.ts';
import type { EntryRecord } from '../../../src/archive/record.ts';

const CONTENT = fileURLToPath(new URL('../../../content/', import.meta.url));
const context = { languages: ['en', 'zh-hant'], html: htmlCompiler('/') };

const compiled = globSync('entries/**/*.md', { cwd: CONTENT })
	.toSorted()
	.map((file) => compileEntry(readFileSync(`${CONTENT}${file}`), file, context));
const entries = new Map(
	compiled.flatMap(({ record }): [string, EntryRecord][] => (record ? [[record.id, record]] : [])),
);
const chinese = [...entries.values()].filter(({ lang }) => lang === 'zh-hant');
const translations = [...entries.values()].filter(({ translationOf }) => translationOf !== undefined);

describe('the demonstration entries', () => {
	it('are all without fault', () => {
		expect(compiled.flatMap(({ faults }) => faults)).toEqual([]);
	});

	it('stand in both languages', () => {
		expect(chinese.length).toBeGreaterThanOrEqual(18);
		expect(chinese.filter(({ translationOf }) => translationOf !== undefined).length).toBeGreaterThanOrEqual(8);
	});

	// CommonMark closes no emphasis between full-width punctuation and a character: **重要：**請
	it('leave no mark of emphasis in the text', () => {
		const marked = [...entries.values()].filter(({ question, answer, more }) =>
			[question, answer, more].some((section) => section?.text.includes('*')),
		);
		expect(marked.map(({ file }) => file)).toEqual([]);
	});

	it('in Traditional Chinese hold no simplified character', () => {
		const simplified = /[这们个为么说请让给对时间还后医药过现没脑体肿压头风脸发动关节会来从员]/u;
		const texts = chinese.map(({ file, title, question, answer, more }) => ({
			file,
			found: simplified.exec([title, question.text, answer.text, more?.text].join('\n'))?.[0],
		}));
		expect(texts.filter(({ found }) => found !== undefined)).toEqual([]);
	});
});

describe('translations', () => {
	it('tell of the same question, asked and answered on the same days', () => {
		const facts = ({ sex, age, date, answered, doctor, specialty }: EntryRecord) => {
			return { sex, age, date, answered, doctor, specialty };
		};
		for (const translation of translations) {
			const original = entries.get(translation.translationOf!);
			expect(original, translation.file).toBeDefined();
			expect(facts(translation), translation.file).toEqual(facts(original!));
		}
	});

	it('say who translated them, and lead to another language', () => {
		for (const { translated, lang, translationOf, file } of translations) {
			expect(translated, file).toBeDefined();
			expect(entries.get(translationOf!)?.lang, file).not.toBe(lang);
		}
	});
});
