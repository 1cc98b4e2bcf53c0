import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { count, type Mend } from './controls.ts';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Puts characters in place of references to them (`&#8217;`, `&amp;`), in a text that is no HTML. */
export function withoutEntities(text: string, mends: Mend[]): string {
	if (!text.includes('&')) return text;
	let places = 0;
	const mended = text.replace(REFERENCE, (reference) => {
		const meant = toString(fromHtml(reference, { fragment: true }));
		if (meant !== reference) places += 1;
		return meant;
	});
	if (places > 0) {
		mends.push({ rule: 'entities', message: `${count(places, 'character')} that stood as in HTML (&amp;) put as ${places === 1 ? 'it is' : 'they are'}.` });
	}
	return mended;
}

/** The first element or reference of HTML in a text that is none, as it stands; undefined where it has none. */
export function markupIn(text: string): string | undefined {
	const element = /<\/?(?:a|b|blockquote|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strong|su[bp]|table|t[dhr]|u|ul)(?:\s[^<>]*)?\/?>/i.exec(text)?.[0];
	return element ?? text.match(REFERENCE)?.find((reference) => toString(fromHtml(reference, { fragment: true })) !== reference);
}
