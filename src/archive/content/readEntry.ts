import type { Root } from 'mdast';
import type { Fault } from '../fault.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { cutSections, type Sections } from '../markdown/sections.ts';
import { entrySchema, type EntryFrontMatter } from '../schema/index.ts';
import { treeBound } from './bounds.ts';
import { decode } from './decode.ts';
import { fileFaults } from './fileFaults.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { missingEntryKey } from './missingKey.ts';
import { schemaFaults } from './schemaFaults.ts';

/** An entry's file taken apart: what compiling and checking both start from. */
export interface EntrySource {
	/** The whole file. */
	text: string;
	front: FrontMatter;
	/** The front matter's valid values, with defaults. */
	valid: Partial<EntryFrontMatter>;
	/** The same where all of them are valid. */
	data: EntryFrontMatter | undefined;
	/** The body; positions in it count from the body's first line. */
	tree: Root;
	sections: Sections;
	/** All faults that the file alone shows. */
	faults: Fault[];
}

/** A file that is no text. */
export interface UnreadableEntry {
	text: undefined;
	data: undefined;
	faults: Fault[];
}

/** Takes an entry's file apart and finds all the faults that it shows by itself. */
export function readEntry(
	bytes: Uint8Array,
	file: string,
	languages: readonly string[],
): EntrySource | UnreadableEntry {
	const { text, faults: unreadable } = decode(bytes, file);
	if (unreadable.length > 0) return { data: undefined, text: undefined, faults: unreadable };
	const front = readFrontMatter(text, file);
	const faults = [...front.faults];
	const parsed = entrySchema.safeParse(front.data, { reportInput: true });
	if (front.faults.length === 0 && !parsed.success) {
		faults.push(...schemaFaults(parsed.error, entrySchema, front.source, file, missingEntryKey(file)));
	}
	let tree = parseMarkdown(front.body);
	const bound = treeBound(tree, file, front.bodyLine);
	if (bound) {
		faults.push(bound);
		tree = parseMarkdown('');
	}
	const sections = cutSections(tree, front.body, file, front.bodyLine, !('withdrawn' in front.data));
	// Without front matter that ends, or with bounds exceeded, the body is not known.
	if (faults.every(({ rule }) => !/^(?:front-matter|body-|nesting$)/.test(rule))) faults.push(...sections.faults);
	const valid = parsed.data ?? validPart(front.data);
	faults.push(...fileFaults(valid, front.source, file, languages));
	return { text, front, valid, data: parsed.data, tree, sections, faults };
}

/** Each key is looked at by itself, so that one fault hides no other. */
function validPart(data: Record<string, unknown>): Partial<EntryFrontMatter> {
	const shape = entrySchema.shape;
	const valid = Object.keys(shape).flatMap((key) => {
		const parsed = shape[key as keyof typeof shape].safeParse(data[key]);
		return parsed.success ? [[key, parsed.data] as const] : [];
	});
	return Object.fromEntries(valid);
}
