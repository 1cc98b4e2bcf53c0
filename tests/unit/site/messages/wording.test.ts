import { describe, expect, it } from 'vitest';
import { isolated } from '../../../../src/site/messages/format.ts';
import { MESSAGE_LANGUAGES, messagesFor } from '../../../../src/site/messages/index.ts';

const en = messagesFor('en');
const zh = messagesFor('zh-hant');

describe('counts', () => {
	it('agree with their nouns', () => {
		expect([en.counts.questions(0), en.counts.questions(1), en.counts.questions(18_529)]).toEqual([
			'0 questions',
			'1 question',
			'18,529 questions',
		]);
		expect(zh.counts.questions(18_529)).toBe('18,529 則問題');
	});
});

describe('the asker', () => {
	it('is worded by sex and age band', () => {
		expect([
			en.people.asker('female', '30-39'),
			en.people.asker('male', '0-9'),
			en.people.asker('female', '10-19'),
			en.people.asker('unknown', '80+'),
			en.people.asker('male', 'unknown'),
			en.people.asker('unknown', 'unknown'),
		]).toEqual(['Woman, 30 to 39', 'Boy, 0 to 9', 'Female, 10 to 19', 'Aged 80 or over', 'Man', '']);
		expect([zh.people.asker('female', '30-39'), zh.people.asker('unknown', 'unknown')]).toEqual([
			'30 到 39 歲，女性',
			'',
		]);
	});
});

describe('notices', () => {
	it('name the signs that call for urgent care', () => {
		expect(en.entry.urgentSigns(['chest pain'], '112')).toMatchInlineSnapshot(`"This page mentions “chest pain”. If you or someone near you needs help with this now, call 112 at once. Do not wait to read the rest."`);
		expect(en.entry.urgentSigns(['chest pain', 'stroke'], '112')).toMatchInlineSnapshot(`"This page mentions “chest pain” and “stroke”. If you or someone near you needs help with this now, call 112 at once. Do not wait to read the rest."`);
		expect(zh.entry.urgentSigns(['胸痛', '中風'], '119')).toMatchInlineSnapshot(`"本頁提到「胸痛」、「中風」。如果您或身邊的人現在就需要協助，請立刻撥打 119，不要等到讀完。"`);
	});

	it('cite with or without the day of the answer', () => {
		const parts = {
			title: 'Does it pass?',
			doctor: 'Dr. Lin',
			site: 'Answers',
			date: '2017-01-03',
			address: 'https://answers.example/q/2017/x/',
		};
		expect(en.entry.citation({ ...parts, answered: '2017-01-04' })).toMatchInlineSnapshot(`"Dr. Lin. “Does it pass?” Answers. Asked 3 January 2017, answered 4 January 2017. https://answers.example/q/2017/x/"`);
		expect(zh.entry.citation({ ...parts, answered: undefined })).toMatchInlineSnapshot(`"Dr. Lin，〈Does it pass?〉，Answers，2017年1月3日提問。https://answers.example/q/2017/x/"`);
	});
});

describe('pictures', () => {
	it('have text alternatives that hold without entries', () => {
		expect(en.glance.askers.alt('Woman, 30 to 39', 0, 0)).toContain('0%');
		expect(zh.glance.delay.alt(0, 0)).toContain('0%');
		expect(en.glance.perYear.alt('2017', '2017', '2017', 3)).toBe('All questions were asked in 2017: 3.');
	});
});

describe('right-to-left languages', () => {
	const rightToLeft = MESSAGE_LANGUAGES.map(messagesFor).filter(({ site }) => site.direction === 'rtl');

	it.each(rightToLeft.map((messages) => [messages.site.languageName, messages] as const))(
		'isolate names, queries, numbers and addresses from elsewhere: %s',
		(_, { site, entry, search, notFound, offline }) => {
			const address = 'https://answers.example/q/2017/x/';
			const cited = entry.citation({ title: 'Flu', doctor: 'Dr. Lin', site: 'Answers', date: '2017-01-03', answered: undefined, address });
			for (const part of ['Flu', 'Dr. Lin', 'Answers', address]) expect(cited).toContain(isolated(part));
			for (const text of [
				site.callNumber('+1 23'),
				entry.urgentSigns(['pain'], '+1 23'),
				entry.answerOf('+1 23'),
				search.results(3, '+1 23'),
				search.nothingHeading('+1 23'),
				notFound.searchFor('+1 23'),
				offline.actionOn('', '+1 23'),
			]) {
				expect(text).toContain(isolated('+1 23'));
			}
		},
	);
});
