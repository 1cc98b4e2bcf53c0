import { basename } from 'node:path/posix';
import { contentHash } from '../../../archive/content/decode.ts';
import { topicIds } from '../../../archive/content/compileEntry.ts';
import { readEntry } from '../../../archive/content/readEntry.ts';
import { anchorsOf } from '../../../archive/markdown/anchors.ts';
import { plainText } from '../../../archive/markdown/text.ts';
import { entryText, type EntryText } from '../entryText.ts';
import type { EntryFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { linksOf } from '../linksOf.ts';
import { privacyFindings } from '../privacy/findings.ts';
import { characterFindings } from '../rules/characters.ts';
import { conflictFindings } from '../rules/conflict.ts';
import { dialectFindings } from '../rules/dialect.ts';
import { emphasisFindings } from '../rules/emphasis.ts';
import { footnoteFindings } from '../rules/footnotes.ts';
import { frontMatterFindings } from '../rules/frontMatter.ts';
import { medicalFindings } from '../rules/dosesAndPromises.ts';
import { lostFindings } from '../rules/lost.ts';
import { placeholderFindings } from '../rules/placeholder.ts';
import { readingFindings } from '../rules/reading.ts';
import { signMarkFindings } from '../rules/signMarks.ts';
import { structureFindings } from '../rules/structure.ts';
import { signatureOf } from './signature.ts';

/** What looking at one file gave. */
export interface Inspection<T = unknown> {
	findings: Finding[];
	/** What other files' checks need of it; undefined where nothing could be read. */
	facts: T | undefined;
	signature?: Uint16Array;
}

const RULES: readonly ((entry: EntryText) => Finding[])[] = [
	frontMatterFindings, placeholderFindings, structureFindings, footnoteFindings, emphasisFindings, signMarkFindings, lostFindings, dialectFindings, medicalFindings, readingFindings, privacyFindings,
];

/** Looks at one entry: everything that its own file shows. */
export function inspectEntry(bytes: Uint8Array, file: string, languages: readonly string[]): Inspection<EntryFacts> {
	const source = readEntry(bytes, file, languages);
	if (source.text === undefined) return { findings: source.faults, facts: undefined };
	const entry = entryText(file, source, languages);
	const { links, findings: linkFindings } = linksOf(source.tree, entry.file, entry.body);
	const conflicts = conflictFindings(entry.file);
	// With the marks of a merge in it, nothing else can be told of a file.
	const own = conflicts.length > 0 ? conflicts : [...source.faults, ...linkFindings, ...RULES.flatMap((rule) => rule(entry))];
	const { valid, sections } = source;
	const title = valid.title ?? '';
	return {
		findings: [...own, ...characterFindings(entry.file, hasMark(bytes))],
		facts: {
			id: basename(file, '.md'),
			lang: entry.lang,
			title,
			date: valid.date,
			answered: valid.answered,
			reviewedOn: valid.reviewed?.on,
			doctor: valid.doctor,
			specialty: valid.specialty,
			topics: valid.specialty === undefined ? [] : topicIds({ topics: valid.topics, specialty: valid.specialty }),
			translationOf: valid.translationOf,
			aliases: valid.aliases ?? [],
			draft: valid.draft ?? false,
			withdrawn: valid.withdrawn !== undefined,
			links,
			anchors: (['question', 'answer', 'more'] as const).flatMap((name) => (sections[name] ? anchorsOf(sections[name], name) : [])),
			answer: contentHash(plainText(sections.answer)).slice(0, 16),
		},
		...(title === '' ? {} : { signature: signatureOf(`${title}\n${plainText(sections.question)}`) }),
	};
}

/** Whether a file begins with a byte order mark in UTF-8. */
export function hasMark(bytes: Uint8Array): boolean {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
