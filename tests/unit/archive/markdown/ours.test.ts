import { describe, expect, it } from 'vitest';
import { htmlCompiler } from '../../../../src/archive/markdown/html.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import { plainText } from '../../../../src/archive/markdown/text.ts';

const compile = htmlCompiler('/');
const place = { file: 'entries/skin/2020/a.md', root: '/' };
const html = (markdown: string): string =>
	compile(parseMarkdown(markdown), 'answer', place).replaceAll(' rel="nofollow noopener noreferrer"', '').replaceAll('&#x3C;', '&lt;');

/** Markdown that is a single paragraph, shown and read as it is written. */
const AS_WRITTEN = [
	// Tildes
	'Normal is 5~40, mine was 45~50.', 'about ~5 mg, then ~10 mg', 'H~2~O and CO~2~', '5~~10 and 20~~30', '3~5天，10~14天', '~ 40 ~', '謝謝~~~再見~~~',
	// Stars
	'It reads 2*10 mg and 3*20 mg.', '5mg*3*7', '2*3 tablets', '一天3次*5天，再2次*7天', '長*寬*高', '5*3*7 cm', '(5)*3*(2)', '5%*3*2%', '2*(3+1)*4', '2*-3 and 4*-5',
	'10**9/L and 10**6/L', 'x**2 + y**2', '2 * 3 * 4', 'Glucose* and HDL*', 'see (*) and (*)', '5.2*，6.3**，7.1*', '*p&lt;0.05, n=12', '王*明和李*華', '2*3*', 'ID 123***456 and 789***012',
	// Underscores
	'a_b_c', 'snake_case_word', 'glucose __ mmol/L, weight __ kg', '血糖（__）體重（__）', '(a)_1_(b)', '____ mg',
	// Signs of comparison
	'> 40 is high', '>40', '>= 40', '>=ULN', '>> 5', '> -5', '> .5', '>５０', '> ½', '>三個月', '&lt; 5', '&lt;5 mg', '≥ 5', '≤5', 'p&lt;.05, p&lt;0.01', 'a &lt; b and c > d', '&lt;pH:7.35>',
	// Numbers at the beginning of a line
	'2009. Then nothing.', '39. It fell.', '12) then', '007. x', '01. a', '1850213377. x', '1.5 mg', '5.', '-6.25', '- 6.25', '+ 2 D', '- 3 °C', '- 5 mg daily', '+2', '- - -', '+ + +', '- - +', '-', '+', '--',
	// Brackets
	'[Na]: 140', '[Na+]: 140 mmol/L', '[K](mmol/L) 4.5', '[5](3)', '[x]', '[5]', '[ ]', '[a][b]', '[^2]', '![5](3)', '[HbA1c]: 7.2%',
	// Backticks and others
	'I`m here and it`s fine', '5`10 and 6`2', '10^9^ and x^2', '120|80', '|x| > 5', 'a:-b', '$5 and $6', '50% #5', '#5 bed', '1#', '①②③', '§ 3', '+/- 2', 'BP 120/80', 'q8h', '~~~~thanks, doctor~~~~',
];

describe('our Markdown', () => {
	it.each(AS_WRITTEN)('leaves %j as it is written', (text) => {
		const written = text.replaceAll('&lt;', '<');
		expect(html(written)).toBe(`<p>${text}</p>`);
		expect(plainText(parseMarkdown(written))).toBe(written);
	});

	it.each([
		['*emphasis*', '<p><em>emphasis</em></p>'],
		['_qd_ and *5 mg*', '<p><em>qd</em> and <em>5 mg</em></p>'],
		['**5 mg**', '<p><strong>5 mg</strong></p>'],
		['take **5**mg', '<p>take <strong>5</strong>mg</p>'],
		['**重要**', '<p><strong>重要</strong></p>'],
		['這是**重要**的', '<p>這是<strong>重要</strong>的</p>'],
		['每天**5毫克**吃', '<p>每天<strong>5毫克</strong>吃</p>'],
		['**「重要」**的是', '<p><strong>「重要」</strong>的是</p>'],
		['**“重要”**的是', '<p><strong>“重要”</strong>的是</p>'],
		['**注意：**請', '<p><strong>注意：</strong>請</p>'],
		['重要**（注意）**事項', '<p>重要<strong>（注意）</strong>事項</p>'],
		['**เตือน!**ต่อ', '<p><strong>เตือน!</strong>ต่อ</p>'],
		['**경고(주의)**는', '<p><strong>경고(주의)</strong>는</p>'],
		['*「重要」*的', '<p><em>「重要」</em>的</p>'],
		['**F**ace **A**rms', '<p><strong>F</strong>ace <strong>A</strong>rms</p>'],
		['***both***', '<p><em><strong>both</strong></em></p>'],
		['~~old~~ new', '<p><del>old</del> new</p>'],
		['~~「舊」~~的', '<p><del>「舊」</del>的</p>'],
		['take ~~10~~5 mg', '<p>take <del>10</del>5 mg</p>'],
		['**2*3 mg**', '<p><strong>2*3 mg</strong></p>'],
	])('marks %j', (markdown, expected) => {
		expect(html(markdown)).toBe(expected);
		expect(plainText(parseMarkdown(markdown))).toBe(expected.replace(/<[^>]+>/g, ''));
	});

	it.each([
		['請看 https://liver.example.org/guide，裡面寫得很清楚。', '<p>請看 <a href="https://liver.example.org/guide">https://liver.example.org/guide</a>，裡面寫得很清楚。</p>'],
		['請看https://liver.example.org/guide裡面**有**', '<p>請看<a href="https://liver.example.org/guide">https://liver.example.org/guide</a>裡面<strong>有</strong></p>'],
		['見 www.liver.example.org/a（說明）', '<p>見 <a href="http://www.liver.example.org/a">www.liver.example.org/a</a>（說明）</p>'],
		['寄到a_b@liver.example.org，謝謝', '<p>寄到<a href="mailto:a_b@liver.example.org">a_b@liver.example.org</a>，謝謝</p>'],
		['ดูที่ https://liver.example.org/aแล้ว', '<p>ดูที่ <a href="https://liver.example.org/a">https://liver.example.org/a</a>แล้ว</p>'],
		['see “https://liver.example.org/a”.', '<p>see “<a href="https://liver.example.org/a">https://liver.example.org/a</a>”.</p>'],
		['https://de.example.org/Übelkeit_(Medizin).', '<p><a href="https://de.example.org/%C3%9Cbelkeit_(Medizin)">https://de.example.org/Übelkeit_(Medizin)</a>.</p>'],
		['[see https://liver.example.org]', '<p>[see <a href="https://liver.example.org">https://liver.example.org</a>]</p>'],
		['<https://zh.example.org/wiki/肝炎>', '<p><a href="https://zh.example.org/wiki/%E8%82%9D%E7%82%8E">https://zh.example.org/wiki/肝炎</a></p>'],
		['[guide](../2019/b.md) and [more]\n\n[more]: https://liver.example.org', '<p><a href="/q/2019/b/">guide</a> and <a href="https://liver.example.org">more</a></p>'],
		['https\\://liver.example.org a\\@liver.example.org', '<p>https://liver.example.org a@liver.example.org</p>'],
	])('links %j', (markdown, expected) => {
		expect(html(markdown).replace(/\/entries\/skin/g, '')).toBe(expected);
	});

	it.each([
		['自動換行\n的文字。', '自動換行的文字。'],
		['要**停**\n藥', '要<strong>停</strong>藥'],
		['第一，\n第二', '第一，第二'],
		['重點：\nABC', '重點：ABC'],
		['“注意”\n事項', '“注意”事項'],
		['カタカナー\nひらがな', 'カタカナーひらがな'],
		['ภาษา\nไทย', 'ภาษาไทย'],
		['ຄວາມ\nຮູ້', 'ຄວາມຮູ້'],
		['ខ្មែរ\nភាសា', 'ខ្មែរភាសា'],
		['မြန်မာ\nဘာသာ', 'မြန်မာဘာသာ'],
		['𠀀\n𠀁', '𠀀𠀁'],
		['字 \r\n  字', '字字'],
		['服用\nAspirin', '服用\nAspirin'],
		['每天\n5毫克', '每天\n5毫克'],
		['한국어\n문장', '한국어\n문장'],
		['one\ntwo', 'one\ntwo'],
		['字[^1]\n字\n\n[^1]: 注', '字<sup><a href="#answer-fn-1" id="answer-fnref-1" role="doc-noteref">[1]</a></sup>字'],
	])('reads the line end in %j', (markdown, expected) => {
		expect(html(markdown).split('\n<div')[0]).toBe(`<p>${expected}</p>`);
	});

	it.each([
		['1. a\n2. b\n3. c', '<ol><li>a</li><li>b</li><li>c</li></ol>'],
		['0. a\n1. b', '<ol start="0"><li>a</li><li>b</li></ol>'],
		['3) c\n4) d', '<ol start="3"><li>c</li><li>d</li></ol>'],
		['1. a', '<ol><li>a</li></ol>'],
		['2017. Found.\n10. Gone.', '<p>2017. Found.</p><p>10. Gone.</p>'],
		['2017. Found.\n2018. Gone.', '<p>2017. Found.</p><p>2018. Gone.</p>'],
		['It was found in\n\n2009. Then nothing.', '<p>It was found in</p><p>2009. Then nothing.</p>'],
		['1. a\n2. b\n\n2009. Then.', '<ol><li><p>a</p></li><li><p>b</p></li></ol><p>2009. Then.</p>'],
		['1. a\n1. b', '<ol><li>a</li></ol><ol><li>b</li></ol>'],
		['1. a\n2. b\n2. c\n3. d', '<ol><li>a</li><li>b</li></ol><ol start="2"><li>c</li><li>d</li></ol>'],
		['It is of type\n1. Then rest.', '<p>It is of type 1. Then rest.</p>'],
		['my lens is\n- 6.25 today', '<p>my lens is - 6.25 today</p>'],
		['take 5\n* 3 times', '<p>take 5 * 3 times</p>'],
		['- 6.25\n- 5.75', '<p>- 6.25</p><p>- 5.75</p>'],
		['- 5 mg\n- 10 mg', '<ul><li>5 mg</li><li>10 mg</li></ul>'],
		['- rest\n- 5 days off', '<ul><li>rest</li><li>5 days off</li></ul>'],
		['* 5 mg', '<ul><li>5 mg</li></ul>'],
		['- a\n  1. b\n  - 5 c', '<ul><li>a<ol><li>b</li></ol>- 5 c</li></ul>'],
		['Signs:\n- fever\n- rash', '<p>Signs:</p><ul><li>fever</li><li>rash</li></ul>'],
		['- [x] done\n- [ ] 5', '<ul><li>☑ done</li><li>☐ 5</li></ul>'],
		['> quoted\n> 40 mg', '<blockquote><p>quoted 40 mg</p></blockquote>'],
		['normal\n> 40 is high\n>60 too', '<p>normal > 40 is high >60 too</p>'],
		['- > 40 is high', '<ul><li>> 40 is high</li></ul>'],
		['HBsAg\n-', '<p>HBsAg -</p>'],
		['HBsAg\n=', '<p>HBsAg =</p>'],
		['### Title\n\n---', '<h3 id="answer-title">Title</h3><hr>'],
		['    5 mg daily\n\n\t10 mg', '<p>5 mg daily</p><p>10 mg</p>'],
		['- a\n\n      b', '<ul><li><p>a</p><p>b</p></li></ul>'],
		['```\n5*3*2\n```', '<pre><code>5*3*2 </code></pre>'],
		['~~~ text\n5*3*2\n~~~', '<pre><code class="language-text">5*3*2 </code></pre>'],
		['| a |\n|---|\n| 1 | 2 |', '<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">a</th><th scope="col"></th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>'],
		['| 5~40 | 2*3*4 |\n|---|---|\n| ~~x~~ | y |', '<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">5~40</th><th scope="col">2*3*4</th></tr></thead><tbody><tr><td><del>x</del></td><td>y</td></tr></tbody></table></div>'],
	])('knows the blocks of %j', (markdown, expected) => {
		expect(html(markdown).replace(/\n/g, ' ').replace(/> (?=<)|(?<=<\/?(?:p|ul|ol|li|h3|blockquote|table|thead|tbody|tr)>) (?=\S)| (?=<\/(?:li|ul|ol|blockquote))/g, (gap) => gap.trim()).replace(/ (?=<(?:ol|ul|p)>)/g, '')).toBe(expected);
	});
});
