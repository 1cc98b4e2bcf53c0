/** Markup that is well-formed, so that it may stand in other markup as it is. */
export class Xml {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

/** What may stand in a template: text, which is escaped, markup, a list of both, or nothing. */
export type XmlPart = string | Xml | readonly XmlPart[] | undefined;

/**
 * Makes markup from a template: xml`<title>${title}</title>`. Whatever is put in is escaped, in
 * elements and attributes alike, unless it is markup itself.
 */
export function xml(strings: TemplateStringsArray, ...parts: XmlPart[]): Xml {
	return new Xml(strings.map((text, index) => text + written(parts[index])).join(''));
}

function written(part: XmlPart): string {
	if (part === undefined) return '';
	if (typeof part === 'string') return escapeXml(part);
	if (part instanceof Xml) return part.text;
	return part.map(written).join('');
}

/** A whole file: the declaration, then the root element. */
export function xmlDocument(root: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;
}

/** Characters that XML 1.0 can't hold, not even as references: most controls, halves of pairs. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
	// Line ends in XML 1.1 alone; some readers take them for such in 1.0, too.
	'\u0085': '&#133;',
	'\u2028': '&#8232;',
};

/** Text as it may stand in an element or an attribute; characters impossible in XML become U+FFFD. */
export function escapeXml(text: string): string {
	return text.replace(IMPOSSIBLE, '\uFFFD').replace(/[&<>"\r\u0085\u2028]/g, (character) => REFERENCES[character]!);
}
