import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileSite } from '../../../../src/archive/content/compileSite.ts';
import { changeFrontMatter } from '../../../../src/archive/content/frontMatterEdit.ts';
import { readFrontMatter } from '../../../../src/archive/content/frontMatter.ts';
import { CONTENT_FORMAT, formatTrouble } from '../../../../src/archive/schema/format.ts';
import { EditRefused } from '../../../../src/editing/edit/entries.ts';
import { FORMAT_STEPS, type FormatStep } from '../../../../src/editing/upgrade/steps.ts';
import { NotUpgradable, planUpgrade, writeUpgrade } from '../../../../src/editing/upgrade/upgrade.ts';
import { contentFolder, entryText, SITE, SMALL, type ContentFolder } from '../../archive/content/folder.ts';

/** A format in which an entry's asker is its alias. */
const NEXT: FormatStep = {
	to: CONTENT_FORMAT + 1,
	says: '"asker" is called "alias".',
	rewrite: (file, text) => {
		if (!file.startsWith('entries/')) return text;
		const { asker } = readFrontMatter(text, file).data;
		return asker === undefined ? text : changeFrontMatter(text, { asker: undefined, alias: asker });
	},
};

/** One after it, in which the site's tagline is its motto. */
const AFTER: FormatStep = { to: CONTENT_FORMAT + 2, says: '"tagline" is called "motto".', rewrite: (file, text) => (file === 'site.yml' ? text.replace(/^tagline:/m, 'motto:') : text) };

let folder: ContentFolder;

beforeEach(() => { folder = contentFolder({ ...SMALL, 'site.yml': `# Ours\n${SITE}` }); });
afterEach(() => { folder.remove(); });

const textOf = (file: string): string => readFileSync(join(folder.path, file), 'utf8');
const plan = (to = NEXT.to) => planUpgrade(folder.path, to, [NEXT, AFTER]);

describe('an upgrade of content', () => {
	test('has a step for each format but the first', () => {
		expect(FORMAT_STEPS.map(({ to }) => to)).toEqual(Array.from({ length: CONTENT_FORMAT - 1 }, (_, index) => index + 2));
		expect(planUpgrade(folder.path)).toEqual({ from: CONTENT_FORMAT, to: CONTENT_FORMAT, says: [], texts: new Map() });
	});

	test('brings today\'s content to the next format, says what changed, and touches nothing else', () => {
		const upgrade = plan();
		expect(upgrade).toMatchObject({ from: 1, to: 2, says: ['"asker" is called "alias".'] });
		expect([...upgrade.texts.keys()]).toEqual(['entries/hepatology/2017/a.md', 'entries/hepatology/2017/b.md', 'site.yml']);
		expect(textOf('entries/hepatology/2017/a.md')).toBe(entryText({}));
		writeUpgrade(folder.path, upgrade);
		const { asker: _, ...rest } = readFrontMatter(entryText({}), 'a.md').data;
		expect(readFrontMatter(textOf('entries/hepatology/2017/a.md'), 'a.md').data).toEqual({ ...rest, alias: 'mira' });
		expect(textOf('site.yml')).toBe(`# Ours\nformat: 2\n${SITE}`);
		expect(textOf('doctors/lin-demo.md')).toBe(SMALL['doctors/lin-demo.md']);
		expect(plan()).toMatchObject({ from: 2, says: [], texts: new Map() });
	});

	test('goes through all formats between', () => {
		writeUpgrade(folder.path, plan(AFTER.to));
		expect(textOf('site.yml')).toBe(`# Ours\nformat: 3\n${SITE.replace('tagline', 'motto')}`);
		expect(textOf('entries/hepatology/2017/b.md')).toContain('alias: mira');
	});

	test.each([
		['---\nname: A\n', '---\nformat: 2\nname: A\n'],
		['name: A\r\n', 'format: 2\r\nname: A\r\n'],
		['name: A\nformat: 1 # ours\n', 'name: A\nformat: 2 # ours\n'],
		['"format" : 1\nname: A\n', '"format" : 2\nname: A\n'],
	])('says its format where one looks for it: %j', (before, after) => {
		folder.write({ 'site.yml': before });
		expect(plan().texts.get('site.yml')).toBe(after);
	});

	test('that was cut short is run again to the same end', () => {
		const upgrade = plan();
		const [first] = [...upgrade.texts];
		writeUpgrade(folder.path, { ...upgrade, texts: new Map([first!]) });
		const again = plan();
		expect([...again.texts]).toEqual([...upgrade.texts].slice(1));
	});

	test('writes nothing where a file is in the way, and tells of all such files', () => {
		folder.write({ 'entries/hepatology/2017/b.md': '---\nasker: [open\n---\nWhy?\n', 'entries/hepatology/2017/c.md': '---\nasker: {\n---\nWhy?\n' });
		const broken: FormatStep = { ...NEXT, rewrite: (file, text) => (file.startsWith('entries/') ? changeFrontMatter(text, { alias: 'x' }) : text) };
		const attempt = () => planUpgrade(folder.path, NEXT.to, [broken]);
		expect(attempt).toThrow(NotUpgradable);
		expect(attempt).toThrow('2 files have to be mended by hand first; nothing was written.');
		expect(textOf('site.yml')).toBe(`# Ours\n${SITE}`);
	});

	test('refuses content of a newer format, and a folder that is none', () => {
		folder.write({ 'site.yml': `format: 9\n${SITE}` });
		expect(() => planUpgrade(folder.path)).toThrow(new EditRefused('The content is of format 9, and this version of the software reads format 1.\nInstall the version that it was written for, or a newer one: "answered" in package.json.'));
		folder.write({ 'site.yml': undefined });
		expect(() => planUpgrade(folder.path)).toThrow(/has no site\.yml\. Name the folder of the content with --content\./);
	});
});

describe('content of another format', () => {
	test('is one fault, whatever else this version would say of its keys', () => {
		const { faults } = compileSite(new TextEncoder().encode(`${SITE}motto: Ours\nformat: 2\n`), 'site.yml');
		expect(faults).toEqual([expect.objectContaining({ rule: 'content-format', line: 10, column: 9, message: 'The content is of format 2, and this version of the software reads format 1.' })]);
		expect(compileSite(new TextEncoder().encode(`${SITE}format: 1\n`), 'site.yml').faults).toEqual([]);
	});

	test('is to be upgraded, or read by a newer version', () => {
		expect(formatTrouble(1, 2)?.help).toBe('Run "npm run upgrade": it says what changes, and mends it.');
		expect(formatTrouble(3, 2)?.help).toMatch(/^Install the version that it was written for, or a newer one/);
		expect(formatTrouble(2, 2)).toBeUndefined();
	});
});
