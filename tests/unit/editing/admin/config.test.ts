import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collections, type AdminArchive } from '../../../../src/editing/admin/collections.ts';
import { adminConfig } from '../../../../src/editing/admin/config.ts';
import { labelOf } from '../../../../src/editing/admin/fields.ts';
import type { JsonSchema } from '../../../../src/editing/admin/jsonSchema.ts';
import { adminPolicy } from '../../../../src/editing/admin/policy.ts';
import { EditorChanged, quietScript } from '../../../../src/editing/admin/script.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const EDITOR = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..');

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const schema = (kind: string): JsonSchema => read(join(ROOT, 'schemas', `${kind}.schema.json`)) as JsonSchema;

const ARCHIVE: AdminArchive = {
	folder: 'content',
	languages: ['en', 'zh-hant'],
	specialties: [{ id: 'skin', name: 'Skin', hasTopics: true }, { id: 'teeth', name: 'Teeth', hasTopics: false }],
	schemas: { entry: schema('entry'), doctor: schema('doctor'), specialty: schema('specialty'), topic: schema('topic'), page: schema('page') },
};
const SETTINGS = { repository: 'clinic/answers', host: 'github', branch: 'main', folder: 'content' } as const;
const SITE = { name: 'Answers', address: 'https://answers.example', base: '/archive/' };

/** What the editor's own schema says against a configuration. */
function faultsOf(config: object): string[] {
	const ajv = new Ajv({ strict: false, allErrors: true, formats: { regex: true, uri: true } });
	const validate = ajv.compile(read(join(EDITOR, 'schema/sveltia-cms.json')) as object);
	return validate(config) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const fieldNames = (name: string, archive = ARCHIVE): string[] =>
	collections(archive).find((one) => one.name === name)!.fields.map((field) => field.name);

describe('the configuration of the editor', () => {
	it.each([
		['with an access token', SETTINGS],
		['with a service to sign in', { ...SETTINGS, signIn: 'https://sign-in.example/start' }],
		['on GitLab', { ...SETTINGS, host: 'gitlab' } as const],
	])('is valid by the editor\'s own schema: %s', (_, settings) => {
		expect(faultsOf(adminConfig(settings, SITE, ARCHIVE))).toEqual([]);
	});

	it('names places from the root of the repository, which may be the content itself', () => {
		const folders = (folder: string) => collections({ ...ARCHIVE, folder }).map((one) => one.folder);
		expect(folders('.')).toEqual(folders('content').map((one) => one.replace('content/', '')));
		expect(adminConfig({ ...SETTINGS, folder: '.' }, SITE, { ...ARCHIVE, folder: '.' })).toMatchObject({ media_folder: 'images' });
	});

	it('is not held valid whatever it says', () => {
		expect(faultsOf({ ...adminConfig(SETTINGS, SITE, ARCHIVE), collection: [] })).not.toEqual([]);
	});

	it('has a form for every key of an entry, the text behind those that every entry has', () => {
		expect(fieldNames('entries-skin')).toEqual([
			'title', 'asker', 'sex', 'age', 'date', 'doctor', 'specialty', 'answered', 'topics', 'body',
			'lang', 'translationOf', 'translated', 'aliases', 'moreInfo', 'reviewed', 'source', 'sourceUrl', 'draft', 'withdrawn',
		]);
		expect(new Set(fieldNames('entries-skin'))).toEqual(new Set([...Object.keys(ARCHIVE.schemas.entry.properties!), 'body']));
	});

	it('asks for no language on a site of one, and for no topic where there is none', () => {
		const names = fieldNames('entries-teeth', { ...ARCHIVE, languages: ['en'] });
		for (const name of ['topics', 'lang', 'translationOf', 'translated']) expect(names).not.toContain(name);
	});

	it('deletes nothing, and puts entries where their year and specialty say', () => {
		const all = collections(ARCHIVE);
		expect(all.every((one) => one['delete'] === false)).toBe(true);
		expect(all.map(({ name, folder, ...rest }) => [name, folder, rest['path']])).toMatchInlineSnapshot(`
			[
			  [
			    "entries-skin",
			    "content/entries/skin",
			    "{{date | date('YYYY')}}/{{slug}}",
			  ],
			  [
			    "entries-teeth",
			    "content/entries/teeth",
			    "{{date | date('YYYY')}}/{{slug}}",
			  ],
			  [
			    "doctors",
			    "content/doctors",
			    undefined,
			  ],
			  [
			    "specialties",
			    "content/specialties",
			    undefined,
			  ],
			  [
			    "topics-skin",
			    "content/topics/skin",
			    undefined,
			  ],
			  [
			    "topics-teeth",
			    "content/topics/teeth",
			    undefined,
			  ],
			  [
			    "pages",
			    "content/pages",
			    undefined,
			  ],
			  [
			    "pages-zh-hant",
			    "content/pages/zh-hant",
			    undefined,
			  ],
			]
		`);
	});
});

describe('the policy of the page', () => {
	it('lets in no script from elsewhere, and talks to the host of the repository alone', () => {
		expect(adminPolicy({ host: 'github' })).toMatchInlineSnapshot(`"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https://avatars.githubusercontent.com; font-src 'self' data:; connect-src 'self' blob: data: https://api.github.com; base-uri 'none'; form-action 'self'"`);
		expect(adminPolicy({ host: 'gitlab', signIn: 'https://sign-in.example/start' })).toContain('https://gitlab.com https://sign-in.example;');
	});
});

describe('the script of the editor', () => {
	it('asks no other host for fonts', () => {
		const script = quietScript(readFileSync(join(EDITOR, 'dist/sveltia-cms.js'), 'utf8'));
		expect(script).toContain('src:url(icons.woff2)');
		expect(script).not.toContain('cdn.jsdelivr.net');
	});

	it('asks no other host for news, of itself or of the host of the repository', () => {
		const script = quietScript(readFileSync(join(EDITOR, 'dist/sveltia-cms.js'), 'utf8'));
		expect(script.split('`data:application/json,{}`')).toHaveLength(4);
		expect(script).not.toMatch(/`\$\{\w+\}\/package\.json`|githubstatus\.com\/api|hostedstatus/);
	});

	it('is refused where it names fonts in a way that is not known', () => {
		const original = readFileSync(join(EDITOR, 'dist/sveltia-cms.js'), 'utf8');
		expect(() => quietScript(original.replace('fontsource/fonts/noto-mono', 'fontsource/fonts/comic'))).toThrow(EditorChanged);
		expect(() => quietScript(original.replaceAll('cdn.jsdelivr.net', 'fonts.example'))).toThrow(EditorChanged);
		expect(() => quietScript(original.replace('https://www.githubstatus.com/api/v2/', 'https://status.example/'))).toThrow('asks for news in 2 places');
	});
});

it('labels read as words', () => {
	expect(['moreInfo', 'sourceUrl', 'age'].map(labelOf)).toEqual(['More info', 'Source url', 'Age']);
});
