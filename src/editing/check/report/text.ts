import pc from 'picocolors';
import { counted } from '../../../archive/counted.ts';
import type { Fault, Severity } from '../../../archive/fault.ts';
import { shownLine, shownMended, visible } from './frame.ts';

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** How faults are written for people. */
export interface TextOptions {
	/** The content folder as the reader of the report should see it in paths. */
	content: string;
	/** A line of a file; undefined where the file cannot be read. */
	lineOf: (file: string, line: number) => string | undefined;
	/** Default: where the terminal shows them. */
	colours?: boolean;
}

/** One fault: where and what, how to mend it, the line with the place marked, and the line mended. */
export function faultText(fault: Fault, { content, lineOf, colours = pc.isColorSupported }: TextOptions): string {
	const { bold, dim, green, ...paint } = pc.createColors(colours);
	const { file, line, column, length, severity, rule, message, help, mended } = fault;
	const written = lineOf(file, line);
	const gutter = String(line).length;
	const lines = [
		`${bold(`${content.replace(/\/$/, '')}/${visible(file)}:${line}:${column}`)} ${paint[COLOURS[severity]](severity)} ${dim(rule)}`,
		`  ${visible(message)}`,
		`  ${visible(help)}`,
	];
	// A fault of the file as a whole points at no place in it.
	const isWhole = line === 1 && column === 1 && length === 1 && mended === undefined;
	if (written !== undefined && written !== '' && !isWhole) {
		const { text, before, width } = shownLine(written, column, length);
		lines.push(`  ${dim(`${line} │`)} ${text}`, `  ${' '.repeat(gutter)} ${dim('│')} ${' '.repeat(before)}${paint[COLOURS[severity]]('^'.repeat(width))}`);
	}
	for (const row of mended?.split('\n') ?? []) {
		lines.push(`  ${green(`${'+'.padStart(gutter)} │ ${shownMended(row, written ?? '')}`)}`);
	}
	return lines.join('\n');
}

/** "3 errors, 1 warning and 12 notes in 18,029 files". */
export function countText(counts: Record<Severity, number>, files: number): string {
	const parts = [
		counted(counts.error, 'error'),
		counted(counts.warning, 'warning'),
		...(counts.info > 0 ? [counted(counts.info, 'note')] : []),
	];
	return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!} in ${counted(files, 'file')}`;
}
