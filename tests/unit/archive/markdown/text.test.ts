import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import { plainText } from '../../../../src/archive/markdown/text.ts';

it.each([
	['blocks stand on lines of their own', 'One\ntwo.\n\n# Three\n\n- four\n- five\n  - six', 'One two.\nThree\nfour\nfive\nsix'],
	['marks are gone, their words stay', 'a **b** *c* ~~d~~ `e` [f](https://g.example) ![h](/i.png)', 'a b c d e f h'],
	['a break is a space', 'one  \ntwo\\\nthree', 'one two three'],
	['cells of a table stand apart', '| a | b |\n|---|---|\n| c | d |', 'a b\nc d'],
	['HTML reads as it is written, comments not at all', 'x <b>y</b> <!-- z -->\n\n<!-- only -->', 'x <b>y</b>'],
	['code keeps its words', '```\na  b\n```', 'a b'],
	['references and footnotes leave no marks', 'a [b][c] d[^1]\n\n[c]: https://e.example\n[^1]: f', 'a b d'],
	['a rule says nothing', 'a\n\n---\n\nb', 'a\nb'],
	['entities are read', 'a &amp; b &lt;c&gt;', 'a & b <c>'],
])('%s', (_, markdown, text) => {
	expect(plainText(parseMarkdown(markdown))).toBe(text);
});
