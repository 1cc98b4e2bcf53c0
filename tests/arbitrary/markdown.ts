import fc from 'fast-check';

/** Words of many scripts, values as doctors write them, and what Markdown may or may not read as a sign. */
const WORDS = [
	'liver', 'the', 'fatty', 'well-known', 'e.g.', 'é', 'naïve', '5', '10.5', 'mg', '120/80', '-6.25', '5~40', '45~50', '2*10', '5mg*3*7', 'a_b_c',
	'肝', '脂肪肝', '，', '。', '「重要」', 'かな', 'カナ', 'ยา', 'ວັນ', 'ថ្នាំ', 'ဆေး', '한국어', 'CO₂', '10⁹', 'ＣＴ', '５００㏄', '𠮷', '👩‍👩‍👧', '→', '½',
	'\\*', '\\_', '\\`', '\\[', '\\#', '\\~', '\\|', '&amp;', '&lt;', '&nbsp;', '&copy;', '&', '<', '>', '*', '**', '_', '~', '~~', '#', '|', '[', ']', '!', ':', '+', '-', '^1^',
	'www.example.org', 'https://example.org/a?b=c', 'me@example.org', '<https://example.org>', '<b>', '</b>', '<br>', '<!-- said to nobody -->', '\t', '\u00A0', '\u3000', '\u00AD',
];

const word = fc.constantFrom(...WORDS);

/** Phrases, which may hold line ends. */
const phrases = fc.letrec<{ all: string; one: string }>((tie) => ({
	all: fc.array(fc.tuple(tie('one'), fc.constantFrom(' ', ' ', ' ', '', '\n')), { minLength: 1, maxLength: 7 })
		.map((parts) => parts.map(([text, between], i) => (i < parts.length - 1 ? text + between : text)).join('')),
	one: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 12, arbitrary: word },
		{ weight: 1, arbitrary: fc.constantFrom('  \n', '\\\n') },
		{ weight: 1, arbitrary: fc.constantFrom('[^1]', '[^two]', '[^none]', '[^1][^two]') },
		{ weight: 1, arbitrary: fc.constantFrom('![a scan](/images/scan.png)', '![](/images/scan.png)', '![a chart](https://example.org/chart.png)', '![](https://example.org/é.png)', '![by name][there]', '![there]', '![none][none]') },
		{ weight: 1, arbitrary: fc.constantFrom('`code`', '`` a ` b ``', '` 5  mg `', '`<b>`', '`a\nb`') },
		{ weight: 1, arbitrary: tie('all').map((text) => `*${text}*`) },
		{ weight: 1, arbitrary: tie('all').map((text) => `**${text}**`) },
		{ weight: 1, arbitrary: tie('all').map((text) => `~~${text}~~`) },
		{ weight: 1, arbitrary: tie('all').map((text) => `[${text}](/q/2017/a/ "title")`) },
		{ weight: 1, arbitrary: tie('all').map((text) => `[${text}][there]`) },
	),
})).all;

const oneLine = phrases.map((text) => text.replaceAll('\n', ' '));

/** Lines that begin as other things do: numbers, quotations, headings, spaces. */
const beginning = fc.constantFrom('', '', '', '', '', '2009. ', '10) ', '1. ', '> ', '>= 5 ', '< 5 ', '≥ 5 ', '- ', '+ ', '# ', '    ', '\t', '|', '=', '---', ': ');

const table = fc.tuple(
	fc.array(fc.array(fc.oneof({ weight: 3, arbitrary: oneLine }, { weight: 1, arbitrary: fc.constant('') }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
	fc.constantFrom('---', ':--', ':-:', '--:'),
).map(([rows, rule]) => {
	const [head, ...others] = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
	return [head!, `|${rows[0]!.map(() => rule).join('|')}|`, ...others];
});

/** Blocks as their lines, so that they can stand in other blocks. */
const blocks = fc.letrec<{ all: string[]; one: string[] }>((tie) => ({
	all: fc.array(fc.tuple(tie('one'), fc.constantFrom(['', ''], [''], [])), { minLength: 1, maxLength: 3 })
		.map((parts) => parts.flatMap(([lines, between], i) => (i < parts.length - 1 ? [...lines, ...between] : lines))),
	one: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 6, arbitrary: fc.tuple(beginning, phrases).map(([begin, text]) => (begin + text).split('\n')) },
		{ weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 6 }), oneLine).map(([depth, text]) => [`${'#'.repeat(depth)} ${text}`]) },
		{ weight: 1, arbitrary: fc.tuple(oneLine, fc.constantFrom('===', '---')).map(([text, under]) => [text, under]) },
		{ weight: 1, arbitrary: fc.tuple(fc.constantFrom('```', '~~~'), fc.array(fc.oneof(oneLine, fc.constantFrom('', '\ta\t\tb', '  indented')), { maxLength: 3 })).map(([fence, lines]) => [fence, ...lines.map((line) => line.replaceAll(/[`~]/g, '')), fence]) },
		{ weight: 1, arbitrary: fc.constantFrom<string[][]>(['***'], ['<div>', 'shown', '</div>'], ['<!-- nothing -->'], ['<!-- nothing --> behind'], ['<b>x</b>'], ['#'], ['[^1]: In the middle.'], ['[there]: https://example.org/second'], ['-'], ['1.'], ['']) },
		{ weight: 1, arbitrary: table },
		{ weight: 1, arbitrary: tie('all').map((lines) => lines.map((line) => `> ${line}`)) },
		{ weight: 3, arbitrary: listOf(tie('all')) },
	),
})).all;

function listOf(inside: fc.Arbitrary<string[]>): fc.Arbitrary<string[]> {
	const marker = fc.oneof(
		fc.constantFrom('- ', '* ', '+ ', '- [ ] ', '- [x] ', '1. ', '1) ', '1. [x] ', '1. [ ] '),
		fc.integer({ min: 0, max: 3000 }).map((number) => `${number}. `),
	);
	return fc.tuple(marker, fc.constantFrom([], ['']), fc.array(inside, { minLength: 1, maxLength: 3 }), fc.array(fc.integer({ min: 0, max: 2100 }), { minLength: 3, maxLength: 3 }), fc.boolean()).map(
		([first, between, items, numbers, odd]) =>
			items.flatMap((lines, i) => {
				const begin = odd ? first.replace(/^\d+/, String(numbers[i])) : first;
				const indent = ' '.repeat(begin.replace(/\[.\] $/, '').length);
				return [...(i > 0 ? between : []), ...lines.map((line, at) => (at === 0 ? begin : line === '' ? '' : indent) + line)];
			}),
	);
}

/** Beyond it a text takes long to parse and says no more than two short ones. */
const LONGEST = 1000;

/** Markdown with everything that an entry may hold, in nearly any order. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc
	.tuple(
		blocks,
		fc.subarray(['[^1]: One note.', '[^two]: Another note,[^1] with two paragraphs.\n\n    1. The *second* is a list.', '[^two]: 藥物\n的註解。', '[there]: /images/there.png "a title"', '[there]: https://example.org/there']),
	)
	.map(([lines, definitions]) => [lines.join('\n'), ...definitions].join('\n\n'))
	.filter((markdown) => markdown.length <= LONGEST);
