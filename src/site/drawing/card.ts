import type { CardColours } from './colours.ts';
import { CARD_SIZE } from './share.ts';
import { PAPER, svgImage } from './image.ts';
import { drawText, setText, type SetText, type Space } from './text.ts';

/** The picture that stands for a page where its address is shared. */
export interface Card {
	lang: string;
	/** The doctor's voice, large: the name of the site or specialty. */
	title: string;
	/** The asker's voice, above it: what that is. */
	lead: string;
	/** At the foot, beside the mark. */
	foot: string;
	/** The sign of the site as SVG. */
	sign: string;
	colours: CardColours;
}

const INK = '#26343a';

const MARGIN = 72;
const ROUND = 44;
const TITLE: Space = { width: 900, tries: [[104, 1], [92, 1], [76, 2], [66, 2], [56, 2]], leading: 1.22, pen: 0.085, densePen: 0.035 };
const LEAD: Space = { width: 880, tries: [[44, 2], [40, 2], [36, 2]], leading: 1.4, pen: 0.05, densePen: 0.025 };
const FOOT: Space = { width: 900, tries: [[34, 1], [28, 1]], leading: 1.2, pen: 0.06, densePen: 0.03 };

/** A card as SVG. Text in characters that the font lacks is left out; the mark then speaks alone. */
export function cardSvg({ lang, title, lead, foot, sign, colours }: Card): string {
	const [titleText, leadText, footText] = [setText(title, lang, TITLE), setText(lead, lang, LEAD), setText(foot, lang, FOOT)];
	const body = titleText ? conversation(titleText, leadText, colours) : svgImage(sign, 410, 90, 380);
	const mark = titleText ? svgImage(sign, MARGIN, CARD_SIZE.height - 96, 51) : '';
	const name = footText ? drawText(footText, FOOT, { x: titleText ? MARGIN + 68 : MARGIN, y: CARD_SIZE.height - 92, colour: INK }) : '';
	const { width, height } = CARD_SIZE;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${PAPER}"/>${body}${mark}${name}</svg>`;
}

/** The asker's words, and over their corner the doctor's. */
function conversation(title: SetText, lead: SetText | undefined, colours: CardColours): string {
	const asks = { width: (lead?.width ?? 260) + 2 * 52, height: (lead?.height ?? 60) + 2 * 34 };
	const answers = { width: Math.max(title.width + 2 * 64, 420), height: title.height + 2 * 44 };
	const top = Math.max(48, (CARD_SIZE.height - 110 - asks.height - answers.height + 22) / 2);
	const asksX = MARGIN;
	const answersX = Math.min(CARD_SIZE.width - MARGIN - answers.width, asksX + asks.width - 96);
	const answersY = top + asks.height - 22;
	return [
		`<path d="${block(asksX, top, asks.width, asks.height, 'left')}" fill="${colours.askerWash}" stroke="${colours.asker}" stroke-width="5"/>`,
		lead && drawText(lead, LEAD, { x: asksX + 52, y: top + 34, colour: colours.asker }),
		`<path d="${block(answersX, answersY, answers.width, answers.height, 'right')}" fill="${colours.doctor}" stroke="${PAPER}" stroke-width="8"/>`,
		drawText(title, TITLE, { x: answersX + (answers.width - title.width) / 2, y: answersY + 44, colour: '#ffffff' }),
	].join('');
}

/** A block with three round corners and a sharp one at the bottom, on the side of who speaks. */
function block(x: number, y: number, width: number, height: number, sharp: 'left' | 'right'): string {
	const [right, bottom] = [x + width, y + height];
	const arc = (toX: number, toY: number): string => `A${ROUND} ${ROUND} 0 0 1 ${toX} ${toY}`;
	return [
		`M${x + ROUND} ${y}H${right - ROUND}`,
		arc(right, y + ROUND),
		sharp === 'right' ? `V${bottom}` : `V${bottom - ROUND}${arc(right - ROUND, bottom)}`,
		sharp === 'left' ? `H${x}` : `H${x + ROUND}${arc(x, bottom - ROUND)}`,
		`V${y + ROUND}${arc(x + ROUND, y)}Z`,
	].join('');
}
