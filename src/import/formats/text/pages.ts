import type { SourceLine } from '../../source/lines.ts';
import { readRelated } from '../../values/topics.ts';
import { ASKED, MORE, PAGE_BREAK, READ_MORE, RELATED, REPLIED, RULE, SIMILAR } from './markers.ts';

/** The lines of one page, and whether it is known where it ends. */
export interface Page {
	lines: SourceLine[];
	/** Line of a second "Ask Date" that shows that another page runs into this one. */
	runsInto: number | undefined;
}

/**
 * Cuts lines into pages. A form feed or a line of `===` always parts two pages. Without one, a
 * second "Ask Date" line shows that another page has begun, and the cut goes where the page before
 * it ends: after its "Related FAQ" or "Similar Q&A" block, or its "Reply Date" where nothing more
 * follows; else at a line of `---`. No more than two pages are held at a time.
 */
export async function* splitPages(lines: AsyncIterable<SourceLine>): AsyncGenerator<Page> {
	let page: SourceLine[] = [];
	let asked = false;
	for await (const { text, line } of lines) {
		const pieces = text.split('\f');
		for (const [index, piece] of pieces.entries()) {
			if (index > 0 || PAGE_BREAK.test(piece)) {
				if (page.some(isWritten)) yield { lines: page, runsInto: undefined };
				[page, asked] = [[], false];
			}
			if (PAGE_BREAK.test(piece)) continue;
			if (ASKED.test(piece)) {
				if (asked) {
					const cut = cutOf(page);
					yield { lines: page.slice(0, cut), runsInto: cut === undefined ? line : undefined };
					page = cut === undefined ? [] : page.slice(cut);
				}
				asked = true;
			}
			page.push({ text: piece, line });
		}
	}
	if (page.some(isWritten)) yield { lines: page, runsInto: undefined };
}

function isWritten({ text }: SourceLine): boolean {
	return text.trim() !== '' && !RULE.test(text);
}

/**
 * The index of the first line of the second of two pages, the second one up to its "Ask Date";
 * undefined where it could be more than one.
 */
function cutOf(lines: readonly SourceLine[]): number | undefined {
	const core = lines.findLastIndex(({ text }) => REPLIED.test(text));
	const after = lines.slice(core + 1);
	const cut = cutAfterCore(after, core !== -1);
	return cut === undefined ? undefined : core + 1 + cut;
}

function cutAfterCore(lines: readonly SourceLine[], isReplied: boolean): number | undefined {
	const related = lastLike(lines, RELATED);
	if (related !== -1) return endOfRelated(lines, related + 1);
	if (lastLike(lines, SIMILAR) !== -1) return nextWritten(lines, lastLike(lines, READ_MORE) + 1);
	if (isReplied && lastLike(lines, MORE) === -1) return nextWritten(lines, 0);
	// "More Info" ends nowhere by itself, and may hold a rule of its own.
	const rules = lines.flatMap(({ text }, index) => (RULE.test(text) ? [index] : []));
	return rules.length === 1 ? rules[0] : undefined;
}

/** "Related FAQ" ends at a blank line, or at a line that is no topic of it. */
function endOfRelated(lines: readonly SourceLine[], from: number): number | undefined {
	let begun = false;
	for (let index = from; index < lines.length; index += 1) {
		const text = lines[index]!.text.trim();
		if (text === '' ? begun : readRelated(text) === undefined) return index;
		begun ||= text !== '';
	}
	return undefined;
}

function lastLike(lines: readonly SourceLine[], pattern: RegExp): number {
	return lines.findLastIndex(({ text }) => pattern.test(text.trim()));
}

function nextWritten(lines: readonly SourceLine[], from: number): number | undefined {
	const index = lines.findIndex((line, at) => at >= from && isWritten(line));
	return index === -1 ? undefined : index;
}
