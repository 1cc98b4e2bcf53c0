import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeowners } from '../../../../src/editing/edit/codeowners.ts';
import { EditRefused } from '../../../../src/editing/edit/entries.ts';
import { contentFolder, SMALL, type ContentFolder } from '../../archive/content/folder.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

let folder: ContentFolder;

beforeEach(() => {
	folder = contentFolder({
		...SMALL,
		'site.yml': `${SMALL['site.yml']!}owners: ['@clinic/editors']\n`,
		'specialties/surgery.md': '---\nname: Surgery\nowners: ["@mira", "ko@clinic.example"]\n---\n',
		'doctors/ko.md': '---\nname: Dr. Ko\nspecialty: surgery\n---\n',
	});
});

afterEach(() => folder.remove());

/** What is made, with the folder named as in a repository. */
const made = (before?: string): string => codeowners(folder.path, before)!.replaceAll(`/${folder.path}`, '/content');

describe('codeowners', () => {
	it('names the owners of a specialty for its entries, topics and doctors, after those of everything', () => {
		expect(made()).toMatchInlineSnapshot(`
			"# Content, from "owners" in content/site.yml and content/specialties/*.md: npm run codeowners
			/content/ @clinic/editors
			/content/specialties/surgery.md @mira ko@clinic.example
			/content/topics/surgery/ @mira ko@clinic.example
			/content/entries/surgery/ @mira ko@clinic.example
			/content/doctors/ko.md @mira ko@clinic.example
			# End of content
			"
		`);
	});

	it('leaves other lines where they stand, and is the same when made again', () => {
		const before = '* @clinic/engineers\n\n# Ours\n';
		const once = codeowners(folder.path, before)!;
		expect(once.startsWith(`${before}\n`)).toBe(true);
		expect(codeowners(folder.path, `${once}/docs/ @writer\n`)).toBe(`${once}/docs/ @writer\n`);
	});

	it('takes lines away whose owners are gone', () => {
		const before = codeowners(folder.path, undefined)!;
		const other = contentFolder(SMALL);
		expect(codeowners(other.path, before)).not.toContain('@mira');
		expect(codeowners(other.path, undefined)).toBeUndefined();
		other.remove();
	});

	it('refuses what is no owner', () => {
		const other = contentFolder({ ...SMALL, 'specialties/surgery.md': '---\nname: Surgery\nowners: ["mira # everything"]\n---\n' });
		expect(() => codeowners(other.path, undefined)).toThrow(EditRefused);
		other.remove();
	});

	it('is current for the content that comes with the project', () => {
		const file = readFileSync(resolve(ROOT, '.github/CODEOWNERS'), 'utf8');
		expect(codeowners('content', file)).toBe(file);
	});
});
