import { contentHash } from '../../archive/content/decode.ts';
import type { Theme } from '../../archive/schema/index.ts';
import type { Registry } from '../../archive/store/registry.ts';
import { themeSchema } from '../../archive/schema/index.ts';
import type { ThemeFile } from '../../archive/themeFile.ts';
import { fileOf, themeStyles } from './styleSheet.ts';

/** Where what a theme brings stands in the site, without base; names change with the content. */
export interface ThemePlaces {
	/** The style sheet; undefined where the theme says nothing of styles. */
	styles: string | undefined;
	logo: { place: string; ratio: number | undefined; isAlone: boolean } | undefined;
	/** Whether the theme has an icon, at the place of the site's own. */
	hasIcon: boolean;
	/** Fonts and the logo: place by path in the content folder. */
	files: Map<string, string>;
}

/** A theme that says nothing. */
const PLAIN: Theme = themeSchema.parse({});

/** Where what a site's theme brings stands. @param base the site's base path, with slashes at both ends */
export function themePlaces({ theme = PLAIN, themeFiles }: Pick<Registry, 'theme' | 'themeFiles'>, base: string): ThemePlaces {
	const logo = fileOf(themeFiles, 'logo.svg');
	const fonts = (theme.fonts?.files ?? []).flatMap(({ file }) => themeFiles.get(`theme/${file}`) ?? []);
	const files = new Map([...fonts, ...(logo ? [logo] : [])].map((file) => [file.file, placeOf(file)]));
	const own = ownStyles(theme, files, base);
	const extra = fileOf(themeFiles, 'extra.css');
	return {
		styles: own === '' && extra === undefined ? undefined : named('theme', contentHash(own, extra?.hash ?? '', base), 'css'),
		logo: logo && { place: files.get(logo.file)!, ratio: logo.ratio, isAlone: theme.logo === 'alone' },
		hasIcon: themeFiles.has('theme/favicon.svg'),
		files,
	};
}

/** The theme's part of its style sheet. */
export function ownStyles(theme: Theme = PLAIN, files: ReadonlyMap<string, string>, base: string): string {
	return themeStyles(theme, (file) => base + (files.get(file) ?? ''));
}

function placeOf({ file, hash }: ThemeFile): string {
	const [, name = '', ending = ''] = /([^/]+)\.(\w+)$/.exec(file)!;
	return named(name, hash, ending);
}

/** Beside compiled assets, and named as those are, so that hosts and devices keep them as long. */
function named(name: string, hash: string, ending: string): string {
	return `_astro/${name}.${hash.slice(0, 8)}.${ending}`;
}
