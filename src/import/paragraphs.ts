/** A line that ends so was cut after the dot of a title, not at the end of a sentence. */
const TITLE_AT_END = /(?:^|[\s(,])(?:Dr|Mr|Mrs|Ms|Prof)\.$/;

/**
 * The paragraphs of a plain text. Each line that is not blank is one, as sources of this kind
 * break lines between paragraphs and sentences, never inside; but a line that ends in "Dr." goes
 * on in the next. Runs of white space become one space, which is what a page shows of them.
 */
export function paragraphsOf(text: string): string[] {
	const paragraphs: string[] = [];
	let open = false;
	for (const line of text.split(/\r\n|[\n\r\v\f\u2028\u2029]/)) {
		const words = line.replace(/[ \t]+/g, ' ').trim();
		if (words === '') {
			open = false;
			continue;
		}
		paragraphs.push(open ? `${paragraphs.pop()!} ${words}` : words);
		open = TITLE_AT_END.test(words);
	}
	return paragraphs;
}

/** A text on one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
