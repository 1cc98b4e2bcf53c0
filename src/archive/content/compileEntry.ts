import { basename } from 'node:path/posix';
import type { Fault } from '../fault.ts';
import { excerpt } from '../markdown/excerpt.ts';
import type { HtmlCompiler } from '../markdown/html.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { cutSections, type SectionName } from '../markdown/sections.ts';
import { plainText } from '../markdown/text.ts';
import type { EntryRecord, Section } from '../record.ts';
import { entrySchema, type EntryFrontMatter } from '../schema/index.ts';
import { contentHash, decode } from './decode.ts';
import { readFrontMatter } from './frontMatter.ts';
import { fileFaults } from './fileFaults.ts';
import { schemaFaults } from './schemaFaults.ts';

/** What compiling needs to know of the site. */
export interface CompileContext {
	/** The site's languages; the first is the default. */
	languages: readonly string[];
	html: HtmlCompiler;
}

/** A compiled file: its record unless an error forbids one, and all its faults. */
export interface CompileResult<T> {
	record: T | undefined;
	faults: Fault[];
}

/** Compiles one entry from its bytes. */
export function compileEntry(
	bytes: Uint8Array,
	file: string,
	context: CompileContext,
): CompileResult<EntryRecord> {
	const { text, faults: unreadable } = decode(bytes, file);
	if (unreadable.length > 0) return { record: undefined, faults: unreadable };
	const front = readFrontMatter(text, file);
	const faults = [...front.faults];
	const parsed = entrySchema.safeParse(front.data, { reportInput: true });
	if (front.faults.length === 0 && !parsed.success) {
		faults.push(...schemaFaults(parsed.error, entrySchema, front.source, file));
	}
	const data = parsed.data;
	const withdrawn = 'withdrawn' in front.data;
	const sections = cutSections(parseMarkdown(front.body), file, front.bodyLine, !withdrawn);
	faults.push(...sections.faults);
	if (data) faults.push(...fileFaults(data, front.source, file, context.languages));
	if (!data || faults.some((fault) => fault.severity === 'error')) {
		return { record: undefined, faults };
	}
	const lang = data.lang ?? context.languages[0]!;
	const root = lang === context.languages[0] ? '/' : `/${lang}/`;
	const compiled = (name: SectionName): Section | undefined => {
		const tree = sections[name];
		return tree && { html: context.html(tree, name, { file, root }), text: plainText(tree) };
	};
	const [question, answer, more] = [compiled('question')!, compiled('answer')!, compiled('more')];
	const facts = { ...data, id: basename(file, '.md'), file, hash: contentHash(bytes), lang };
	return { record: entryRecord(facts, question, answer, more), faults };
}

function entryRecord(
	facts: EntryFrontMatter & { id: string; file: string; hash: string; lang: string },
	question: Section,
	answer: Section,
	more: Section | undefined,
): EntryRecord {
	return {
		...facts,
		year: facts.date.slice(0, 4),
		answered: facts.answered,
		topics: [
			...new Set(
				(facts.topics ?? []).map((topic) =>
					topic.includes('/') ? topic : `${facts.specialty}/${topic}`,
				),
			),
		],
		aliases: facts.aliases ?? [],
		question,
		answer,
		more: more?.text === '' ? undefined : more,
		questionExcerpt: excerpt(question.text, facts.lang),
		answerExcerpt: facts.withdrawn === undefined ? excerpt(answer.text, facts.lang) : '',
	};
}
