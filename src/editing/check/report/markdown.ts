import type { Fault } from '../../../archive/fault.ts';
import { countFaults } from './count.ts';
import { visible } from './frame.ts';
import { countText } from './text.ts';

/** Most faults that a summary lists. */
const MOST = 50;

/** A summary in Markdown, as a pull request shows it: counts, then the faults, errors first. */
export function markdownSummary(faults: readonly Fault[], files: number, content: string): string {
	const { error, warning, info } = countFaults(faults);
	const lines = [`### ${error > 0 ? '❌' : '✅'} Content: ${countText({ error, warning, info }, files)}`, ''];
	const listed = [...faults].filter(({ severity }) => severity !== 'info').sort(bySeverity).slice(0, MOST);
	if (listed.length > 0) lines.push('| Where | What | How to mend it |', '| --- | --- | --- |');
	for (const { file, line, severity, message, help, mended } of listed) {
		const mend = mended === undefined ? cell(help) : `${cell(help)}<br>${code(mended.slice(0, 200))}`;
		lines.push(`| ${severity === 'error' ? '❌' : '⚠️'} ${code(`${content}/${file}:${line}`)} | ${cell(message)} | ${mend} |`);
	}
	const more = error + warning - listed.length;
	if (more > 0) lines.push('', `… and ${more.toLocaleString('en')} more: \`npm run check -- --all\``);
	return `${lines.join('\n')}\n`;
}

/** Errors first, otherwise as they were. */
export function bySeverity(a: Fault, b: Fault): number {
	return ORDER[a.severity] - ORDER[b.severity];
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** Text that stays text in a table. */
function cell(text: string): string {
	return visible(text.replace(/\s+/g, ' ')).replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}

function code(text: string): string {
	const plain = visible(text.replace(/\s+/g, ' ')).replaceAll('|', '\\|');
	const fence = '`'.repeat(1 + Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length)));
	return `${fence} ${plain} ${fence}`;
}
