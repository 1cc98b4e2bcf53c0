import { describe, expect, test } from 'vitest';
import { compileSite } from '../../../../src/archive/content/compileSite.ts';
import { SITE } from './folder.ts';

/** `site.yml` with these lines under `numbers`. */
function compiled(...lines: string[]) {
	const yaml = `${SITE}  numbers:\n${lines.map((line) => `    ${line}\n`).join('')}`;
	return compileSite(new TextEncoder().encode(yaml), 'site.yml');
}

const faults = (...lines: string[]): string[] => compiled(...lines).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('numbers to call', () => {
	test('are none where the site names none', () => {
		expect(compileSite(new TextEncoder().encode(SITE), 'site.yml').record?.urgent).toEqual({ text: 'Call.', number: '112', numbers: [], signs: [] });
	});

	test('have a kind, and readers of one language where it says so', () => {
		const { record } = compiled("- { kind: crisis, number: '555 0100', text: Night line, hours: 6 to 9, lang: en }", '- { kind: poison, address: https://poison.example, text: Poison centres }');
		expect(record?.urgent.numbers).toEqual([
			{ kind: 'crisis', number: '555 0100', text: 'Night line', hours: '6 to 9', lang: 'en' },
			{ kind: 'poison', address: 'https://poison.example', text: 'Poison centres' },
		]);
	});

	test('that are wrong are told where and how', () => {
		expect({
			kind: faults("- { kind: crysis, number: '1' }"),
			number: faults("- { kind: crisis, number: 'HELP-ME' }"),
			unquoted: faults('- { kind: crisis, number: 988 }'),
			nothing: faults('- { kind: crisis, text: A line }'),
			emergency: faults('- { kind: emergency, address: https://a.example, text: A page }'),
			bare: faults('- { kind: crisis, address: https://a.example }'),
			insecure: faults('- { kind: crisis, address: http://a.example, text: A page }'),
			language: faults("- { kind: crisis, number: '988', lang: fr }"),
			key: faults("- { kind: crisis, number: '988', note: x }"),
		}).toMatchInlineSnapshot(`
			{
			  "bare": [
			    "10:7 Item 1 of "urgent.numbers" needs a text that says where the address leads.",
			  ],
			  "emergency": [
			    "10:15 "urgent.numbers.0.kind" emergency needs a number.",
			  ],
			  "insecure": [
			    "10:32 "urgent.numbers.0.address" is "http://a.example" and must be an https address.",
			  ],
			  "key": [
			    "10:38 "urgent.numbers.0.note" is not a known key.",
			  ],
			  "kind": [
			    "10:15 "crysis" is not a value of "urgent.numbers.0.kind".",
			    "10:31 "urgent.numbers.0.number" is "1" and must be a number as it is dialled: digits, with space or signs between.",
			  ],
			  "language": [
			    "10:44 "urgent.numbers.0.lang" is no language of the site: use one of en, zh-hant, or leave it out.",
			  ],
			  "nothing": [
			    "10:7 Item 1 of "urgent.numbers" needs a number to call, or the address of a page.",
			  ],
			  "number": [
			    "10:31 "urgent.numbers.0.number" is "HELP-ME" and must be a number as it is dialled: digits, with space or signs between.",
			  ],
			  "unquoted": [
			    "10:31 "urgent.numbers.0.number" must be text, and YAML reads 988 as something else.",
			  ],
			}
		`);
	});
});
