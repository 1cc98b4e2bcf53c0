import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentHash } from '../../archive/content/decode.ts';
import type { Library } from '../../site/query/library.ts';
import { descriptionOf } from '../../site/query/places.ts';
import type { Card } from '../../site/drawing/card.ts';
import { APPLE_ICON, ICONS, type Icon } from '../../site/drawing/icon.ts';
import { sharePicture } from '../../site/drawing/share.ts';
import { codeHash } from '../code.ts';

/** The project's folder. */
const PROJECT = resolve(import.meta.dirname, '../../..');

/** A picture to draw: where it stands, and what it shows. */
type Picture = { path: string; card: Card } | { path: string; icon: Icon; sign: string };

/**
 * Draws the pictures that stand for the site and its specialties, and the icons. What was drawn
 * before is kept in the cache, by what it shows.
 * @returns absolute paths by their place in the output folder
 */
export async function drawPictures(library: Library, cache: string): Promise<Map<string, string>> {
	const folder = join(cache, 'pictures');
	mkdirSync(folder, { recursive: true });
	const sign = readFileSync(join(PROJECT, 'public', 'favicon.svg'), 'utf8');
	const code = codeHash(PROJECT, 'draw');
	const drawn = new Map<string, string>();
	for (const picture of [...sharePictures(library, sign), ...icons(sign)]) {
		const name = `${contentHash(code, JSON.stringify(picture)).slice(0, 24)}.png`;
		const file = join(folder, name);
		if (!existsSync(file)) await draw(picture, file);
		drawn.set(picture.path.slice(1), file);
	}
	const wanted = new Set(drawn.values());
	for (const name of readdirSync(folder)) if (!wanted.has(join(folder, name))) rmSync(join(folder, name));
	return drawn;
}

/** Written beside its place and moved there, so that no half picture is ever taken for a whole one. */
async function draw(picture: Picture, file: string): Promise<void> {
	// Loaded here, since most builds draw nothing.
	const { pngOf } = await import('../../site/drawing/png.ts');
	const { cardSvg } = await import('../../site/drawing/card.ts');
	const { iconSvg } = await import('../../site/drawing/icon.ts');
	const svg = 'card' in picture ? cardSvg(picture.card) : iconSvg(picture.icon, picture.sign);
	writeFileSync(`${file}.new`, await pngOf(svg));
	renameSync(`${file}.new`, file);
}

function sharePictures(library: Library, sign: string): Picture[] {
	const { site, registry } = library;
	return site.languages.flatMap((lang) => {
		const name = library.text(lang, site.name);
		const tagline = library.text(lang, site.tagline);
		const specialties = [...registry.specialties.keys()].filter((id) => library.hasPage(lang, { kind: 'specialty', id }));
		return [
			{ path: sharePicture(lang), card: { lang, title: name, lead: tagline, foot: new URL(site.address).host, sign } },
			...specialties.map((id) => ({
				path: sharePicture(lang, id),
				card: { lang, title: library.specialty(lang, id).name, lead: descriptionOf(library, lang, id) ?? tagline, foot: name, sign },
			})),
		];
	});
}

function icons(sign: string): Picture[] {
	return [...ICONS, APPLE_ICON].map((icon) => ({ path: icon.path, icon, sign }));
}
