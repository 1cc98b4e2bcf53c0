import type { Fault, Severity } from '../../archive/fault.ts';

/** Lines shown above and below the one that a fault stands on. */
const AROUND = 2;

/** What the page of faults is made from. */
export interface FaultsPage {
	faults: readonly Fault[];
	/** The content folder as the reader knows it. */
	content: string;
	/** The lines of a file; none where it cannot be read. */
	linesOf: (file: string) => readonly string[];
	/** Address that puts the page aside until other faults come. */
	aside: string;
	/** Address of the script that loads the page again as files are saved. */
	client: string;
}

const NAMES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Please look', info: 'Note' };

/** A page for people who write content: each fault with its lines, what is wrong, and the line as it should be. */
export function faultsPage({ faults, content, linesOf, aside, client }: FaultsPage): string {
	const errors = faults.filter(({ severity }) => severity === 'error').length;
	const files = Map.groupBy(faults, ({ file }) => file);
	const parts = [...files].map(([file, own]) => `<section><h2>${text(`${content}/${file}`)}</h2>${own.map((fault) => article(fault, linesOf(file))).join('')}</section>`);
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${errors === 1 ? '1 error' : `${errors} errors`}</title>
<style>${STYLE}</style>
<script type="module" src="${text(client)}"></script>
<main>
<h1>${errors === 1 ? 'One error is' : `${errors} errors are`} to be mended</h1>
<p>Save the file, and this page follows. Until then <a href="${text(aside)}">see the pages as they were before</a>.</p>
${parts.join('\n')}
</main>
</html>
`;
}

function article(fault: Fault, lines: readonly string[]): string {
	const { severity, rule, message, help, mended } = fault;
	return `<article class="${severity}"><p class="where">${NAMES[severity]}, line ${fault.line} <span>${rule}</span></p>
<p><strong>${text(message)}</strong> ${text(help)}</p>
${excerpt(fault, lines)}${mended === undefined ? '' : `<p class="so">So it would be right:</p><pre class="mended">${mended.split('\n').map((row) => `<span>${text(row)}</span>`).join('\n')}</pre>`}</article>`;
}

/** The lines around a fault, its place marked; nothing where it is of the file as a whole. */
function excerpt({ line, column, length }: Fault, lines: readonly string[]): string {
	if (lines[line - 1] === undefined || lines.join('') === '') return '';
	const first = Math.max(1, line - AROUND);
	const rows = lines.slice(first - 1, line + AROUND).map((written, index) => {
		const number = first + index;
		if (number !== line) return `<span>${number}</span> ${text(written)}`;
		const [before, at, after] = [written.slice(0, column - 1), written.slice(column - 1, column - 1 + length), written.slice(column - 1 + length)];
		return `<span class="here">${number}</span> ${text(before)}<mark>${text(at) || '&nbsp;'}</mark>${text(after)}`;
	});
	return `<pre>${rows.join('\n')}</pre>`;
}

/** Text as HTML; characters that nobody sees are written out. */
function text(written: string): string {
	return written
		.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
		.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `<i>U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}</i>`);
}

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
article { border-inline-start: .3rem solid #b3261e; padding: .1rem 0 .1rem 1rem; margin: 1rem 0 2rem; }
article.warning { border-color: #9a6b00; }
article.info { border-color: #3f6ea8; }
.where { font-weight: 600; margin: 0; }
.where span { font-weight: 400; opacity: .75; margin-inline-start: .5rem; }
.so { margin: .75rem 0 0; }
pre { font: .9375rem/1.6 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0; padding: .5rem .75rem; background: #80808018; border-radius: .3rem; }
pre span { display: inline-block; min-width: 2rem; opacity: .7; user-select: none; }
pre .here { font-weight: 700; opacity: 1; }
pre.mended span { display: inline; opacity: 1; user-select: text; }
pre.mended { background: #2e7d3226; }
mark { background: #ffd54f; color: #000; }
i { font-style: normal; font-size: .8em; border: 1px solid; border-radius: .2rem; padding: 0 .2rem; }
`;
