import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentText } from '../../archive/content/contentFile.ts';
import { PROJECT } from '../../build/settings.ts';
import { CARD_COLOURS } from '../../site/drawing/colours.ts';
import { PAPER, svgImage } from '../../site/drawing/image.ts';
import { drawText, setText, type Space } from '../../site/drawing/text.ts';
import type { Library } from '../../site/query/library.ts';
import { fileOf } from '../../site/theme/places.ts';
import type { Book } from './plan.ts';

/** In pixels: the ratio that shops and devices show without bars. */
export const COVER_SIZE = { width: 1200, height: 1600 } as const;

const INK = '#26343a';
const MARGIN = 110;
const WIDTH = COVER_SIZE.width - 2 * MARGIN;
const TITLE: Space = { width: WIDTH - 140, tries: [[120, 3], [100, 4], [84, 5], [70, 7]], leading: 1.22, pen: 0.085, densePen: 0.035 };
const LEAD: Space = { width: WIDTH, tries: [[48, 3], [42, 4], [36, 6]], leading: 1.4, pen: 0.05, densePen: 0.025 };
const FOOT: Space = { width: WIDTH - 120, tries: [[38, 1], [30, 1], [24, 1]], leading: 1.2, pen: 0.06, densePen: 0.03 };

/** The cover of a book as SVG: its title as a doctor's turn, the archive's line above, its address below. Text in characters that the font lacks is left out; the sign then speaks alone. */
export async function coverSvg(library: Library, { lang, title }: Book, content: string): Promise<string> {
	const { site, registry } = library;
	const sign = fileOf(registry.themeFiles, 'favicon.svg') ? readContentText(content, 'theme/favicon.svg') : readFileSync(join(PROJECT, 'public', 'favicon.svg'), 'utf8');
	const colours = registry.theme?.colours ? (await import('../../site/theme/voices.ts')).cardColours(registry.theme) : CARD_COLOURS;
	const { width, height } = COVER_SIZE;
	const [titleText, leadText, footText] = [setText(title, lang, TITLE), setText(library.text(lang, site.tagline), lang, LEAD), setText(new URL(site.address).host, lang, FOOT)];
	const top = 300 + (leadText?.height ?? 0) + 60;
	const body = titleText === undefined ? svgImage(sign, 300, 450, 600) : [
		`<rect x="${MARGIN}" y="${top}" width="${WIDTH}" height="${titleText.height + 150}" rx="44" fill="${colours.doctor}"/>`,
		drawText(titleText, TITLE, { x: MARGIN + 70, y: top + 75, colour: '#ffffff' }),
	].join('');
	const lead = leadText ? drawText(leadText, LEAD, { x: MARGIN, y: 300, colour: colours.asker }) : '';
	const foot = footText ? drawText(footText, FOOT, { x: MARGIN + 96, y: height - 158, colour: INK }) : '';
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${PAPER}"/>${lead}${body}${svgImage(sign, MARGIN, height - 176, 72)}${foot}</svg>`;
}
