import { count, type Mend } from './controls.ts';

/** `_x000D_` and the like: a control as Excel's files write it; `_x005F_` is the line below before what only looks so. */
const ESCAPE = /_x(00[01][0-9A-F]|007F|005F(?=_x[0-9A-F]{4}_))_/g;

/** Puts line ends and tabs in place of Excel's escapes for them, which programs leave behind that read its files by half. */
export function withoutExcelEscapes(text: string, mends: Mend[]): string {
	if (!text.includes('_x00')) return text;
	let places = 0;
	const mended = text.replace(ESCAPE, (_, code: string) => {
		places += 1;
		return String.fromCharCode(Number.parseInt(code, 16));
	});
	if (places > 0) mends.push({ rule: 'excel-escape', message: `${count(places, 'escape')} of Excel's files (_x000D_) read as the ${places === 1 ? 'sign' : 'signs'} meant.` });
	return mended;
}
