/** Where what a page tells search engines begins and ends: a script of data, in which no `<` stands. */
const BEGIN = '<script type="application/ld+json">';
const END = '</script>';

/**
 * A page as it is saved: without what it tells search engines, which repeats question and answer and is a seventh
 * of a pack.
 */
export function savedPage(page: Uint8Array): Uint8Array {
	const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
	const begin = bytes.indexOf(BEGIN);
	if (begin === -1) return page;
	const end = bytes.indexOf(END, begin) + END.length;
	return Buffer.concat([bytes.subarray(0, begin), bytes.subarray(end)]);
}
