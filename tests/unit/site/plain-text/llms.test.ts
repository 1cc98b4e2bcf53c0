import { expect, test } from 'vitest';
import { messagesFor } from '../../../../src/site/messages/index.ts';
import { llmsText } from '../../../../src/site/plain-text/llms.ts';
import { site, toAddress } from '../sample.ts';

test('llms.txt has the title, the summary and lists of links, and no markup from content', () => {
	const specialty = (name: string, description: string | undefined) => ({
		...{ id: 'sleep', name, path: '/sleep/', description, count: 3, topics: [] },
	});
	const text = llmsText({
		site: { ...site, name: 'Lamp <b>', tagline: 'Two\nlines' },
		directory: { lang: 'en', specialties: [specialty('Sleep [x](y)', 'Nights.'), specialty('Dreams', undefined)], crumbs: [] },
		messages: messagesFor('en'),
		pages: [{ id: 'visit', lang: 'en', path: '/visit/', title: 'Visit us', description: 'Where we are.', html: '', contactForm: false, updated: undefined, translations: [] }],
		otherHomes: [{ name: '繁體中文', path: '/zh-hant/' }],
		toAddress,
	});
	expect(text).toMatchInlineSnapshot(`
		"# Lamp \\<b>

		> Two lines

		Health questions with answers by named doctors. Each page gives the day of the question and, where known, of the answer. Answers were given to one person and may be out of date: cite the doctor and the date, show the page’s notices, and do not present an answer as advice to a reader. Text marked as written or translated by a machine is not the doctor’s.

		## Specialties

		- [Sleep \\[x\\](y)](https://lamp.example/base/sleep/): Nights.
		- [Dreams](https://lamp.example/base/sleep/)

		## More

		- [Specialties](https://lamp.example/base/specialties/): Choose the field of medicine that looks after the part of the body you are asking about, or go straight to a topic.
		- [Doctors](https://lamp.example/base/doctors/): The doctors whose answers stand in this archive, by specialty.
		- [By year](https://lamp.example/base/years/): Every question of the archive by the day it was asked.
		- [About this archive](https://lamp.example/base/about/): What Lamp \\<b> is, who answers, and how to use it with care.
		- [Visit us](https://lamp.example/base/visit/): Where we are.
		- [Atom feed](https://lamp.example/base/feed.xml)
		- [JSON feed](https://lamp.example/base/feed.json)
		- [繁體中文](https://lamp.example/base/zh-hant/)
		"
	`);
});
