import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { plainYaml } from '../../../../src/archive/content/plainYaml.ts';

const KEYS = ['title', 'date', 'topics', 'age', 'null', 'true', 'No', 'constructor', 'title ', ' title', '"title"', '- a', '', '?'];

/** Values, plain and nearly plain. */
const VALUES = [
	'word', 'Some words, and (more) of them?', 'a - b', "doctor's", 'say "so"', 'a: b', 'a:b', 'ends:', 'a #b', 'a#b', 'ends ', ' begins', 'http://a.example/b?c=d#e',
	'2017-01-03', '30-39', '80+', '1', '1-', '1e-5', '1-2e3', '12:30', '0x1F', '0o17', '.5', 'e5', 'true', 'False', 'NULL', 'null', '~', 'yes', 'NaN', '.nan',
	'[a]', '[a, b-c, d/e]', '[]', '[a,b]', '[ a ]', '[true]', '[null, a]', '[a: b]', '[a', '[a-]', '[1]', '{a: b}', '| ', '>', '*a', '&a b', '!!str a', '@a', '%a',
	"'a'", '"a"', '"a', 'a\\u0041', '中文', '中文：字', 'É', 'a\tb', 'a\u0085b', 'a\u2028b', 'a\uFEFF', '\uFEFFa', 'a\u200Bb', '😀', '---', '...', '',
];

const SEPARATORS = [': ', ': ', ': ', ':', ' : ', ':  ', '：'];

const line = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...SEPARATORS), fc.constantFrom(...VALUES)).map((parts) => parts.join('')) },
	{ weight: 3, arbitrary: fc.tuple(fc.constantFrom('title', 'source', 'asker'), fc.string({ unit: 'grapheme', maxLength: 10 })).map((parts) => parts.join(': ')) },
	{ weight: 1, arbitrary: fc.constantFrom('', '# a', '---', '...', '  more', 'word', '- a') },
);

const yaml = fc
	.array(line, { minLength: 1, maxLength: 4 })
	.chain((lines) => fc.constantFrom('\n', '\n', '\n', '\r\n').map((end) => lines.join(end)));

describe('plainYaml', () => {
	it('gives what the YAML parser gives, without a fault, or nothing', () => {
		let plain = 0;
		fc.assert(
			fc.property(yaml, (text) => {
				const data = plainYaml(text);
				if (!data) return;
				plain += 1;
				const document = parseDocument(text, { version: '1.2', merge: false, prettyErrors: false, logLevel: 'error' });
				expect([...document.errors, ...document.warnings]).toEqual([]);
				expect(data).toEqual(document.toJS());
				expect(Object.keys(data)).toEqual(Object.keys(document.toJS() as object));
			}),
			{ numRuns: 20_000 },
		);
		expect(plain).toBeGreaterThan(500);
	}, 60_000);

	it('reads front matter as editors write it', () => {
		expect(plainYaml('title: Does it go away?\nage: 30-39\ndate: 2017-01-03\ntopics: [fatty-liver, hepatology/cirrhosis]')).toEqual({
			title: 'Does it go away?', age: '30-39', date: '2017-01-03', topics: ['fatty-liver', 'hepatology/cirrhosis'],
		});
	});

	it.each(['draft: true', 'a: 1', 'title: a: b', 'title: a #b', 'a: b\na: c', 'a: "b"', 'reviewed:\n  by: a', 'a: b\n  c', 'a: [true]'])(
		'leaves %j to the parser',
		(text) => {
			expect(plainYaml(text)).toBeUndefined();
		},
	);
});
