import { generate, parse, walk } from 'css-tree';
import type { Theme } from '../../archive/schema/index.ts';
import { colourProperties } from './voices.ts';

/** Custom properties of `styles/tokens.css` that corners set, in rem. */
const CORNERS: Readonly<Record<Theme['corners'], readonly [name: string, value: string][]>> = {
	round: [],
	slight: [['--round', '0.375rem'], ['--round-s', '0.25rem'], ['--sharp', '0.0625rem']],
	square: [['--round', '0rem'], ['--round-s', '0rem'], ['--sharp', '0rem']],
};

/**
 * What a theme's settings say of colours, fonts and corners, as a style sheet that stands behind the site's own.
 * @param fontAt the address of a font, by its file's path in the content folder
 */
export function themeStyles(theme: Theme, fontAt: (file: string) => string): string {
	const families = theme.fonts?.text?.map((name) => `'${name}'`).join(', ');
	const both = [...(CORNERS[theme.corners]), ...colourProperties(theme, 'light')];
	const rules = [
		...(theme.fonts?.files ?? []).map(({ family, file, weight, italic }) =>
			`@font-face { font-family: '${family}'; src: url('${fontAt(`theme/${file}`)}') format('woff2'); font-weight: ${weight}; font-style: ${italic ? 'italic' : 'normal'}; font-display: swap; }`),
		rule(':root', both),
		wrapped('@media (prefers-color-scheme: dark)', rule(':root', colourProperties(theme, 'dark'))),
		// Behind the names that a theme gives stand those of each language.
		families === undefined ? '' : `body { font-family: ${families}, var(--sans); }`,
	];
	return rules.filter((text) => text !== '').map((text) => `${text}\n`).join('');
}

function rule(selector: string, properties: readonly (readonly [name: string, value: string])[]): string {
	return properties.length === 0 ? '' : `${selector} { ${properties.map(([name, value]) => `${name}: ${value};`).join(' ')} }`;
}

function wrapped(condition: string, inner: string): string {
	return inner === '' ? '' : `${condition} { ${inner} }`;
}

/** Puts the site's base path before addresses that begin at the root of the site. @param base with slashes at both ends */
export function withBase(css: string, base: string): string {
	if (base === '/') return css;
	const tree = parse(css);
	walk(tree, (node) => {
		if (node.type === 'Url' && /^\/(?!\/)/.test(node.value)) node.value = base + node.value.slice(1);
	});
	return generate(tree);
}
