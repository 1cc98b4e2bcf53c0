import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentHash } from '../../archive/content/decode.ts';
import type { Library } from '../../site/query/library.ts';
import { descriptionOf } from '../../site/query/places.ts';
import type { Card } from '../../site/drawing/card.ts';
import { APPLE_ICON, ICONS, type Icon } from '../../site/drawing/icon.ts';
import { sharePicture } from '../../site/drawing/share.ts';
import { CACHE } from '../cache.ts';
import { codeHash } from '../code.ts';
import { isNamed, writeNamed } from '../packing/namedFiles.ts';

/** The project's folder. */
const PROJECT = resolve(import.meta.dirname, '../../..');

/** A picture to draw: where it stands, and what it shows. */
type Picture = { path: string; card: Card } | { path: string; icon: Icon; sign: string };

/**
 * Draws the pictures that stand for the site and its specialties, and the icons. What was drawn
 * before is kept in the cache, by what it shows and by what it holds.
 * @returns absolute paths by their place in the output folder
 */
export async function drawPictures(library: Library, cache: string): Promise<Map<string, string>> {
	const folder = join(cache, CACHE.pictures);
	mkdirSync(folder, { recursive: true });
	const sign = readFileSync(join(PROJECT, 'public', 'favicon.svg'), 'utf8');
	const code = codeHash(PROJECT, 'draw');
	const kept = readdirSync(folder);
	const drawn = new Map<string, string>();
	for (const picture of [...sharePictures(library, sign), ...icons(sign)]) {
		const shows = contentHash(code, JSON.stringify(picture)).slice(0, 24);
		const whole = kept.find((name) => name.startsWith(`${shows}-`) && isNamed(join(folder, name)));
		drawn.set(picture.path.slice(1), join(folder, whole ?? writeNamed(folder, shows, 'png', await draw(picture))));
	}
	const wanted = new Set(drawn.values());
	for (const name of readdirSync(folder)) if (!wanted.has(join(folder, name))) rmSync(join(folder, name));
	return drawn;
}

async function draw(picture: Picture): Promise<Uint8Array> {
	// Loaded here, since most builds draw nothing.
	const { pngOf } = await import('../../site/drawing/png.ts');
	const { cardSvg } = await import('../../site/drawing/card.ts');
	const { iconSvg } = await import('../../site/drawing/icon.ts');
	const svg = 'card' in picture ? cardSvg(picture.card) : iconSvg(picture.icon, picture.sign);
	return await pngOf(svg);
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
