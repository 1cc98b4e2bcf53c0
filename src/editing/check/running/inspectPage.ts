import type { Fault } from '../../../archive/fault.ts';
import type { EntrySource } from '../../../archive/content/readEntry.ts';
import { PAGE_SECTION } from '../../../archive/content/pages/compilePage.ts';
import { readPage } from '../../../archive/content/pages/readPage.ts';
import { anchorsOf } from '../../../archive/markdown/anchors.ts';
import { parseMarkdown } from '../../../archive/markdown/parse.ts';
import type { PageRecord } from '../../../archive/record.ts';
import { entryText, type EntryText } from '../entryText.ts';
import type { Finding } from '../finding.ts';
import { linksOf } from '../linksOf.ts';
import { dialectFindings } from '../rules/dialect.ts';
import { emphasisFindings } from '../rules/emphasis.ts';
import { footnoteFindings } from '../rules/footnotes.ts';
import { lostFindings } from '../rules/lost.ts';
import { structureFindings } from '../rules/structure.ts';
import type { PageFacts } from '../facts.ts';

/** What an entry's text is held to and a page's, too: how its Markdown reads. */
const RULES: readonly ((text: EntryText) => Finding[])[] = [structureFindings, footnoteFindings, emphasisFindings, lostFindings, dialectFindings];

/** What the text of a page shows, and what other files' checks need of it. */
export interface PageInspection {
	findings: Fault[];
	facts: PageFacts | undefined;
}

/**
 * Looks at one page of the site's own.
 * @param record as it was compiled, where it could be
 */
export function inspectPage(bytes: Uint8Array, file: string, languages: readonly string[], record: PageRecord | undefined): PageInspection {
	const page = readPage(bytes, file, languages);
	if (page.text === undefined) return { findings: [], facts: undefined };
	const { text, front, tree, lang } = page;
	// Laid out as an entry that is all answer.
	const sections = { question: parseMarkdown(''), answer: tree, more: undefined, faults: [] };
	const source: EntrySource = { text, front, valid: { lang }, data: undefined, tree, sections, faults: [] };
	const laidOut = entryText(file, source, languages);
	const { links, findings } = linksOf(tree, laidOut.file, laidOut.body);
	return {
		findings: [...findings, ...RULES.flatMap((rule) => rule(laidOut))],
		facts: record && { record, links, anchors: anchorsOf(tree, PAGE_SECTION) },
	};
}
