import { contentHash } from '../../archive/content/decode.ts';
import type { Theme } from '../../archive/schema/index.ts';
import type { Registry } from '../../archive/store/registry.ts';
import type { ThemeFile } from '../../archive/themeFile.ts';

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
const PLAIN: Theme = { corners: 'round', logo: 'beside-name' };

/** Where what a site's theme brings stands. @param base the site's base path, with slashes at both ends */
export function themePlaces({ theme = PLAIN, themeFiles }: Pick<Registry, 'theme' | 'themeFiles'>, base: string): ThemePlaces {
	const logo = fileOf(themeFiles, 'logo.svg');
	const fonts = (theme.fonts?.files ?? []).flatMap(({ file }) => themeFiles.get(`theme/${file}`) ?? []);
	const files = new Map([...fonts, ...(logo ? [logo] : [])].map((file) => [file.file, placeOf(file)]));
	const extra = fileOf(themeFiles, 'extra.css');
	return {
		styles: !setsStyles(theme) && extra === undefined ? undefined : named('theme', contentHash(STYLES, JSON.stringify([theme, [...files]]), extra?.hash ?? '', base), 'css'),
		logo: logo && { place: files.get(logo.file)!, ratio: logo.ratio, isAlone: theme.logo === 'alone' },
		hasIcon: themeFiles.has('theme/favicon.svg'),
		files,
	};
}

/** Whether a theme says anything of styles. */
export function setsStyles({ colours, fonts, corners }: Theme): boolean {
	return colours !== undefined || fonts !== undefined || corners !== 'round';
}

/** To be another one where `styleSheet.ts` gives other bytes for the same theme: style sheets are kept by their names. */
const STYLES = '1';

/** Pictures of a theme. */
export type ThemePicture = 'logo.svg' | 'favicon.svg' | 'share.svg';

/** The file of a theme that is published, by what it is for. */
export function fileOf(files: ReadonlyMap<string, ThemeFile>, name: ThemePicture | 'extra.css'): ThemeFile | undefined {
	return files.get(`theme/${name}`);
}

function placeOf({ file, hash }: ThemeFile): string {
	const [, name = '', ending = ''] = /([^/]+)\.(\w+)$/.exec(file)!;
	return named(name, hash, ending);
}

/** Beside compiled assets, and named as those are, so that hosts and devices keep them as long. */
function named(name: string, hash: string, ending: string): string {
	return `_astro/${name}.${hash.slice(0, 8)}.${ending}`;
}
