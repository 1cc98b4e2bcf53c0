import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../../../src/archive/content/messages/compileMessages.ts';
import { messageFaults } from '../../../../src/archive/content/messages/messageFaults.ts';
import type { OwnText, OwnWords } from '../../../../src/archive/ownWords.ts';
import { MESSAGE_LANGUAGES, messagesFor } from '../../../../src/site/messages/index.ts';
import { missingTexts, missingTroubles } from '../../../../src/site/messages/own/missing.ts';
import { textsOf, wordTroubles } from '../../../../src/site/messages/own/troubles.ts';
import { withOwnWords } from '../../../../src/site/messages/own/withOwnWords.ts';

const english = messagesFor('en');
const inEnglish = (own: OwnWords) => withOwnWords(english, 'en', own);

/** What is said of a file: where, and what. */
function said(text: string, lang = 'en', languages = [lang]): string[] {
	const file = `messages/${lang}.yml`;
	const { record, faults } = compileMessages(Buffer.from(text), file);
	const found = record === undefined ? faults : messageFaults(new Map([[lang, record]]), languages, (of, words) => wordTroubles(of, words, english), () => text);
	return found.map(({ line, column, message, help, mended }) => `${line}:${column} ${message} ${help}${mended === undefined ? '' : ` > ${mended}`}`);
}

describe('words of a site', () => {
	it('stand in the place of its own, and leave all others as they are', () => {
		const messages = inEnglish({ site: { menu: 'Contents', links: { glance: 'In figures' } }, search: { hints: ['Ask.'] } });
		expect(messages.site.menu).toBe('Contents');
		expect(messages.site.links).toEqual({ ...english.site.links, glance: 'In figures' });
		expect(messages.search.hints).toEqual(['Ask.']);
		expect(messages.entry).toEqual(english.entry);
	});

	it('say what comes in as the language says it', () => {
		const { entry, offline, search, lists, glance } = inEnglish({
			entry: { askedOnDate: 'On {date}', citation: { answered: '{title} ({date}, {answered})', otherwise: '{title} ({date})' } },
			offline: { progress: '{done} / {total}' },
			search: { alsoSearched: '{word}, or {also}' },
			lists: { home: { summary: '{questions} by {doctors.number} in {specialties}' } },
			glance: { askers: { alt: '{group}: {share}' } },
		});
		expect(entry.askedOnDate('2017-01-03')).toBe('On 3 January 2017');
		const cited = { title: 'T', doctor: 'D', site: 'S', date: '2017-01-03', address: 'A' };
		expect(entry.citation({ ...cited, answered: undefined })).toBe('T (3 January 2017)');
		expect(entry.citation({ ...cited, answered: '2017-01-04' })).toBe('T (3 January 2017, 4 January 2017)');
		expect(offline.progress(1500, 2_000_000)).toBe('2 kB / 2 MB');
		expect(search.alsoSearched('flu', ['cold', 'cough'])).toBe('flu, or “cold” and “cough”');
		expect(lists.home.summary(1200, 3, 1)).toBe('1,200 questions by 3 in 1 specialty');
		expect(glance.askers.alt('Women', 1, 4)).toBe('Women: 25%');
	});

	it('have forms for plurals, which texts with counted things follow', () => {
		const messages = inEnglish({ counts: { questions: { one: 'one letter', other: '{count} letters' } }, glance: { intro: 'About {total}.' } });
		expect(messages.counts.questions(1)).toBe('one letter');
		expect(messages.glance.intro(3000)).toBe('About 3,000 letters.');
		const russian = withOwnWords(messagesFor('ru'), 'ru', { entry: { askedTimes: { one: '{count} раз', few: '{count} раза', many: '{count} раз', other: '{count} раза' } } });
		expect([1, 2, 5, 21, 1.5].map((count) => russian.entry.askedTimes(count))).toEqual(['1 раз', '2 раза', '5 раз', '21 раз', '1,5 раза']);
	});

	it('have forms for cases, one in the other, and the software says what none is there for', () => {
		const { people } = inEnglish({ people: { asker: { female: { '0-9': 'A girl', otherwise: 'A woman of {age}' }, otherwise: { unknown: '', otherwise: '{age}' } } } });
		expect(people.asker('female', '0-9')).toBe('A girl');
		expect(people.asker('female', '30-39')).toBe('A woman of 30 to 39');
		expect(people.asker('male', 'unknown')).toBe('');
		expect(people.asker('other', '80+')).toBe('80 or over');
		expect(inEnglish({ people: { asker: { female: 'She' } } }).people.asker('male', '0-9')).toBe('Boy, 0 to 9');
	});

	it('keep names from elsewhere apart where the language runs from right to left', () => {
		const hebrew = withOwnWords({ ...english, site: { ...english.site, direction: 'rtl' } }, 'he', { search: { nothingHeading: 'אין {query}' } });
		expect(hebrew.search.nothingHeading('flu')).toBe('אין \u2068flu\u2069');
	});

	it.each(MESSAGE_LANGUAGES)('that are not there change nothing in %s', (lang) => {
		expect(JSON.stringify(withOwnWords(messagesFor(lang), lang, {}))).toBe(JSON.stringify(messagesFor(lang)));
	});

	it('whatever they hold, leave every text a text', () => {
		const { text } = fc.letrec<{ text: OwnText }>((tie) => ({
			text: fc.oneof({ maxDepth: 3 }, fc.string(), fc.constantFrom('{count}', '{date}', '{x', 'rtl'), fc.array(fc.string()), fc.dictionary(fc.constantFrom('site', 'counts', 'questions', 'asker', 'people', 'one', 'other', 'search', 'hints', 'menu', 'direction', '__proto__'), tie('text'))),
		}));
		fc.assert(fc.property(text, (own) => {
			const messages = inEnglish({ site: own, counts: own, people: own, search: own });
			for (const [path] of textsOf(english)) {
				const at = (of: unknown): unknown => path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], of);
				expect(typeof at(messages), path).toBe(typeof at(english));
			}
			expect(typeof messages.counts.questions(3)).toBe('string');
			expect(typeof messages.people.asker('female', '0-9')).toBe('string');
		}));
	});
});

describe('a file of words', () => {
	it('with every text of a language, as the schema knows it, is fine', () => {
		expect(said('site:\n  menu: Contents\n  direction: rtl\ncounts:\n  questions: "Letters: {count}"\nsearch:\n  hints:\n    - Ask.\n')).toEqual([]);
		expect(said('')).toEqual([]);
	});

	it.each([
		['a text that is not there', 'site:\n  menue: Contents\n', ['2:3 The site has no text "site.menue". Did you mean "menu"? >   menu: Contents']],
		['a text in another place', 'loadMore: More\n', ['1:1 The site has no text "loadMore". Did you mean "search.loadMore"? It stands below "search".']],
		['the page about the archive', 'about:\n  sections: x\n', ['2:3 "about.sections" is no text of this file. The page about the archive is written whole, as content/pages/about.md.']],
		['a name that means nothing', 'search:\n  nothingHeading: No {querry}\n', ['2:19 "search.nothingHeading" is given nothing that {querry} could stand for. Did you mean {query}? It is given {query}.']],
		['a name where nothing comes in', 'site:\n  menu: "{x}"\n', ['2:9 "site.menu" is given nothing that {x} could stand for. Write the text without braces.']],
		['what it leaves out', 'search:\n  nothingHeading: Nothing\n', ['2:19 "search.nothingHeading" does not say {query}. Leave it so, if that is meant.']],
		['a brace alone', 'entry:\n  readIn: "In {language"\n', ['2:11 A brace in "entry.readIn" stands alone. Braces stand around names: {language}.']],
		['a plural of another language', 'counts:\n  days: { one: a, few: b, other: c }\n', ['2:19 "en" has no plural "few". There are: one, other.']],
		['a plural that is missing', 'counts:\n  days: { one: "{count} day" }\n', ['2:9 "counts.days" has no text for "other". Numbers in "en" need one, other; or write one text for all behind the colon.']],
		['a case that is none', 'lists:\n  listing:\n    shown: { al: x, otherwise: y }\n', ['3:14 "lists.listing.shown" knows no case "al". Did you mean "all"? There are: all, otherwise. >     shown: { all: x, otherwise: y }']],
		['a text where a group is', 'site: Contents\n', ['1:7 "site" is a group of texts. Write each below it by its name: languageName, direction, pageTitle, skipToContent, home, navigation, menu, closeMenu, breadcrumbs, languages, readInThisLanguage, homeInThisLanguage.']],
		['a way of writing that is none', 'site:\n  direction: left\n', ['2:14 "site.direction" is ltr, from left to right, or rtl. Write one of the two. >   direction: ltr']],
		['a number', 'site:\n  menu: 3\n', ['2:9 "site.menu" is no text, but what YAML takes for a number. Put it into quotation marks. >   menu: "3"']],
		['a key without a value', 'site:\n  menu:\n', ['2:8 "site.menu" has no text. Write one behind the colon, or take the line out.']],
	])('is told of %s, in its place', (_what, text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	it('of a language that the site has not is told of, with the nearest', () => {
		expect(said('site:\n  menu: 目錄\n', 'zh-hans', ['en', 'zh-hant'])).toEqual(['1:1 The site has no language "zh-hans": nothing shows these words. Name the file by a language of the site (did you mean zh-hant.yml?), or add "zh-hans" to "languages" in site.yml.']);
	});

	it('needs the plurals that whole numbers have, in every language', () => {
		expect(said('counts:\n  days: { one: "{count} день", other: "{count} дня" }\n', 'ru')[0]).toContain('has no text for "few", "many".');
		expect(said('counts:\n  days: { one: "{count} día", other: "{count} días" }\n', 'es')).toEqual([]);
	});
});

describe('a language that the software does not know', () => {
	it('is told what it still misses, group by group', () => {
		const words: OwnWords = { danger: { mild: { heading: 'A' }, now: {} }, people: {} };
		const missing = missingTexts(words, english);
		expect(missing).toContain('danger.mild.text');
		expect(missing).not.toContain('danger.mild.heading');
		expect(missing.some((path) => path.startsWith('about.sections'))).toBe(false);
		const troubles = missingTroubles(words, english, 'English');
		expect(troubles.find(({ path }) => path[0] === 'people')?.message).toBe('15 texts are missing below "people", and shown in English: sex.female, sex.male, sex.other, sex.unknown, age.0-9, age.10-19, age.20-29, age.30-39, age.40-49, age.50-59, age.60-69, age.70-79, age.80+, age.unknown, asker.');
	});
});
