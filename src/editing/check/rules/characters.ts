import { withoutControls } from '../../../import/clean/controls.ts';
import { withoutMojibake } from '../../../import/clean/mojibake.ts';
import type { Severity } from '../../../archive/fault.ts';
import type { FileText, Finding } from '../finding.ts';
import type { Rule } from '../../../archive/rules.ts';

/** A kind of character that does not belong in a text. */
interface Kind {
	rule: Rule;
	severity: Severity;
	pattern: RegExp;
	/** What such a character does, as a clause. */
	does: string;
	/** What stands in its place; undefined where only a person can tell. */
	instead?: (character: string) => string;
}

const NAMES: Readonly<Record<number, string>> = {
	0x00ad: 'soft hyphen', 0x061c: 'Arabic letter mark', 0x180e: 'Mongolian vowel separator',
	0x200b: 'zero-width space', 0x200c: 'zero-width non-joiner', 0x200d: 'zero-width joiner',
	0x200e: 'left-to-right mark', 0x200f: 'right-to-left mark', 0x2028: 'line separator',
	0x2029: 'paragraph separator', 0x202a: 'left-to-right embedding', 0x202b: 'right-to-left embedding',
	0x202c: 'end of embedding', 0x202d: 'left-to-right override', 0x202e: 'right-to-left override',
	0x2060: 'word joiner', 0x2066: 'left-to-right isolate', 0x2067: 'right-to-left isolate',
	0x2068: 'first strong isolate', 0x2069: 'end of isolate', 0xfeff: 'byte order mark', 0xfffd: 'replacement character',
};

const nothing = (): string => '';

const KINDS: readonly Kind[] = [
	{
		rule: 'control-character',
		severity: 'error',
		// eslint-disable-next-line no-control-regex -- control characters are what is looked for
		pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|\r(?!\n)/u,
		does: 'no page can show',
		instead: (character) => withoutControls(character, []).replace(/[\r\n]/g, ' '),
	},
	{
		rule: 'bidirectional-control',
		severity: 'error',
		pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
		does: 'can make a text read in another order than it is written',
		instead: nothing,
	},
	{
		rule: 'invisible-character',
		severity: 'warning',
		// Joiners belong to many scripts and to emoji: only between Latin letters, Han and digits are they stray.
		pattern: /[\u00AD\u180E\u200B\u2060\uFEFF\u{E0001}\u{E0020}-\u{E007F}]|(?<=[\p{sc=Latin}\p{sc=Han}\d\s]|^)[\u200C\u200D](?=[\p{sc=Latin}\p{sc=Han}\d\s]|$)/u,
		does: 'nobody can see, and that hides the word from search',
		instead: nothing,
	},
	{
		rule: 'lost-character',
		severity: 'warning',
		pattern: /\uFFFD/u,
		does: 'stands where a character was lost',
	},
	{
		rule: 'private-character',
		severity: 'warning',
		pattern: /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/u,
		does: 'shows as an empty box on most devices',
	},
];

const ANY = new RegExp(KINDS.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'u');
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;

/** Characters that do not belong in a text: one finding for each kind and line. */
export function characterFindings(file: FileText, hasMark: boolean): Finding[] {
	const findings: Finding[] = [];
	if (hasMark) {
		findings.push(file.finding('warning', 'byte-order-mark', 0, 1, {
			message: 'The file begins with a byte order mark.',
			help: 'Save it as "UTF-8", not "UTF-8 with BOM".',
			replacement: file.text.slice(0, 1),
			safe: true,
		}));
	}
	findings.push(...mojibakeFindings(file));
	if (!ANY.test(file.text)) return findings;
	for (const kind of KINDS) findings.push(...kindFindings(kind, file));
	return findings;
}

function kindFindings({ rule, severity, pattern, does, instead }: Kind, file: FileText): Finding[] {
	const findings: Finding[] = [];
	let line = 0;
	for (const match of file.text.matchAll(new RegExp(pattern.source, 'gu'))) {
		const at = file.lineOf(match.index);
		const whole = file.line(at);
		if (at === line || (rule === 'bidirectional-control' && RIGHT_TO_LEFT.test(whole))) continue;
		line = at;
		const places = whole.match(new RegExp(pattern.source, 'gu'))?.length ?? 1;
		const more = places > 1 ? ` (${places} such characters on this line)` : '';
		const finding = file.finding(severity, rule, match.index, match.index + match[0].length, {
			message: `The character ${nameOf(match[0])} ${does}${more}.`,
			help: instead ? 'Remove it.' : 'Look the text up where it came from, and write what belongs here.',
		});
		if (instead) Object.assign(finding, { mended: whole.replace(new RegExp(pattern.source, 'gu'), instead), safe: true });
		findings.push(finding);
	}
	return findings;
}

function nameOf(character: string): string {
	const code = character.codePointAt(0)!;
	const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	return NAMES[code] === undefined ? number : `${number} (${NAMES[code]})`;
}

/** A lead byte read as Windows-1252 and a continuation byte behind it. */
const MOJIBAKE = /[Â-ô][\u0080-¿ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/u;

function mojibakeFindings(file: FileText): Finding[] {
	if (!MOJIBAKE.test(file.text)) return [];
	return file.text.split('\n').flatMap((_, index) => {
		const whole = file.line(index + 1);
		const mended = MOJIBAKE.test(whole) ? withoutMojibake(whole, []) : whole;
		if (mended === whole) return [];
		let same = 0;
		while (whole[same] === mended[same]) same++;
		const from = file.start(index + 1) + same;
		const words = { message: 'This was read in the wrong encoding on its way here.', help: 'Put it right as below.' };
		return [{ ...file.finding('warning', 'mojibake', from, from + 2, words), mended, safe: true as const }];
	});
}
