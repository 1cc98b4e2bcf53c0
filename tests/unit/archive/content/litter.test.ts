import { expect, test } from 'vitest';
import { isLeftover, isLitter } from '../../../../src/archive/content/litter.ts';

test.each([
	'.DS_Store', '.obsidian', '._coffee.md', '.coffee.md.icloud', '.coffee.md.swp', 'desktop.ini', 'Desktop.ini', 'Thumbs.db', 'ehthumbs.db', 'Icon\r',
	'__MACOSX', '@eaDir', '~$coffee.docx', 'coffee.md~', '#coffee.md#', 'coffee.md.bak', 'coffee.md.orig', 'coffee.md.swp', 'coffee.md.tmp',
])('%j is left alone', (name) => {
	expect(isLeftover(name)).toBe(true);
});

test.each(['coffee.md', 'coffee (conflicted copy).md', 'coffee-2.md', 'coffee.MD', 'coffee.txt', 'notes.docx', 'desktop.md', 'icon', 'temp', 'a~b.md'])('%j is looked at', (name) => {
	expect(isLeftover(name)).toBe(false);
});

test.each([['Thumbs.db', true], ['__MACOSX', true], ['.DS_Store', true], ['.well-known', false], ['.htaccess', false], ['coffee.md~', false]])('%j is litter anywhere: %j', (name, expected) => {
	expect(isLitter(name)).toBe(expected);
});
