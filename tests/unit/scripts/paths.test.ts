import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basePath, requireContent } from '../../../scripts/paths.ts';

describe('--base', () => {
	it.each(['/', '', 'answers', '/answers/', '/a/b.c/d-e_f~g/', '//answers//'])('may be %j', (value) => {
		expect(basePath(value)).toBe(value);
	});

	it.each([
		['/a b/', 'without spaces'], ['/../x', 'a path such as /answers/'], ['/?x', 'a path'], ['/a%20b', 'a path'], ['/médecins/', 'a path'],
		['C:/Program Files/Git/answers', 'Git Bash'], ['https://answers.example/x', '--site'],
	])('may not be %j', (value, why) => {
		expect(() => basePath(value)).toThrow(why);
	});
});

describe('--content', () => {
	it('is a folder', () => {
		expect(() => requireContent('src')).not.toThrow();
		expect(() => requireContent('package.json')).toThrow(`${resolve('package.json')} is no folder.`);
		expect(() => requireContent('nowhere', process.cwd())).toThrow(`There is no folder ${resolve('nowhere')}. Name the folder of the content with --content.`);
	});

	it('says where it was looked for, and where it may be, where npm went to another folder', () => {
		expect(() => requireContent('nowhere', '/home/ada')).toThrow(`npm runs this in ${process.cwd()}, and you are in /home/ada: give the whole path, /home/ada/nowhere.`);
	});
});
