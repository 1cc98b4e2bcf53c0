import type { Zip } from '../../source/zip.ts';
import { formatOfNumber, GENERAL, type NumberFormat } from './numbers.ts';
import { followPart } from './part.ts';
import { type Look, lookOf } from './richText.ts';

/** How the cells of one style look. */
export interface CellStyle {
	format: NumberFormat;
	look: Look;
}

/** The style of cells that name none. */
export const PLAIN_STYLE: CellStyle = { format: GENERAL, look: {} };

/** The styles of a workbook, in the order by which cells name them. */
export async function readStyles(zip: Zip, part: string | undefined): Promise<CellStyle[]> {
	if (part === undefined) return [];
	const patterns = new Map<number, string>();
	const looks: Look[] = [];
	const cells: { format: number; font: number }[] = [];
	let list = '';
	await followPart(zip, part, {
		open(name, attributes) {
			if (['numFmts', 'fonts', 'cellXfs', 'cellStyleXfs', 'dxfs'].includes(name)) list = name;
			else if (list === 'numFmts' && name === 'numFmt') patterns.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
			else if (list === 'fonts' && name === 'font') looks.push({});
			else if (list === 'fonts' && (name === 'strike' || name === 'vertAlign')) Object.assign(looks.at(-1) ?? {}, lookOf(name, attributes));
			else if (list === 'cellXfs' && name === 'xf') cells.push({ format: Number(attributes['numFmtId'] ?? 0), font: Number(attributes['fontId'] ?? 0) });
		},
		close(name) {
			if (name === list) list = '';
		},
	});
	return cells.map(({ format, font }) => ({ format: formatOfNumber(format, patterns.get(format)), look: looks[font] ?? {} }));
}
