import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedPages, pagesSummary, type ChangedPage } from '../../../../src/editing/edit/changedPages.ts';
import { contentFolder, entryText, SMALL, type ContentFolder } from '../../archive/content/folder.ts';

const FILES = [
	'entries/surgery/2018/gone.md', 'entries/hepatology/2017/a.md', 'entries/surgery/2018/zh.md', 'entries/surgery/2018/later.md',
	'entries/surgery/2018/old.md', 'doctors/ko.md', 'specialties/surgery.md', 'topics/surgery/hernia.md', 'site.yml',
];

let folder: ContentFolder;
let pages: ChangedPage[];

beforeEach(() => {
	const surgery = { specialty: 'surgery', date: '2018-01-01', answered: '2018-01-02' };
	folder = contentFolder({
		...SMALL,
		'entries/surgery/2018/zh.md': entryText({ title: '肝 [1]', lang: 'zh-hant', ...surgery }),
		'entries/surgery/2018/later.md': entryText({ title: 'Later', draft: 'true', ...surgery }),
		'entries/surgery/2018/old.md': entryText({ title: 'Old', withdrawn: 'Newer studies.', ...surgery }),
		'doctors/ko.md': '---\nname: Dr. Ko\nspecialty: surgery\n---\n',
		'specialties/surgery.md': '---\nname: Surgery\n---\n',
		'topics/surgery/hernia.md': '---\nname: Hernia\n---\n',
	});
	pages = changedPages(folder.path, FILES);
});

afterEach(() => folder.remove());

describe('the pages that a change shows on', () => {
	it('are those of its files, by language, and none where nothing is published', () => {
		expect(pages.map(({ file, path, state }) => [file, path, state])).toEqual([
			['doctors/ko.md', '/doctors/ko/', 'changed'],
			['entries/hepatology/2017/a.md', '/q/2017/a/', 'changed'],
			['entries/surgery/2018/gone.md', undefined, 'deleted'],
			['entries/surgery/2018/later.md', undefined, 'draft'],
			['entries/surgery/2018/old.md', '/q/2018/old/', 'withdrawn'],
			['entries/surgery/2018/zh.md', '/zh-hant/q/2018/zh/', 'changed'],
			['specialties/surgery.md', '/surgery/', 'changed'],
			['topics/surgery/hernia.md', '/surgery/hernia/', 'changed'],
		]);
	});

	it('are linked into the preview, titles as they are written', () => {
		expect(pagesSummary(pages, 'https://pr-7.preview.example/archive/', true)).toMatchInlineSnapshot(`
			"### Pages: 8

			\`site.yml\` changed: look at the home page and a few others.

			- [Dr. Ko](<https://pr-7.preview.example/archive/doctors/ko/>)
			- [Does a fatty liver go away?](<https://pr-7.preview.example/archive/q/2017/a/>)
			- gone, deleted (\`entries/surgery/2018/gone.md\`)
			- Later, draft (\`entries/surgery/2018/later.md\`)
			- [Old](<https://pr-7.preview.example/archive/q/2018/old/>), withdrawn
			- [肝 \\[1\\]](<https://pr-7.preview.example/archive/zh-hant/q/2018/zh/>)
			- [Surgery](<https://pr-7.preview.example/archive/surgery/>)
			- [Hernia](<https://pr-7.preview.example/archive/surgery/hernia/>)
			"
		`);
	});

	it('are named where there is no preview to lead to', () => {
		expect(pagesSummary(pages.slice(0, 1), undefined, false)).toMatchInlineSnapshot(`
			"### Pages: 1

			- Dr. Ko: \`/doctors/ko/\`

			To look at them: download *preview* below, unpack it, and serve the folder.
			"
		`);
	});

	it('are cut short where they are many', () => {
		const many = Array.from({ length: 120 }, () => pages[0]!);
		expect(pagesSummary(many, undefined, false)).toContain('… and 20 more');
	});
});
