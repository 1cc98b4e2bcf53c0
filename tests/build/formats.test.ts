import { Ajv } from 'ajv';
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMONSTRATION } from '../sites/build.ts';
import { filesOf } from '../sites/pages.ts';
import { sharedSite } from '../sites/sharedSite.ts';

const FORMATS = path.resolve(import.meta.dirname, '../fixtures/formats');
const TWO_LANGUAGES = path.resolve(import.meta.dirname, '../fixtures/two-languages');
const SITEMAP = createRequire(import.meta.url).resolve('sitemap/package.json').replace('package.json', 'schema/sitemap.xsd');

/** The sitemap's own schema, which holds what stands in it from elsewhere to that one's. */
const SITEMAP_WITH_LINKS = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
	<xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="file://${FORMATS}/xhtml-link.xsd"/>
	<xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="file://${SITEMAP}"/>
</xs:schema>`;

/** Texts of files of the sites, by their names: of the demonstration, and of one with hostile texts. */
let files: [name: string, text: string][];

beforeAll(async () => {
	xmlRegisterFsInputProviders();
	const sites = [await sharedSite(DEMONSTRATION, ['--base', '/']), await sharedSite(TWO_LANGUAGES, ['--site', 'https://read.example', '--base', '/archive/'])];
	files = (await Promise.all(sites.map(async ({ dist }) => (await filesOf(dist)).filter((file) => /\.xml$|feed\.json$/.test(file)).map((file): [string, string] => [file, readFileSync(path.join(dist, file), 'utf8')])))).flat();
});

const filesLike = (pattern: RegExp): [string, string][] => files.filter(([name]) => pattern.test(name));

/** What a validator of XML says of texts; empty where it takes them all. */
function faults(validator: XsdValidator, texts: readonly [string, string][]): string[] {
	return texts.flatMap(([name, text]) => {
		const document = XmlDocument.fromString(text);
		try {
			validator.validate(document);
			return [];
		} catch (error) {
			return [`${name}: ${String(error)}`];
		} finally {
			document.dispose();
		}
	});
}

const ownSchema = (name: string): XsdValidator => XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(path.join(FORMATS, name), 'utf8'), { url: `file://${FORMATS}/${name}` }));

describe('what programs read is what its format asks for', () => {
	test('sitemaps', () => {
		const validator = XsdValidator.fromDoc(XmlDocument.fromString(SITEMAP_WITH_LINKS));
		const sitemaps = filesLike(/\/sitemap-(?!index)/);
		expect(sitemaps.some(([, text]) => text.includes('xhtml:link'))).toBe(true);
		expect(faults(validator, sitemaps)).toEqual([]);
		expect(faults(validator, sitemaps.slice(0, 1).map(([name, text]) => [name, text.replace(/<lastmod>[^<]*/, '<lastmod>today')]))).not.toEqual([]);
	});

	test('the index of sitemaps', () => {
		const indexes = filesLike(/\/sitemap-index\.xml$/);
		expect(indexes).toHaveLength(2);
		expect(faults(ownSchema('sitemap-index.xsd'), indexes)).toEqual([]);
	});

	test('feeds in Atom', () => {
		const validator = ownSchema('atom.xsd');
		const feeds = filesLike(/\/feed\.xml$/);
		expect(feeds.length).toBeGreaterThan(20);
		expect(faults(validator, feeds)).toEqual([]);
		for (const broken of [/<updated>[^<]*<\/updated>/, /T00:00:00Z/, /<id>[^<]*<\/id>/]) expect(faults(validator, feeds.slice(0, 1).map(([name, text]) => [name, text.replace(broken, '')])), String(broken)).not.toEqual([]);
	});

	test('feeds in JSON', () => {
		const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: (text: string) => URL.canParse(text), 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/ } });
		const validate = ajv.compile(schema);
		const feeds = filesLike(/\/feed\.json$/);
		expect(feeds.length).toBe(filesLike(/\/feed\.xml$/).length);
		expect(feeds.flatMap(([name, text]) => (validate(JSON.parse(text)) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`]))).toEqual([]);
		expect(validate({ ...(JSON.parse(feeds[0]![1]) as object), home_page_url: 'home' })).toBe(false);
	});
});
