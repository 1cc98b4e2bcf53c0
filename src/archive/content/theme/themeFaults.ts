import type { Fault } from '../../fault.ts';
import type { Rule } from '../../rules.ts';
import type { Theme } from '../../schema/index.ts';
import type { ThemeFile } from '../../themeFile.ts';
import { parseYaml } from '../frontMatter.ts';
import type { TextOf } from '../entryReferences.ts';

/** A value of `theme.yml` that the site cannot show as it is. */
export interface ThemeTrouble {
	/** Where it stands. */
	path: PropertyKey[];
	message: string;
	help: string;
	/** The value that would do. */
	instead: string;
}

const FILE = 'theme/theme.yml';

/**
 * What in `theme.yml` does not fit the site, or the files beside it.
 * @param troublesOf what the site's own part knows of its colours
 */
export function themeFaults(theme: Theme | undefined, files: ReadonlyMap<string, ThemeFile>, troublesOf: (theme: Theme) => ThemeTrouble[], textOf: TextOf): Fault[] {
	const faults: Fault[] = [];
	const fonts = new Set(theme?.fonts?.files.map(({ file }) => `theme/${file}`));
	for (const file of files.keys()) {
		if (!file.startsWith('theme/fonts/') || fonts.has(file)) continue;
		faults.push({ severity: 'warning', rule: 'theme-font', file, line: 1, column: 1, length: 1, message: 'No font of theme.yml names this file: it is not published.', help: `Name it under fonts, files: { family: "Its Name", file: ${file.slice('theme/'.length)} }; or remove it.` });
	}
	if (theme === undefined) return faults;
	const { source } = parseYaml(textOf(FILE), FILE, 0);
	const add = (rule: Rule, path: PropertyKey[], message: string, help: string, instead?: string): void => {
		const place = source.value(path);
		faults.push({ severity: 'error', rule, file: FILE, ...place, message, help, ...(instead === undefined ? {} : { mended: source.replaced(place, instead) }) });
	};
	for (const { path, message, help, instead } of troublesOf(theme)) add('theme-colour', path, message, help, instead);
	for (const [index, { file }] of (theme.fonts?.files ?? []).entries()) {
		if (!files.has(`theme/${file}`)) add('theme-font', ['fonts', 'files', index, 'file'], `There is no font in content/theme/${file}.`, 'Put it there, or correct the name.');
	}
	if (theme.logo === 'alone' && !files.has('theme/logo.svg')) add('theme-file', ['logo'], 'There is no content/theme/logo.svg to stand alone.', 'Put it there, or leave "logo" out.');
	return faults;
}
