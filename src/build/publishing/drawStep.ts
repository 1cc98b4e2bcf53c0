import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContentText } from '../../archive/content/contentFile.ts';
import { contentHash } from '../../archive/content/decode.ts';
import { ContentFaults, type Fault } from '../../archive/fault.ts';
import type { Library } from '../../site/query/library.ts';
import { descriptionOf } from '../../site/query/places.ts';
import type { Card } from '../../site/drawing/card.ts';
import { APPLE_ICON, ICONS, type Icon } from '../../site/drawing/icon.ts';
import { CARD_SIZE, sharePicture } from '../../site/drawing/share.ts';
import { CARD_COLOURS } from '../../site/drawing/colours.ts';
import { fileOf, type ThemePicture } from '../../site/theme/places.ts';
import { CACHE } from '../cache.ts';
import { codeHash } from '../code.ts';
import { PROJECT, type BuildSettings } from '../settings.ts';
import { isNamed, writeNamed } from '../packing/namedFiles.ts';

/** A picture to draw: where it stands, and what it shows. */
type Picture = { path: string; card: Card } | { path: string; icon: Icon; sign: string } | { path: string; own: string };

/**
 * Draws the pictures that stand for the site and its specialties, and the icons. What was drawn
 * before is kept in the cache, by what it shows and by what it holds.
 * @returns absolute paths by their place in the output folder
 */
export async function drawPictures(library: Library, { cache, content }: Pick<BuildSettings, 'cache' | 'content'>): Promise<Map<string, string>> {
	const folder = join(cache, CACHE.pictures);
	mkdirSync(folder, { recursive: true });
	const themed = (name: ThemePicture): string | undefined => (fileOf(library.registry.themeFiles, name) ? readContentText(content, `theme/${name}`) : undefined);
	const sign = themed('favicon.svg') ?? readFileSync(join(PROJECT, 'public', 'favicon.svg'), 'utf8');
	const { theme } = library.registry;
	// Loaded where a theme has colours: most sites have none.
	const colours = theme?.colours ? (await import('../../site/theme/voices.ts')).cardColours(theme) : CARD_COLOURS;
	const code = codeHash(PROJECT, 'draw');
	const kept = readdirSync(folder);
	const drawn = new Map<string, string>();
	for (const picture of [...sharePictures(library, { sign, colours }, themed('share.svg')), ...icons(sign)]) {
		const shows = contentHash(code, JSON.stringify(picture)).slice(0, 24);
		const whole = kept.find((name) => name.startsWith(`${shows}-`) && isNamed(join(folder, name)));
		drawn.set(picture.path.slice(1), join(folder, whole ?? writeNamed(folder, shows, 'png', await draw(picture, content))));
	}
	const wanted = new Set(drawn.values());
	for (const name of readdirSync(folder)) if (!wanted.has(join(folder, name))) rmSync(join(folder, name));
	return drawn;
}

/** @throws ContentFaults where a picture of the theme is one that browsers may show, and the drawing library cannot */
async function draw(picture: Picture, content: string): Promise<Uint8Array> {
	// Loaded here, since most builds draw nothing.
	const { pngOf } = await import('../../site/drawing/png.ts');
	const { cardSvg } = await import('../../site/drawing/card.ts');
	const { iconSvg } = await import('../../site/drawing/icon.ts');
	if (!('own' in picture)) return await pngOf('card' in picture ? cardSvg(picture.card) : iconSvg(picture.icon, picture.sign));
	return await pngOf(picture.own, CARD_SIZE).catch((error: unknown) => {
		const fault: Fault = { severity: 'error', rule: 'theme-svg', file: 'theme/share.svg', line: 1, column: 1, length: 1, message: `The picture cannot be drawn: ${String(error)}`, help: 'Give it a width and a height, and save it as "plain SVG".' };
		throw new ContentFaults([fault], content);
	});
}

/** @param own the picture that a theme has for the site as a whole */
function sharePictures(library: Library, look: Pick<Card, 'sign' | 'colours'>, own: string | undefined): Picture[] {
	const { site, registry } = library;
	return site.languages.flatMap((lang) => {
		const name = library.text(lang, site.name);
		const tagline = library.text(lang, site.tagline);
		const specialties = [...registry.specialties.keys()].filter((id) => library.hasPage(lang, { kind: 'specialty', id }));
		return [
			own === undefined ? { path: sharePicture(lang), card: { lang, title: name, lead: tagline, foot: new URL(site.address).host, ...look } } : { path: sharePicture(lang), own },
			...specialties.map((id) => ({
				path: sharePicture(lang, id),
				card: { lang, title: library.specialty(lang, id).name, lead: descriptionOf(library, lang, id) ?? tagline, foot: name, ...look },
			})),
		];
	});
}

function icons(sign: string): Picture[] {
	return [...ICONS, APPLE_ICON].map((icon) => ({ path: icon.path, icon, sign }));
}
