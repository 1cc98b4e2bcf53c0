import { Document, isSeq } from 'yaml';
import { SECTION_HEADINGS } from '../archive/markdown/sections.ts';
import type { Draft } from './draft.ts';
import { losesLetters, slugOf } from './names.ts';
import { shortHash } from './registry.ts';

/** Length at which the title's part of an id is cut. */
const ID_LENGTH = 60;
/** Length at which a source's own id is cut. */
const OWN_ID_LENGTH = 120;

/** Length in characters up to which topics stand on one line. */
const LONGEST_FLOW = 80;

/** The ids that a draft's names stand for. */
export interface DraftIds {
	doctor: string;
	specialty: string;
	/** `specialty/topic` each. */
	topics: string[];
}

/** The id of a draft: its own, or one made of its title and a hash that tells it from others. */
export function idOf(draft: Draft, { romanise = false }: { romanise?: boolean | undefined } = {}): string {
	if (draft.exact && draft.id !== undefined) return draft.id;
	if (draft.id !== undefined) {
		const slug = slugOf(draft.id, { longest: OWN_ID_LENGTH, romanise });
		const isCut = slug !== slugOf(draft.id, { longest: draft.id.length * 4, romanise });
		return slug === '' || isCut || losesLetters(draft.id, { romanise }) ? `${slug || 'q'}-${shortHash(draft.id)}` : slug;
	}
	const hash = shortHash([draft.title, draft.question, draft.asker, draft.date].join('\n'));
	const slug = slugOf(draft.title, { longest: ID_LENGTH, romanise });
	return `${slug === '' ? 'q' : slug}-${hash}`;
}

/** The front matter of a draft, in the order in which editors read it. */
export function frontMatterOf(draft: Draft, ids: DraftIds): Record<string, unknown> {
	const own = `${ids.specialty}/`;
	const topics = ids.topics.map((id) => (id.startsWith(own) ? id.slice(own.length) : id));
	const data: Record<string, unknown> = {
		title: draft.title,
		asker: draft.asker,
		sex: draft.sex,
		age: draft.age,
		date: draft.date,
		doctor: ids.doctor,
		specialty: ids.specialty,
		answered: draft.answered,
		topics: topics.length > 0 ? topics : undefined,
		lang: draft.lang,
		...draft.rest,
	};
	return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

/** A Markdown file: front matter, then a body. */
export function fileOf(data: Record<string, unknown>, body: string): string {
	const document = new Document(data, { version: '1.2' });
	const topics: unknown = document.get('topics', true);
	if (isSeq(topics)) topics.flow = topics.toString().length <= LONGEST_FLOW;
	const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
	return `---\n${yaml}---\n${body}`;
}

/** The body of an entry: the question, then the answer and more under their headings. */
export function bodyOf({ question, answer, more }: Pick<Draft, 'question' | 'answer' | 'more'>): string {
	const parts = [question];
	// A withdrawn answer may come without its text.
	if (answer !== '') parts.push(`## ${SECTION_HEADINGS.answer}\n\n${answer}`);
	if (more !== undefined) parts.push(`## ${SECTION_HEADINGS.more}\n\n${more}`);
	return parts.join('\n');
}

/** Where an entry's file lies in the content folder. */
export function pathOf(id: string, specialty: string, date: string): string {
	return `entries/${specialty}/${date.slice(0, 4)}/${id}.md`;
}
