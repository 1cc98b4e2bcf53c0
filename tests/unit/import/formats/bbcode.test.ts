import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/archive/markdown/text.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import { bbcodeToHtml } from '../../../../src/import/formats/bbcode/toHtml.ts';
import { htmlToMarkdown } from '../../../../src/import/formats/html/markdown.ts';

const UID = '2cpxwbdy';
const markdown = (text: string, uid?: string): string => htmlToMarkdown(bbcodeToHtml(text, uid).html).markdown.markdown.trimEnd();

describe('bbcodeToHtml', () => {
	it.each([
		['[b]bold[/b] and [i]x[/i], [s]old[/s], 10[sup]9[/sup]', '**bold** and *x*, ~~old~~, 10⁹'],
		['[quote="Dr. [x]"]hi\n\nthere[/quote]\nfirst\nsecond\n\nthird', '> Dr. \\[x]:\n>\n> hi\n>\n> there\n\nfirst\\\nsecond\n\nthird'],
		['[list=1][*]one\n[*]two [b]x[/b]\n[/list]', '1. one\n2. two **x**'],
		['[list][*]a[list][*]b[/list][*]c[/list]', '- a\n\n  - b\n\n- c'],
		['[code]x [b]1[/b]\n  y[/code]', '```\nx [b]1[/b]\n  y\n```'],
		['[url=http://a.example/?a=1&amp;b=2]x[/url] [url]http://b.example[/url]', '[x](http://a.example/?a=1\\&b=2) <http://b.example>'],
		['[table][tr][th]drug[/th][th]dose[/th][/tr]\n[tr][td]a[/td][td]5 mg[/td][/tr][/table]', '| drug | dose |\n| ---- | ---- |\n| a    | 5 mg |'],
	])('writes %j', (text, expected) => {
		expect(markdown(text)).toBe(expected);
	});

	it('leaves what is no code as it stands', () => {
		expect(markdown('take [5 mg], [Na] 140, x[1] and [/b], [b]open, 3 < 5 && 7 > 6 [foo]bar[/foo]')).toBe('take \\[5 mg], \\[Na] 140, x\\[1] and \\[/b], \\[b]open, 3 < 5 && 7 > 6 \\[foo]bar\\[/foo]');
	});

	it('reads posts of phpBB before 3.2: codes with a mark alone, escaped signs, HTML between comments', () => {
		const text = `[quote=&quot;Ann&quot;:${UID}]old[/quote:${UID}][list:${UID}][*:${UID}]5 mg[/*:m:${UID}][/list:u:${UID}][b]not[/b] &lt;5&gt; <!-- s:) --><img src="{SMILIES_PATH}/icon_e_smile.gif" alt=":)" title="Smile" /><!-- s:) --> <!-- m --><a class="postlink" href="http://a.example/some/more/link">http://a.example/some/ ... /link</a><!-- m --> <!-- e --><a href="mailto:a@b.example">a@b.example</a><!-- e -->`;
		expect(markdown(text, UID)).toBe('> Ann:\n>\n> old\n\n* 5 mg\n\n\\[b]not\\[/b] <5> :) <http://a.example/some/more/link> <a@b.example>');
	});

	it('reads posts of phpBB since 3.2: the XML alone says what is a code', () => {
		const text = '<r><QUOTE author="Ann"><s>[quote="Ann"]</s>old<e>[/quote]</e></QUOTE>\nI take <B><s>[b]</s>5 mg<e>[/b]</e></B> [b]x <E>:)</E><br/>\nnext &lt; 3<br/>\n<br/>\nlast <LIST><s>[list]</s><LI><s>[*]</s>a</LI>\n<LI><s>[*]</s>b</LI><e>[/list]</e></LIST> <URL url="http://a.example/x"><LINK_TEXT text="http://a.example/...">http://a.example/x</LINK_TEXT></URL></r>';
		expect(markdown(text)).toBe('> Ann:\n>\n> old\n\nI take **5 mg** \\[b]x :)\\\nnext < 3\n\nlast\n\n- a\n- b\n\n<http://a.example/x>');
		expect(markdown('<t>plain &amp; simple<br/>\nline</t>')).toBe('plain & simple\\\nline');
	});

	it('tells of codes that nobody knows, and of attachments', () => {
		expect(bbcodeToHtml(`[box:${UID}]in[/box:${UID}] [attachment=0:${UID}]<!-- ia0 -->scan.jpg<!-- ia0 -->[/attachment:${UID}]`, UID)).toEqual({
			html: '<p>in scan.jpg</p>',
			findings: [
				{ kind: 'flagged', rule: 'bbcode-unknown', message: 'Nobody knows the codes [box]: the words in them stay.' },
				{ kind: 'flagged', rule: 'bbcode-attachment', message: 'The attached scan.jpg was left out; its name stays.' },
			],
		});
	});

	it('loses no word, whatever is opened and closed', () => {
		const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
		const code = fc.constantFrom('[b]', '[/b]', '[i]', '[/i]', '[list]', '[/list]', '[list=1]', '[*]', '[quote]', '[/quote]', '[code]', '[/code]', '[size=9]', '[/size]', '\n', '\n\n', ' ');
		fc.assert(fc.property(fc.array(fc.oneof(word.map((one) => ` ${one} `), code), { maxLength: 30 }), (parts) => {
			const words = (text: string): string[] => text.match(/[a-z0-9]+/g) ?? [];
			const shown = words(plainText(parseMarkdown(markdown(parts.join('')))));
			const typed = words(parts.filter((part) => !part.startsWith('[')).join(' '));
			const left = [...shown];
			for (const one of typed) {
				const index = left.indexOf(one);
				expect(index, `${one} of ${JSON.stringify(parts.join(''))}`).toBeGreaterThan(-1);
				left.splice(index, 1);
			}
		}));
	});
});
