import { expect, it } from 'vitest';
import { languageKinds } from '../../../src/archive/languageKinds.ts';

it.each([
	['zh-hant-tw', ['zh-hant-tw', 'zh-hant', 'zh']], ['zh', ['zh', 'zh-hans']], ['zh-TW', ['zh-tw', 'zh', 'zh-hant']], ['zh-hk', ['zh-hk', 'zh', 'zh-hant']],
	['en', ['en', 'en-latn']], ['sr', ['sr', 'sr-cyrl']], ['qq', ['qq']], ['not a tag', ['not a tag']],
])('the words of %s may stand under %j', (lang, expected) => {
	expect(languageKinds(lang)).toEqual(expected);
});
