import type { Root } from 'mdast';
import type { Fault } from '../../fault.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { nearest } from '../../nearest.ts';
import { idSchema, pageIdSchema } from '../../schema/patterns.ts';
import { pageSchema, type PageFrontMatter } from '../../schema/page.ts';
import type { Rule } from '../../rules.ts';
import { treeBound } from '../bounds.ts';
import { decode } from '../decode.ts';
import { readFrontMatter, type FrontMatter } from '../frontMatter.ts';
import { schemaFaults } from '../schemaFaults.ts';

/** A page's file taken apart. */
export interface PageSource {
	text: string;
	id: string;
	lang: string;
	front: FrontMatter;
	/** The front matter, where all of it is valid. */
	data: PageFrontMatter | undefined;
	/** The body; positions in it count from the body's first line. */
	tree: Root;
	faults: Fault[];
}

/** A file that is no text. */
type Unreadable = Pick<PageSource, 'faults'> & { data: undefined; text: undefined };

/** The id and the language of a page, by its path; the first language where its folder names none. */
export function pageOfPath(file: string, languages: readonly string[]): { id: string; lang: string; folder: string | undefined } {
	const parts = file.slice('pages/'.length, -'.md'.length).split('/');
	const id = parts.pop()!;
	const folder = parts.length === 0 ? undefined : parts.join('/');
	return { id, folder, lang: folder ?? languages[0] ?? 'en' };
}

/** Takes a page's file apart and finds all the faults that it shows by itself. @param languages those of the site; the first is the default */
export function readPage(bytes: Uint8Array, file: string, languages: readonly string[]): PageSource | Unreadable {
	const { text, faults: unreadable } = decode(bytes, file);
	if (unreadable.length > 0) return { data: undefined, text: undefined, faults: unreadable };
	const front = readFrontMatter(text, file);
	const faults = [...front.faults, ...placeFaults(file, languages)];
	const parsed = pageSchema.safeParse(front.data, { reportInput: true });
	if (front.faults.length === 0 && !parsed.success) faults.push(...schemaFaults(parsed.error, pageSchema, front.source, file));
	let tree = parseMarkdown(front.body);
	const bound = treeBound(tree, file, front.bodyLine);
	if (bound) {
		faults.push(bound);
		tree = parseMarkdown('');
	}
	const { id, lang } = pageOfPath(file, languages);
	return { text, id, lang, front, data: parsed.data, tree, faults };
}

function placeFaults(file: string, languages: readonly string[]): Fault[] {
	const { id, folder } = pageOfPath(file, languages);
	const fault = (rule: Rule, message: string, help: string): Fault[] => [{ severity: 'error', rule, file, line: 1, column: 1, length: 1, message, help }];
	if (folder !== undefined && !languages.slice(1).includes(folder)) {
		const near = nearest(folder, languages.slice(1));
		const first = folder === languages[0];
		return fault(
			'unknown-language',
			first ? `Pages in "${folder}", the first language, stand in pages/ itself.` : `"pages/${folder}/" is the folder of no other language of the site.`,
			first ? `Move the file to pages/${id}.md.` : `${near === undefined ? 'Move the file' : `Did you mean pages/${near}/? If not, move the file`} to pages/, or add the language to "languages" in site.yml.`,
		);
	}
	if (!idSchema.safeParse(id).success) return fault('bad-id', `The name "${id}" cannot be a page's id: that may hold only a-z, 0-9 and single hyphens.`, 'Rename the file.');
	if (!pageIdSchema.safeParse(id).success) return fault('address-twice', `The address /${id}/ is one that the site itself uses.`, 'Rename the file. Of the site\'s own pages, about.md alone can be written anew.');
	return [];
}
