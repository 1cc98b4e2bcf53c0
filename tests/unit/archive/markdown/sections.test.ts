import { toMarkdown } from 'mdast-util-to-markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import { cutSections, type Sections } from '../../../../src/archive/markdown/sections.ts';
import { plainText } from '../../../../src/archive/markdown/text.ts';

const cut = (markdown: string, answerRequired = true): Sections =>
	cutSections(parseMarkdown(markdown), markdown, 'entries/a/2019/b.md', 10, answerRequired);

const texts = ({ question, answer, more }: Sections): (string | undefined)[] =>
	[question, answer, more].map((tree) => tree && plainText(tree));

const faults = (sections: Sections): string[] =>
	sections.faults.map(({ severity, rule, line, column, length }) => `${severity} ${rule} ${line}:${column}+${length}`);

describe('cutSections', () => {
	it('cuts at the headings "Answer" and "More info", whatever their case', () => {
		const sections = cut('Why?\n\n## ANSWER\nBecause.\n\n### When\nNow.\n\n## more info\nRead on.');
		expect(texts(sections)).toEqual(['Why?', 'Because.\nWhen\nNow.', 'Read on.']);
		expect(sections.faults).toEqual([]);
	});

	it('takes a heading with one number sign for the section that it names, and shows it mended', () => {
		const sections = cut('Why?\n\n# Answer\nBecause.');
		expect(texts(sections)).toEqual(['Why?', 'Because.', undefined]);
		expect(sections.faults.map(({ rule, mended }) => [rule, mended])).toEqual([['section-unknown', '## Answer']]);
	});

	it.each([
		["## Doctor's answer", '## Answer'],
		['# Reply from the doctor', '## Answer'],
		['## 醫師回覆', '## Answer'],
		['## What helps', '### What helps'],
		['## Background', '### Background'],
	])('shows what %j was meant to be, and asks for no answer besides', (written, mended) => {
		const { faults: found } = cut(`Why?\n\n${written}\nBecause.${mended === '## Answer' ? '' : '\n\n## Answer\nYes.\n\n## More info\nRead on.'}`);
		expect(found.map((fault) => [fault.rule, fault.mended])).toEqual([['section-unknown', mended]]);
	});

	it('leaves a heading that is underlined to whoever wrote it', () => {
		const { faults: found } = cut('Why?\n\nReply\n-----\nBecause.');
		expect(found.map((fault) => [fault.rule, fault.mended])).toEqual([['section-unknown', undefined]]);
	});

	it('leaves "more" undefined where there is none', () => {
		expect(cut('Why?\n\n## Answer\nBecause.').more).toBeUndefined();
	});

	it('takes a heading under a line of hyphens for one too', () => {
		expect(texts(cut('Why?\n\nAnswer\n------\nBecause.'))).toEqual(['Why?', 'Because.', undefined]);
	});

	it('is not misled by headings in code, quotes and lists', () => {
		const sections = cut('Why?\n\n```\n## Answer\n```\n\n> ## Answer\n\n- ## Answer\n\n## Answer\nBecause.');
		expect(texts(sections)[1]).toBe('Because.');
		expect(texts(sections)[0]).toContain('## Answer');
	});

	it('lets definitions of links and footnotes reach every section', () => {
		const { question, answer } = cut('See [it][here] and[^1].\n\n## Answer\nSee [it][here].\n\n[here]: https://a.example\n[^1]: A note.');
		for (const tree of [question, answer]) {
			expect(tree.children.map(({ type }) => type)).toEqual(expect.arrayContaining(['definition', 'footnoteDefinition']));
		}
	});

	it('keeps every word exactly once', () => {
		const block = fc.stringMatching(/^[a-z]{3,8}$/);
		fc.assert(
			fc.property(fc.array(block, { minLength: 1 }), fc.array(block, { minLength: 1 }), fc.array(block), (q, a, m) => {
				const more = m.length > 0 ? `\n\n## More info\n\n${m.join('\n\n')}` : '';
				const sections = cut(`${q.join('\n\n')}\n\n## Answer\n\n${a.join('\n\n')}${more}`);
				expect(texts(sections)).toEqual([q.join('\n'), a.join('\n'), m.length > 0 ? m.join('\n') : undefined]);
			}),
		);
	});

	it('leaves the Markdown of a section as it was', () => {
		const { answer } = cut('Q\n\n## Answer\n\n1. *one*\n2. **two**\n');
		expect(toMarkdown(answer)).toBe('1. *one*\n2. **two**\n');
	});
});

describe('faults of sections', () => {
	it('a missing answer is pointed at where the question ends', () => {
		expect(faults(cut('Why?\n\nReally, why?'))).toEqual(['error answer-missing 13:1+12']);
	});

	it('an empty answer is pointed at its heading', () => {
		expect(faults(cut('Why?\n\n## Answer\n\n<!-- later -->'))).toEqual(['error answer-missing 13:1+9']);
	});

	it('a withdrawn entry needs no answer', () => {
		expect(faults(cut('Why?', false))).toEqual([]);
		expect(faults(cut('Why?\n\n## Answer\n', false))).toEqual([]);
	});

	it('a missing question, an empty "More info"', () => {
		expect(faults(cut('## Answer\nBecause.\n\n## More info\n'))).toEqual(['error question-missing 11:1+9', 'warning more-empty 14:1+12']);
	});

	it('an entry without any text', () => {
		expect(faults(cut(''))).toEqual(['error question-missing 11:1+1', 'error answer-missing 11:1+1']);
	});

	it('sections twice and in the wrong order', () => {
		expect(faults(cut('Q\n\n## More info\nM\n\n## Answer\nA\n\n## Answer\nB'))).toEqual([
			'error section-order 16:1+9',
			'error section-twice 19:1+9',
		]);
	});

	it('headings of level 1 and 2 that are no section, with the line mended', () => {
		const { faults: found } = cut('# Hello *you*\nQ\n\n## Answer\nA\n\n## Dose\nB');
		expect(found.map(({ rule, line, mended }) => [rule, line, mended])).toEqual([
			['section-unknown', 11, '### Hello *you*'],
			['section-unknown', 17, '### Dose'],
		]);
	});

	it('headings that leave out a level', () => {
		expect(faults(cut('Q\n\n## Answer\nA\n\n##### Deep\nB\n\n### Up\n\n#### Down\nC'))).toEqual(['warning heading-level 16:1+10']);
	});
});
