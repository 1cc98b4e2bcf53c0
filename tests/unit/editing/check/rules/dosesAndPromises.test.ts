import { describe, expect, it } from 'vitest';
import { medicalFindings } from '../../../../../src/editing/check/rules/dosesAndPromises.ts';
import { pointedAt, textOf } from '../entry.ts';

function found(answer: string): string[] {
	const entry = textOf('Why?', answer);
	return pointedAt(entry, medicalFindings(entry));
}

describe('doses', () => {
	it.each([
		['Take 500 mg of it.', 'dose: 500 mg'],
		['Between 2.5-5 mg is usual.', 'dose: 2.5-5 mg'],
		['Take two tablets at night.', 'dose: Take two tablets'],
		['每次服用 2 顆即可。', 'dose: 服用 2 顆'],
		['一天 500 毫克。', 'dose: 500 毫克'],
		['1000 IU a day', 'dose: 1000 IU'],
	])('%s', (answer, expected) => {
		expect(found(answer)).toEqual([expected]);
	});

	it.each([
		'LDL below 100 mg/dL is good.', 'Fewer than 14 units of alcohol a week.', 'He weighs 70 kg.', 'Blood sugar of 126 mg per dl.',
		'血糖 126 毫克/分升', 'Walk for 30 minutes.', 'See chapter 5.',
	])('none in: %s', (answer) => {
		expect(found(answer)).toEqual([]);
	});

	it('not in the question: people tell what they were given', () => {
		const entry = textOf('I take 500 mg.');
		expect(medicalFindings(entry)).toEqual([]);
	});
});

describe('promises', () => {
	it.each([
		['This will cure you.', 'promise: will cure'],
		['The operation cures hepatitis.', 'promise: cures hepatitis'],
		['It is completely safe.', 'promise: completely safe'],
		['There are no side effects.', 'promise: no side effects'],
		['It is 100% effective.', 'promise: 100% effective'],
		['這種藥可以根治。', 'promise: 根治'],
		['保證有效。', 'promise: 保證'],
	])('%s', (answer, expected) => {
		expect(found(answer)).toEqual([expected]);
	});

	it.each([
		'There is no cure, but it can be treated.', 'Nobody can guarantee that.', 'It is not completely safe.', 'No medicine will cure it.',
		'目前無法根治。', '沒有醫師能保證。', 'Beware of anyone who guarantees success.', 'To cure it one would need surgery.',
	])('taken back in: %s', (answer) => {
		expect(found(answer)).toEqual([]);
	});

	it('only the first on a line', () => {
		expect(found('This will cure you and will cure all.\n\nIt will cure her.')).toHaveLength(2);
	});
});
