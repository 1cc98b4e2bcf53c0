import { describe, expect, it } from 'vitest';
import { privacyFindings } from '../../../../../src/editing/check/privacy/findings.ts';
import { pointedAt, textOf } from '../entry.ts';

describe('privacyFindings', () => {
	it('reads what the page says, and points at what is written', () => {
		const entry = textOf('Write to ah\\_tsai\\@post\\.example or call 0912&#45;345&#45;678, says Dr. **Heron**.');
		const findings = privacyFindings(entry);
		expect(pointedAt(entry, findings)).toEqual([
			'private-e-mail: ah\\_tsai\\@post\\.example',
			'private-phone: 0912&#45;345&#45;678',
			'private-name: Dr. **Heron',
		]);
		expect(findings.map(({ subject }) => subject)).toEqual(['ah_tsai@post.example', '0912-345-678', 'Dr. Heron']);
	});

	it('reads a title as YAML gives it', () => {
		const entry = textOf('Why?', 'Because.', { title: '"Can \\x4Dr. Lark help?"' });
		expect(privacyFindings(entry)).toMatchObject([{ rule: 'private-name', subject: 'Mr. Lark', line: 2, column: 8 }]);
	});

	it('names the band beside an exact age', () => {
		expect(privacyFindings(textOf('I am 34 and tired.', 'Sleep.', { age: '30-39' }))).toMatchObject([
			{ severity: 'info', rule: 'private-age', subject: '34', help: expect.stringContaining('"age: 30-39"') as string },
		]);
		expect(privacyFindings(textOf('I am 34 and tired.'))).toMatchObject([{ severity: 'info', help: expect.stringContaining('give the band') as string }]);
	});

	it('says nothing of an age in an answer, which is that of others', () => {
		expect(privacyFindings(textOf('Why?', '40 year old women were asked. Female, aged 23, was the first.'))).toEqual([]);
	});
});
