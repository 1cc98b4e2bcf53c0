import { readContentText } from '../../archive/content/contentFile.ts';
import type { Registry } from '../../archive/store/registry.ts';
import { fileOf, themePlaces } from './places.ts';
import { themeStyles, withBase } from './styleSheet.ts';

/** The place of the site's icon: browsers ask for it without being told. */
const ICON = 'favicon.svg';

/** What a theme brings to a site. */
export interface ThemeOutputs {
	/** Files as they are: paths in the content folder by place in the site. */
	files: Map<string, string>;
	/** The style sheet; undefined where the theme says nothing of styles. */
	styles: { place: string; text: string } | undefined;
}

/**
 * What the theme of a site brings to it.
 * @param content the content folder
 * @param base the site's base path, with slashes at both ends
 */
export function themeOutputs(registry: Pick<Registry, 'theme' | 'themeFiles'>, content: string, base: string): ThemeOutputs {
	const { files, styles } = themePlaces(registry, base);
	const placed = new Map([...files].map(([file, place]) => [place, file]));
	const icon = fileOf(registry.themeFiles, 'favicon.svg');
	if (icon) placed.set(ICON, icon.file);
	if (styles === undefined) return { files: placed, styles };
	const extra = fileOf(registry.themeFiles, 'extra.css');
	const own = registry.theme ? themeStyles(registry.theme, (file) => base + (files.get(file) ?? '')) : '';
	const text = own + (extra ? withBase(readContentText(content, extra.file), base) : '');
	return { files: placed, styles: { place: styles, text } };
}
