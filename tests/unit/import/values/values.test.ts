import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '../../../../src/archive/schema/index.ts';
import { readAge } from '../../../../src/import/values/age.ts';
import { type DateOrder, readDate } from '../../../../src/import/values/date.ts';
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

const dayOf = (text: string, order?: DateOrder): string => {
	const read = readDate(text, order);
	return 'day' in read ? read.day : read.fault;
};

describe('readDate', () => {
	it.each([
		'2017/01/03', '2017-1-3', '2017.01.03', '2017. 1. 3.', '20170103',
		'2017-01-03T23:59:00Z', '2017-01-03T08:00:00+08:00', '2017-01-03 08:15:00', '2017-01-03 08:15:00.000', '2017-01-03 8:15 PM',
		'2017/1/3 上午 08:15:00', '2017/1/3 下午 03:20', '2017/1/3 (二) 08:15', '2017年1月3日', '2017年1月3日 星期二 8時15分', '２０１７年１月３日',
		'民國106年1月3日', '民國106/1/3', '中華民國 106 年 1 月 3 日', '平成29年1月3日', 'H29.1.3', '平成29年1月3日 午前8時15分',
		'2017년 1월 3일', '2017년 1월 3일 화요일 오전 8:15', '2017년 1월 3일 오후 8시 15분',
		'3 Jan 2017', '3rd January 2017', '03-JAN-2017', 'January 3, 2017', 'Jan. 3rd, 2017', 'Tue, 03 Jan 2017 08:15:00 +0800',
		'3. Januar 2017', '3 janvier 2017', '3 de enero de 2017', '3 gennaio 2017', '3 januari 2017', '3 stycznia 2017', '3 января 2017 г.', '3 Ocak 2017', '3 Ιανουαρίου 2017',
		'42738', '42738.34375', '1483430400', '1483430400000',
	])('reads %j', (text) => {
		expect(dayOf(text)).toBe('2017-01-03');
	});

	it.each(['106/01/03', '106.1.3', '1060103', '民國106/1/3', '2017/1/3', '106/1/3 上午 09:00'])('reads %j where years are those of the Republic of China', (text) => {
		expect(dayOf(text, 'roc')).toBe('2017-01-03');
		expect(dayOf('95/12/31', 'roc')).toBe('2006-12-31');
		expect(dayOf('0951231', 'roc')).toBe('2006-12-31');
	});

	it('knows the first year of an era, and none beyond its last', () => {
		expect(dayOf('令和元年5月1日')).toBe('2019-05-01');
		expect(dayOf('昭和64年1月7日')).toBe('1989-01-07');
		expect(dayOf('昭和65年1月7日')).toBe('no-day');
	});

	it('reads what may be two days only in a known order', () => {
		expect(dayOf('03/01/2017')).toBe('two-days');
		expect(dayOf('03/01/2017', 'dmy')).toBe('2017-01-03');
		expect(dayOf('03/01/2017', 'mdy')).toBe('2017-03-01');
		expect(dayOf('106/01/03')).toBe('small-year');
		expect(dayOf('03/01/17', 'dmy')).toBe('small-year');
	});

	it('does not choose between months of one name', () => {
		expect(dayOf('3 listopad 2017')).toBe('two-months');
	});

	it('tells numbers from dates', () => {
		expect(readDate('42738')).toEqual({ day: '2017-01-03', number: 'excel' });
		expect(readDate('1483430400')).toEqual({ day: '2017-01-03', number: 'unix' });
	});

	it.each(['2019-02-29', '2017-13-01', '2017-00-10', 'soon', '', '3 Foo 2017', '3 Janfoo 2017', '3 Mayor 2017', '2017-01-03-04', '7', '2017', '123456'])('refuses %j', (text) => {
		expect(dayOf(text)).toBe('no-day');
	});

	it('gives every day back as itself', () => {
		const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(days, (date) => {
				const day = date.toISOString().slice(0, 10);
				expect(dayOf(day)).toBe(day);
				expect(dayOf(day.replaceAll('-', '/'))).toBe(day);
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
