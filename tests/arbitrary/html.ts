import fc from 'fast-check';

/** Words and numbers, each by itself, so that what was lost can be told. */
const word = fc.integer({ min: 0, max: 9_999 }).chain((number) => fc.constantFrom(`w${number}`, String(number), `肝${number}`));

/** What is read beside words: references, line ends, what looks like Markdown. */
const sign = fc.constantFrom(' ', '\n', '\n\n', '&nbsp;', '&lt;', '*', '_', '|', '# ', '- ', '1. ', '`', '~', '[x]');

const INLINE = ['b', 'i', 'em', 'strong', 'code', 'span', 'font', 'u', 'q', 'small', 'a href="https://a.example/x"', 'a href="/in"', 'span style="display:block"', 'label'];
const BLOCK = ['p', 'div', 'center', 'blockquote', 'pre', 'section', 'fieldset', 'figure', 'h2', 'h4', 'details open', 'article', 'address'];

function around(name: string, inside: string): string {
	return `<${name}>${inside}</${name.replace(/ .*$/, '')}>`;
}

const { html } = fc.letrec<{ html: string; inline: string }>((tie) => {
	const inline = tie('inline');
	const raised = fc.tuple(word, fc.constantFrom('sup', 'sub'), fc.constantFrom('9', '-3', '2+', '1.5', 'a+b', '<b>4</b>', '2<sup>3</sup>')).map(([before, name, inside]) => `${before}${around(name, inside)}`);
	const cell = fc.tuple(tie('html'), fc.constantFrom('', ' rowspan=2', ' colspan=2', ' rowspan=0', ' colspan=3 rowspan=2'), fc.constantFrom('td', 'th')).map(([inside, span, name]) => `<${name}${span}>${inside}</${name}>`);
	const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => around('tr', cells.join('')));
	const table = fc.tuple(fc.option(word), fc.array(row, { minLength: 1, maxLength: 3 })).map(([caption, rows]) => around('table', `${caption === null ? '' : around('caption', caption)}${rows.join('')}`));
	const list = fc.tuple(fc.constantFrom('ul', 'ol', 'ol type=a', 'menu', 'ol reversed'), fc.array(tie('html'), { minLength: 1, maxLength: 3 })).map(([name, items]) => around(name, items.map((item) => around('li', item)).join('')));
	const terms = fc.array(fc.tuple(inline, tie('html')), { minLength: 1, maxLength: 2 }).map((pairs) => around('dl', pairs.map(([term, meaning]) => `<dt>${term}<dd>${meaning}`).join('')));
	const other = fc.tuple(word, word).map(([a, b]) => [
		`<ruby>肝<rp>(</rp><rt>${a}</rt><rp>)</rp></ruby>`,
		`<select><option>${a}</option><option selected>${b}</option></select>`,
		`${a}<br>${b}`, `${a}<hr>${b}`, `<svg><text>${a}</text></svg>${b}`,
		`<math><mfrac><mn>${a}</mn><mn>${b}</mn></mfrac></math>`,
		`<span hidden>${a}</span>${b}`, `<button>${a}</button> ${b}`, `${a}<wbr>${b}`, `<details><summary>${a}</summary>${b}</details>`,
	]).chain((kinds) => fc.constantFrom(...kinds));
	return {
		inline: fc.oneof({ maxDepth: 3, depthSize: 'small' }, word, fc.tuple(word, sign, word).map((parts) => parts.join('')), raised, fc.tuple(fc.constantFrom(...INLINE), fc.array(inline, { minLength: 1, maxLength: 2 })).map(([name, parts]) => around(name, parts.join(' ')))),
		html: fc.oneof(
			{ maxDepth: 4, depthSize: 'small' },
			inline,
			other,
			fc.tuple(fc.constantFrom(...BLOCK), fc.array(tie('html'), { minLength: 1, maxLength: 2 })).map(([name, parts]) => around(name, parts.join(''))),
			table,
			list,
			terms,
		),
	};
});

/** HTML such as archives hold: nested, careless, with every element that text stands in. */
export const arbitraryHtml = fc.array(html, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
