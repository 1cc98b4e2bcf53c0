import { describe, expect, it } from 'vitest';
import { readingFindings, readingGrade } from '../../../../../src/editing/check/rules/reading.ts';
import { textOf } from '../entry.ts';

const EASY = 'The liver is a big organ. It sits on the right. It cleans the blood. You can help it. Eat less fat. Walk each day. Sleep well. '.repeat(4);
const HARD = 'Hepatocellular accumulation of triglycerides, frequently accompanied by insulin resistance and dyslipidaemia, necessitates comprehensive multidisciplinary evaluation incorporating elastographic quantification of fibrosis, serological exclusion of concomitant aetiologies and individualised pharmacotherapeutic considerations. '.repeat(3);

describe('readingGrade', () => {
	it('is low for short sentences of short words and high for the opposite', () => {
		expect(readingGrade(EASY)).toBeLessThan(4);
		expect(readingGrade(HARD)).toBeGreaterThan(20);
	});

	it('says nothing of a few words', () => {
		expect(readingGrade('Yes, it does.')).toBeUndefined();
	});
});

describe('readingFindings', () => {
	it('tells of hard answers only', () => {
		expect(readingFindings(textOf('Why?', EASY))).toEqual([]);
		expect(readingFindings(textOf('Why?', HARD))).toMatchObject([{ severity: 'info', rule: 'reading-level' }]);
	});

	it('goes by the length of sentences in Chinese', () => {
		const long = `${'肝臟脂肪堆積常與胰島素阻抗有關並且需要完整的評估'.repeat(4)}。`.repeat(2);
		expect(readingFindings(textOf('問', long, { lang: 'zh-hant' }))).toMatchObject([{ message: expect.stringContaining('characters on average') as string }]);
		expect(readingFindings(textOf('問', '多走路。少喝酒。'.repeat(30), { lang: 'zh-hant' }))).toEqual([]);
	});
});
