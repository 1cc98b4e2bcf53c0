import type { Fault } from '../../../archive/fault.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * One fault as a workflow command of GitHub Actions, which shows it beside the line in a pull request
 * (docs.github.com, "Workflow commands for GitHub Actions").
 */
export function githubCommand({ severity, rule, file, line, column, length, message, help, mended }: Fault, content: string): string {
	const properties = {
		file: `${content.replace(/\/$/, '')}/${file}`,
		line: String(line),
		col: String(column),
		endColumn: String(column + length),
		title: rule,
	};
	const list = Object.entries(properties).map(([key, value]) => `${key}=${escaped(value).replace(/[:,]/g, percent)}`);
	const text = [`${message} ${help}`, ...(mended === undefined ? [] : [`Mended: ${mended}`])].join('\n');
	return `::${COMMANDS[severity]} ${list.join(',')}::${escaped(text)}`;
}

function escaped(text: string): string {
	return text.replace(/[%\r\n]/g, percent);
}

function percent(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
