import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '../../../../src/archive/schema/index.ts';
import { readAge } from '../../../../src/import/values/age.ts';
import { isDateOfTwoOrders, readDate } from '../../../../src/import/values/date.ts';
import { readSex } from '../../../../src/import/values/sex.ts';
import { readList, readRelated, readTopic } from '../../../../src/import/values/topics.ts';

describe('readAge', () => {
	it.each([
		['30~39', '30-39'],
		['30~39 year old', '30-39'],
		['30–39', '30-39'],
		['31-35', '30-39'],
		['30 to 39 years', '30-39'],
		['３０～３９歲', '30-39'],
		['34', '30-39'],
		['34.5 yrs', '30-39'],
		['0', '0-9'],
		['6 months', '0-9'],
		['3 weeks old', '0-9'],
		['130 months', '10-19'],
		['40s', '40-49'],
		['80+', '80+'],
		['80~89', '80+'],
		['97', '80+'],
		['≥80', '80+'],
		['80歲以上', '80+'],
		['under 10', '0-9'],
		['<10', '0-9'],
		['', 'unknown'],
		['Unknown', 'unknown'],
		['不詳', 'unknown'],
	])('reads %j as %s', (text, band) => {
		expect(readAge(text)).toBe(band);
	});

	it.each(['25~34', '131', 'adult', '70+', 'under 18', '39-30', '-5'])('does not guess at %j', (text) => {
		expect(readAge(text)).toBeUndefined();
	});

	it('gives every band back as itself', () => {
		for (const band of AGE_BANDS) expect(readAge(band)).toBe(band);
	});
});

describe('readSex', () => {
	it.each([
		['女', 'female'],
		['F', 'female'],
		['男性', 'male'],
		['Male', 'male'],
		['other', 'other'],
		['', 'unknown'],
		['N/A', 'unknown'],
	])('reads %j as %s', (text, sex) => {
		expect(readSex(text)).toBe(sex);
	});

	it('does not guess', () => {
		expect(readSex('cat')).toBeUndefined();
	});
});

describe('readDate', () => {
	it.each([
		['2017/01/03'],
		['2017-1-3'],
		['2017.01.03'],
		['20170103'],
		['2017-01-03T23:59:00Z'],
		['2017-01-03 08:15:00'],
		['2017年1月3日'],
		['民國106年1月3日'],
		['3 Jan 2017'],
		['3rd January 2017'],
		['January 3, 2017'],
	])('reads %j', (text) => {
		expect(readDate(text)).toBe('2017-01-03');
	});

	it('reads what may be two days only in a known order', () => {
		expect(readDate('03/01/2017')).toBeUndefined();
		expect(isDateOfTwoOrders('03/01/2017')).toBe(true);
		expect(readDate('03/01/2017', 'dmy')).toBe('2017-01-03');
		expect(readDate('03/01/2017', 'mdy')).toBe('2017-03-01');
	});

	it.each(['2019-02-29', '2017-13-01', '2017-00-10', 'soon', '', '3 Foo 2017', '2017-01-03-04'])(
		'refuses %j',
		(text) => {
			expect(readDate(text)).toBeUndefined();
		},
	);

	it('gives every day back as itself', () => {
		const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(days, (date) => {
				const day = date.toISOString().slice(0, 10);
				expect(readDate(day)).toBe(day);
				expect(readDate(day.replaceAll('-', '/'))).toBe(day);
			}),
		);
	});
});

describe('topics', () => {
	it.each([
		['Liver(Surgery)', { name: 'Liver', specialty: 'Surgery' }],
		['Hepatitis (B) (Internal Medicine)', { name: 'Hepatitis (B)', specialty: 'Internal Medicine' }],
		['肝（外科）', { name: '肝', specialty: '外科' }],
		['(Oncology)', { name: '', specialty: 'Oncology' }],
	])('reads the line %j', (line, topic) => {
		expect(readRelated(line)).toEqual(topic);
	});

	it('takes a line without brackets at its end for no topic', () => {
		expect(readRelated('Is (this) a title?')).toBeUndefined();
	});

	it('reads ids, references and names in a list', () => {
		expect(readTopic('fatty-liver')).toEqual({ name: 'fatty-liver' });
		expect(readTopic('surgery/liver')).toEqual({ name: 'liver', specialty: 'surgery' });
		expect(readTopic('Nose/throat')).toEqual({ name: 'Nose/throat' });
	});

	it('parts lists at the signs that names do not hold', () => {
		expect(readList('a-b, c;d')).toEqual(['a-b', 'c', 'd']);
		expect(readList('Lumps, bumps | Moles')).toEqual(['Lumps, bumps', 'Moles']);
		expect(readList(' ')).toEqual([]);
	});
});
