import type { Fault, Severity } from '../../archive/fault.ts';

/** Lines shown above and below the one that a fault stands on. */
const AROUND = 2;

const NAMES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Please look', info: 'Note' };

/**
 * A fault for people who write content: what is wrong, its lines with the place marked, and the line as it should be.
 * @param around number of lines to show above and below its own
 */
export function faultHtml(fault: Fault, lines: readonly string[], around = AROUND): string {
	const { severity, rule, line, message, help, mended } = fault;
	return `<article class="${severity}"><p class="where">${NAMES[severity]}, line ${line} <span>${rule}</span></p>
<p><strong>${asHtml(message)}</strong> ${asHtml(help)}</p>
${excerpt(fault, lines, around)}${mended === undefined ? '' : `<p class="so">So it would be right:</p><pre class="mended">${mended.split('\n').map((row) => `<span>${asHtml(row)}</span>`).join('\n')}</pre>`}</article>`;
}

/** The lines around a fault, its place marked; nothing where it is of the file as a whole. */
function excerpt({ line, column, length }: Fault, lines: readonly string[], around: number): string {
	const isWhole = line === 1 && column === 1 && length === 1;
	if (lines[line - 1] === undefined || lines.join('') === '' || (isWhole && around === 0)) return '';
	const first = Math.max(1, line - around);
	const rows = lines.slice(first - 1, line + around).map((written, index) => {
		const number = first + index;
		if (number !== line) return `<span>${number}</span> ${asHtml(written)}`;
		const [before, at, after] = [written.slice(0, column - 1), written.slice(column - 1, column - 1 + length), written.slice(column - 1 + length)];
		return `<span class="here">${number}</span> ${asHtml(before)}<mark>${asHtml(at) || '&nbsp;'}</mark>${asHtml(after)}`;
	});
	return `<pre>${rows.join('\n')}</pre>`;
}

/** "2 errors, 1 to look at and 3 notes"; what there is none of is left out. */
export function countHtml(faults: readonly Fault[]): string {
	const count = (one: Severity): number => faults.filter(({ severity }) => severity === one).length;
	const [errors, looks, notes] = [count('error'), count('warning'), count('info')];
	const parts = [
		errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
		looks > 0 ? `${looks} to look at` : '',
		notes > 0 ? `${notes} ${notes === 1 ? 'note' : 'notes'}` : '',
	].filter((part) => part !== '');
	return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}` : parts[0] ?? 'Nothing to mend';
}

/** Text as HTML; characters that nobody sees are written out. */
export function asHtml(written: string): string {
	return written
		.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
		.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `<i>U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}</i>`);
}

/** How faults look. */
export const FAULT_STYLE = `
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
