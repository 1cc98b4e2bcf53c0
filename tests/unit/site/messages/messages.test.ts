import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/site/messages/load.ts';
import { MESSAGE_LANGUAGES, messagesFor } from '../../../../src/site/messages/index.ts';

/** Every leaf of a message object by its path; a function stands for itself. */
function leaves(value: unknown, path = ''): [string, unknown][] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}/${key}`));
}

const languages = MESSAGE_LANGUAGES.map((lang) => [lang, messagesFor(lang)] as const);

describe.each(languages)('messages in %s', (lang, messages) => {
	it('have the shape of English', () => {
		const shape = (of: unknown) =>
			leaves(of)
				.filter(([path]) => !/\/(examples|hints|nothingHints|paragraphs)\//.test(path))
				.map(([path, leaf]) => `${path}: ${typeof leaf}`)
				.toSorted();
		expect(shape(messages)).toEqual(shape(messagesFor('en')));
	});

	it('have no empty or untrimmed text', () => {
		const texts = leaves(messages).filter(([, leaf]) => typeof leaf === 'string');
		expect(texts.filter(([, text]) => text === '' || text !== String(text).trim())).toEqual([]);
	});

	it('hold no markup and no straight quotation marks', () => {
		const texts = leaves(messages).filter(([, leaf]) => typeof leaf === 'string');
		expect(texts.filter(([, text]) => /[<>"']/.test(String(text)))).toEqual([]);
	});

	it('are what the browser loads', async () => {
		expect(await loadMessages(lang)).toBe(messages);
	});
});

describe('a language', () => {
	it('falls back to the closest that has messages', () => {
		expect(messagesFor('zh-Hant-TW')).toBe(messagesFor('zh-hant'));
		expect(messagesFor('en-gb')).toBe(messagesFor('en'));
	});

	it('without words of its own has those of its kin, else English', async () => {
		expect(messagesFor('zh')).toBe(messagesFor('zh-hans'));
		expect(messagesFor('zh-tw')).toBe(messagesFor('zh-hant'));
		expect(messagesFor('tlh')).toBe(messagesFor('en'));
		expect(await loadMessages('tlh')).toBe(messagesFor('en'));
	});
});
