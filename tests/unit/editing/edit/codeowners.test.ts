import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { repositoryOf } from '../../../../src/editing/check/repository.ts';
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

/** What is made of it in a repository. */
const made = (before?: string, place = 'content'): string => codeowners(folder.path, place, before)!;

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

	it('names places from the root of the repository, which may be the content itself', () => {
		expect(made(undefined, '')).toContain('\n* @clinic/editors\n/specialties/surgery.md @mira ko@clinic.example\n');
		expect(made(undefined, 'archives/one')).toContain('\n/archives/one/ @clinic/editors\n/archives/one/specialties/surgery.md ');
	});

	it('finds the repository of the content, wherever it is asked from', () => {
		const path = realpathSync(folder.path);
		expect(repositoryOf(path)).toBeUndefined();
		execFileSync('git', ['init', '--quiet', path]);
		expect(repositoryOf(path)).toEqual({ root: path, place: '' });
		expect(repositoryOf(`${path}/specialties`)).toEqual({ root: path, place: 'specialties' });
	});

	it('leaves other lines where they stand, and is the same when made again', () => {
		const before = '* @clinic/engineers\n\n# Ours\n';
		const once = codeowners(folder.path, 'content', before)!;
		expect(once.startsWith(`${before}\n`)).toBe(true);
		expect(codeowners(folder.path, 'content', `${once}/docs/ @writer\n`)).toBe(`${once}/docs/ @writer\n`);
	});

	it('takes lines away whose owners are gone', () => {
		const before = codeowners(folder.path, 'content', undefined)!;
		const other = contentFolder(SMALL);
		expect(codeowners(other.path, 'content', before)).not.toContain('@mira');
		expect(codeowners(other.path, 'content', undefined)).toBeUndefined();
		other.remove();
	});

	it('refuses what is no owner', () => {
		const other = contentFolder({ ...SMALL, 'specialties/surgery.md': '---\nname: Surgery\nowners: ["mira # everything"]\n---\n' });
		expect(() => codeowners(other.path, 'content', undefined)).toThrow(EditRefused);
		other.remove();
	});

	it('is current for the content that comes with the project', () => {
		const file = readFileSync(resolve(ROOT, '.github/CODEOWNERS'), 'utf8');
		expect(codeowners('content', 'content', file)).toBe(file);
	});
});
