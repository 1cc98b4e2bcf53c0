import { describe, expect, it } from 'vitest';
import { readAsker } from '../../../../src/import/formats/text/asker.ts';
import { parseText } from '../../../../src/import/formats/text/parse.ts';
import { linesOf, read } from './rows.ts';

const text = (source: string): Promise<unknown[]> => read(parseText(linesOf(source), 'a.txt'));

const WHOLE = `Is tea fine?
Dear Dr.
Lima,
I like tea.
mo, 40~49 year old male. Ask Date: 2019/02/03
Dr. Ana Lima reply Dietetics
Hello: yes.

In moderation.
Reply Date: 2019/02/04
More Info
Tea has little in it.
---
It is wet.
Similar Q&A
Is coffee fine?
I like coffee...
Dr. Bo Ek reply Dietetics
Yes...[Read More] Is coffee fine?
Related FAQ
(Dietetics)
Tea(Dietetics)
Hot Drinks(Internal Medicine)`;

/** A page with nothing but what it must have. */
const bare = (title: string): string =>
	`${title}\nMay I?\nzoe. Ask Date: 2020/01/01\nDr. Bo Ek reply Dietetics\nYes.\nReply Date: 2020/01/02`;

const bareRow = (title: string): unknown => expect.objectContaining({ title, question: 'May I?', answer: 'Yes.' });

describe('parseText', () => {
	it('reads every part of a page, but for the block of similar questions', async () => {
		expect(await text(WHOLE)).toMatchInlineSnapshot(`
			[
			  {
			    "age": "40~49",
			    "answer": "Hello: yes.

			In moderation.",
			    "answered": "2019/02/04",
			    "asker": "mo",
			    "date": "2019/02/03",
			    "doctor": "Dr. Ana Lima",
			    "line": 1,
			    "more": "Tea has little in it.
			---
			It is wet.",
			    "question": "Dear Dr.
			Lima,
			I like tea.",
			    "sex": "male",
			    "specialty": "Dietetics",
			    "title": "Is tea fine?",
			    "topics": [
			      {
			        "name": "",
			        "specialty": "Dietetics",
			      },
			      {
			        "name": "Tea",
			        "specialty": "Dietetics",
			      },
			      {
			        "name": "Hot Drinks",
			        "specialty": "Internal Medicine",
			      },
			    ],
			  },
			]
		`);
	});

	it('takes parts that are broken over lines, or run on', async () => {
		const source = `Is it?\nMay I?\nzoe, female.\nAsk Date: 2020/01/01\n\nProf. Bo Ek replied Dietetics\nYes. Reply Date: 2020/01/02`;
		expect(await text(source)).toEqual([
			expect.objectContaining({ asker: 'zoe', sex: 'female', question: 'May I?', answer: 'Yes.', answered: '2020/01/02' }),
		]);
	});

	it.each([
		['a form feed', `${bare('One')}\n\f${bare('Two')}`],
		['a line of equals signs', `====\n${bare('One')}\n=====\n${bare('Two')}\n===`],
		['a line of hyphens', `${bare('One')}\n---\n${bare('Two')}\n---\n`],
		['a line of hyphens behind More Info', `${bare('One')}\nMore Info\nOn.\n---\n${bare('Two')}`],
		['a blank line', `${bare('One')}\n\n\n${bare('Two')}`],
		['nothing', `${bare('One')}\n${bare('Two')}`],
		['the end of Related FAQ', `${bare('One')}\nRelated FAQ\nA(B)\nC(D)\n${bare('Two')}`],
		['a blank line behind Related FAQ', `${bare('One')}\nRelated FAQ\nA(B)\n\n${bare('Two')}`],
		['the end of Similar Q&A', `${bare('One')}\nSimilar Q&A\nX\nY\nDr. A reply B\nZ[Read More] X\n${bare('Two')}`],
	])('parts pages at %s', async (_, source) => {
		expect(await text(source)).toEqual([bareRow('One'), bareRow('Two')]);
	});

	it('keeps a rule inside a page as text', async () => {
		const withRule = bare('One').replace('May I?', 'May I?\n---\nOr not?');
		expect(await text(`${bare('Zero')}\n===\n${withRule}`)).toEqual([
			bareRow('Zero'),
			expect.objectContaining({ title: 'One', question: 'May I?\n---\nOr not?' }),
		]);
	});

	it('refuses two pages that cannot be told apart, and goes on', async () => {
		const source = `${bare('One')}\nMore Info\nOn\nand on.\n${bare('Two')}\n===\n${bare('Three')}`;
		const rows = await text(source);
		expect(rows[0]).toMatchInlineSnapshot(
			`"a.txt:1:1: pages-run-together: The page from here to the "Ask Date" in line 12 is two, and where the second begins cannot be told. Put a line of === before the title of the second page."`,
		);
		expect(rows.at(-1)).toEqual(bareRow('Three'));
	});

	it('refuses pages that are not built as pages are, each with its reason', async () => {
		const broken = [
			'Just a note.',
			'Title\nText.\nzoe. Ask Date: 2020/01/01\nYes, do.',
			`${bare('One')}\nDr. A reply B\nMore.`,
			`${bare('One')}\nRelated FAQ\nA(B)\nAll rights reserved.`,
		];
		expect(await text(broken.join('\n===\n'))).toMatchInlineSnapshot(`
			[
			  "a.txt:1:1: no-ask-date: This page has no line that ends in "Ask Date: …". Add one below the question: alias, 30~39 year old female. Ask Date: 2017/01/03",
			  "a.txt:6:1: no-reply: Below the asker's line a line such as "Dr. Lin reply Oncology" is missing. Add it with the doctor's name and specialty; an entry needs an answer.",
			  "a.txt:14:1: unexpected-line: "Dr. A reply B" stands where the page should go on with More Info, Similar Q&A or Related FAQ, or end. If another page begins here, put a line of === before its title.",
			  "a.txt:25:1: not-a-topic: "All rights reserved." stands under Related FAQ, but is not written as Topic(Specialty). If another page begins here, put a line of === before its title.",
			]
		`);
	});
});

describe('readAsker', () => {
	it.each([
		['mira, 30~39 year old female', ['mira', '30~39', 'female']],
		['30-39 years old male.', [undefined, '30-39', 'male']],
		['a, b, 5-year-old', ['a, b', '5', undefined]],
		['zoe, female', ['zoe', undefined, 'female']],
		['zoe, the cat', ['zoe, the cat', undefined, undefined]],
		['', [undefined, undefined, undefined]],
	])('reads %j', (line, [asker, age, sex]) => {
		expect(readAsker(line)).toEqual({ asker, age, sex });
	});
});
