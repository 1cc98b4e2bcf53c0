import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/archive/content/read.ts';
import type { ContentFaults, Fault } from '../../../../src/archive/fault.ts';
import { openStore } from '../../../../src/archive/store/open.ts';
import { check } from '../../../../src/editing/check/check.ts';
import { contentFolder, entryText, SITE, type ContentFolder } from '../../archive/content/folder.ts';

const A = 'entries/hepatology/2017/a.md';
const B = 'entries/hepatology/2017/b.md';
const ZH = 'entries/hepatology/2017/zh.md';

let folder: ContentFolder;

beforeEach(() => {
	folder = contentFolder();
});

afterEach(() => folder.remove());

async function faults(): Promise<Fault[]> {
	const report = await check({ content: folder.path, store: join(folder.path, '.cache/check.db'), code: '1', jobs: 1, today: '2020-06-01' });
	return report.faults;
}

const rules = async (): Promise<string[]> => (await faults()).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

const translation = (changes: Record<string, string>): string =>
	entryText({ title: '脂肪肝會好嗎？', lang: 'zh-hant', translationOf: 'a', translated: 'human', ...changes }, '會好嗎？', '會。');

describe('dates', () => {
	it('to come, at their place', async () => {
		folder.write({ [A]: entryText({ answered: '2020-06-02', reviewed: '{by: lin-demo, on: 2021-01-01}' }) });
		expect(await rules()).toEqual([`${A}:7 future-date`, `${A}:8 future-date`]);
	});
});

describe('translations', () => {
	it.each([
		[{}, []],
		[{ translationOf: 'zh' }, [`${ZH}:9 translation-of-itself`]],
		[{ lang: 'en' }, [`${ZH}:9 translation-language`]],
	])('%j', async (changes, expected) => {
		folder.write({ [ZH]: translation(changes) });
		expect(await rules()).toEqual(expected);
	});

	it('of what was withdrawn', async () => {
		folder.write({ [A]: entryText({ withdrawn: 'Wrong.' }), [ZH]: translation({}) });
		expect(await rules()).toEqual([`${ZH}:9 translation-of-withdrawn`]);
		folder.write({ [ZH]: translation({ withdrawn: 'Wrong.' }) });
		expect(await rules()).toEqual([]);
	});

	it('of a translation', async () => {
		folder.write({ [ZH]: translation({}), [B]: entryText({ title: 'Coffee?', translationOf: 'zh' }, 'Is it?') });
		expect(await rules()).toEqual([`${B}:8 translation-chain`]);
	});
});

describe('translations in a circle', () => {
	it('are errors of each, and stop a build', async () => {
		folder.write({ [A]: entryText({ translationOf: 'zh' }), [ZH]: translation({}), [B]: entryText({ title: 'Coffee?', translationOf: 'zh', lang: 'en' }, 'Is it?') });
		const found = await faults();
		expect(found.filter(({ rule }) => rule === 'translation-circle').map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
			`${A}:8 Each of these says that it is a translation of the next: a, zh, a.`,
			`${ZH}:9 Each of these says that it is a translation of the next: zh, a, zh.`,
		]);
		const store = openStore(join(folder.path, '.cache/archive.db'));
		const built: unknown = await readContent(store, { content: folder.path, base: '/', code: '1', jobs: 1 }).catch((error: unknown) => error);
		store.close();
		expect((built as ContentFaults).faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${A} translation-circle`, `${ZH} translation-circle`]);
	});
});

describe('pictures and files', () => {
	const inAnswer = (markdown: string): Record<string, string> => ({ [A]: entryText({}, 'Does it?', markdown), 'public/pictures/liver.png': 'x', 'public/guide.pdf': 'x' });

	it.each(['![A liver](/pictures/liver.png)', '![A liver][1]\n\n[1]: /pictures/liver.png', '![An icon](/favicon.svg)', '[A guide](/guide.pdf)', '![A liver](/pictures/liver.png "Its title")'])('that are there: %s', async (markdown) => {
		folder.write(inAnswer(markdown));
		expect(await rules()).toEqual([]);
	});

	it.each([
		['![A liver](/pictures/lung.png)', 'image-missing', undefined],
		['![A liver][1]\n\n[1]: /pictures/lung.png', 'image-missing', undefined],
		['![A liver](/images/none.png)', 'image-missing', undefined],
		['![A liver](liver.png)', 'image-missing', '![A liver](/pictures/liver.png)'],
		['![A liver](../../public/pictures/liver.png)', 'image-missing', '![A liver](/pictures/liver.png)'],
		['[A guide](/guides/other.pdf)', 'link-broken', undefined],
		['[A picture](/images/none.png)', 'link-broken', undefined],
	])('that are not: %s', async (markdown, rule, mended) => {
		folder.write(inAnswer(markdown));
		expect((await faults()).map((fault) => [fault.severity, fault.rule, fault.mended])).toEqual([['error', rule, mended]]);
	});
});

describe('links', () => {
	it.each([
		['[liver](../2016/fatty-liver-go.md)', 'link-broken', '[liver](../2016/fatty-liver-goes.md)'],
		['[liver](../2016/nothing-like-it.md)', 'link-broken', undefined],
		['[liver](../2016/fatty-liver-goes.md#how-much)', 'link-fragment', '[liver](../2016/fatty-liver-goes.md#answer-how-much)'],
		['[liver](../2016/fatty-liver-goes.md#answer-how-mcuh)', 'link-fragment', '[liver](../2016/fatty-liver-goes.md#answer-how-much)'],
		['[liver](../2016/fatty-liver-goes.md#how-mcuh)', 'link-fragment', '[liver](../2016/fatty-liver-goes.md#answer-how-much)'],
		['[liver](../2016/fatty-liver-goes.md#why-not)', 'link-fragment', undefined],
	])('to what is spelt otherwise are told what may be meant: %s', async (markdown, rule, mended) => {
		folder.write({
			'entries/hepatology/2016/fatty-liver-goes.md': entryText({ date: '2016-01-03', answered: '2016-01-04' }, 'What is it?', 'It is this.\n\n### How much\nSome.'),
			'entries/hepatology/2016/fatty-liver-gos.md': entryText({ date: '2016-01-03', answered: '2016-01-04', draft: 'true' }, 'What was it?', 'It was this.'),
			'entries/hepatology/2017/link.md': entryText({ date: '2017-01-03', answered: '2017-01-04' }, 'Does it?', markdown),
		});
		expect((await faults()).filter(({ file }) => file.endsWith('/link.md')).map((fault) => [fault.rule, fault.mended, fault.safe])).toEqual([[rule, mended, undefined]]);
	});
});

describe('what site.yml asks for', () => {
	it.each([
		['languages: [es]', ['es'], []], ['languages: [es]', ['en'], ['language-danger']], ['languages: [en, zh-hant]', ['en', 'zh'], []],
	])('tells that danger is not recognised: %s where it is in %j', async (languages, dangers, rules) => {
		folder.write({ 'site.yml': SITE.replace(/^languages:.*\n/m, '').concat(`\n${languages}\n`) });
		const means = { languages: ['en', 'es', 'zh-hant'], dangers };
		const { faults: found } = await check({ content: folder.path, store: join(folder.path, '.cache/check.db'), code: '1', jobs: 1, today: '2020-06-01', means });
		expect(found.filter(({ file }) => file === 'site.yml').map(({ rule }) => rule)).toEqual(rules);
	});

	it('and is not there, at its line, in the check as in a build', async () => {
		folder.write({ 'site.yml': `${SITE.replace(/^languages:.*\n/m, '')}languages: [en, zh-hnat, zh-hant-tw]\nembedder: { onnx: model }\n` });
		const means = { languages: ['en', 'zh-hant'], missingOf: () => ({ message: 'The model is not there.', help: 'Put it there.' }) };
		const { faults: found } = await check({ content: folder.path, store: join(folder.path, '.cache/check.db'), code: '1', jobs: 1, today: '2020-06-01', means });
		const lines = readFileSync(join(folder.path, 'site.yml'), 'utf8').split('\n');
		const told = found.filter(({ file }) => file === 'site.yml').map(({ rule, line, column, length, mended }) => [rule, lines[line - 1]!.slice(column - 1, column - 1 + length), mended]);
		expect(told).toEqual([
			['language-words', 'zh-hnat', 'languages: [en, zh-hant, zh-hant-tw]'],
			['embedder-missing', '{ onnx: model }', undefined],
		]);
		const store = openStore(join(folder.path, '.cache/archive.db'));
		const built: unknown = await readContent(store, { content: folder.path, base: '/', code: '1', jobs: 1, means }).catch((error: unknown) => error);
		store.close();
		expect((built as ContentFaults).faults.filter(({ file }) => file === 'site.yml').map(({ rule }) => rule)).toEqual(['language-words', 'embedder-missing']);
	});

	it('of languages calls no entry\'s own language wrong while it is wrong itself', async () => {
		const site = (languages: string): string => `${SITE.replace(/^languages:.*\n/m, '')}languages: [${languages}]\n`;
		const told = async (languages: string, lang: string): Promise<[string, string | undefined][]> => {
			folder.write({ 'site.yml': site(languages), [A]: entryText({ lang }, 'Does it?') });
			const { faults: found } = await check({ content: folder.path, store: join(folder.path, '.cache/check.db'), code: '1', jobs: 1, today: '2020-06-01', means: { languages: ['en', 'zh-hant'] } });
			return found.filter(({ severity }) => severity === 'error').map(({ rule, mended }) => [rule, mended]);
		};
		expect(await told('en, zh-hnat', 'zh-hant')).toEqual([['unknown-language', undefined], ['language-words', 'languages: [en, zh-hant]']]);
		expect(await told('en, zh-hant', 'zh-hnat')).toEqual([['unknown-language', 'lang: zh-hant']]);
		expect(await told('en, zh-hant', 'fr')).toEqual([['unknown-language', undefined]]);
	});
});

describe('the same question', () => {
	const LONG = 'For three years I have had pain under the right rib after fat meals, and the doctor found stones, but he says they need no operation as long as I eat little fat.';

	it('is told of the one asked later, whichever file is looked at first', async () => {
		folder.write({ [A]: entryText({ date: '2017-05-01', answered: '2017-05-02' }, LONG), [B]: entryText({}, LONG) });
		expect((await faults()).map(({ file, message }) => `${file}: ${message}`)).toEqual([
			`${A}: This asks the same question as ${B}, and has the same answer.`,
		]);
	});

	it.each([
		['of many words', LONG, 'Another answer.', 'warning'],
		['of few words, with the same answer', 'What is asthma?', 'Because.', 'warning'],
		['of few words, answered in another way', 'What is asthma?', 'Another answer.', 'info'],
	])('%s is worth that much of a look', async (_, question, answer, severity) => {
		folder.write({ [A]: entryText({}, question), [B]: entryText({ date: '2018-05-01', answered: '2018-05-02' }, question, answer) });
		expect((await faults()).filter(({ rule }) => rule === 'near-duplicate').map((fault) => fault.severity)).toEqual([severity]);
	});

	it('is another in another language, as a draft, and when withdrawn', async () => {
		const variants: Record<string, string>[] = [{ lang: 'zh-hant' }, { draft: 'true' }, { withdrawn: 'Wrong.' }];
		for (const changes of variants) {
			folder.write({ [A]: entryText({}, LONG), [B]: entryText(changes, LONG) });
			expect((await rules()).filter((rule) => rule.includes('duplicate'))).toEqual([]);
		}
	});
});

describe('files', () => {
	it('that some computers take for one', async () => {
		folder.write({ 'topics/hepatology/Fatty-Liver.md': '---\nname: Fatty liver\n---\n' });
		expect(await rules()).toContain('topics/hepatology/fatty-liver.md:1 case-collision');
	});

	it('are looked at again when they change, and forgotten when they go', async () => {
		folder.write({ [A]: entryText({ sex: 'x' }) });
		expect(await rules()).toEqual([`${A}:8 schema`]);
		folder.write({ [A]: entryText({}) });
		expect(await rules()).toEqual([]);
		folder.write({ [A]: entryText({ sex: 'x' }) });
		await rules();
		folder.write({ [A]: undefined });
		expect(await rules()).toEqual([]);
	});

	it('are all looked at again when the languages of the site change', async () => {
		folder.write({ [ZH]: translation({}) });
		expect(await rules()).toEqual([]);
		folder.write({ 'site.yml': SITE.replace('[en, zh-hant]', '[en]') });
		expect(await rules()).toEqual([`${ZH}:8 unknown-language`]);
	});
});

describe('exceptions', () => {
	const NAMED = entryText({}, 'Mrs. Lark and Dr. Lin told me, and Mr. Wren.');

	it('let stand what they name, where they say, with a reason', async () => {
		folder.write({ [A]: NAMED, 'privacy-allow.yml': `- text: Mrs. Lark\n  reason: Made up.\n- text: Mr. Wren\n  reason: Made up.\n  file: ${B}\n` });
		expect(await rules()).toEqual([`${A}:9 private-name`, 'privacy-allow.yml:3 exception-unused']);
	});

	it('need a reason', async () => {
		folder.write({ 'privacy-allow.yml': '- text: Mrs. Lark\n' });
		expect(await rules()).toEqual(['privacy-allow.yml:1 missing-key']);
	});

	it('are not needed for doctors of the archive', async () => {
		folder.write({ [A]: entryText({}, 'Thank you, Dr. Lin.') });
		expect(await rules()).toEqual([]);
	});
});

describe('links to parts of pages', () => {
	it('are compared by what they say, whether escaped or not', async () => {
		folder.write({
			[A]: entryText({}, 'Is it?', 'It is.\n\n### 副作用\n\nFew.'),
			[B]: entryText({ title: 'Coffee?' }, '[a](a.md#answer-%E5%89%AF%E4%BD%9C%E7%94%A8), [b](a.md#answer-副作用), [c](a.md#answer-%E5%89%AF), [d](a.md#answer-%zz)'),
		});
		expect(await rules()).toEqual([`${B}:9 link-fragment`, `${B}:9 link-fragment`]);
	});
});
