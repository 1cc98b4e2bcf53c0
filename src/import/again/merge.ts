import { changeFrontMatter } from '../../archive/content/frontMatterEdit.ts';
import { SECTION_HEADINGS, type SectionName } from '../../archive/markdown/sections.ts';
import { type Digests, digestOf, digestsOf } from './digests.ts';
import { type EntryFile, type Parts, type SectionPlace, SECTIONS } from './parts.ts';

/** What the source and the archive's editors have each changed of an entry since it was imported last, by the names of its parts. */
export interface Changes {
	/** What only the source changed. */
	source: string[];
	/** What only the editors changed. */
	editor: string[];
	/** What both changed, each in another way; all that differs where nothing is known of the last import. */
	both: string[];
}

/**
 * Compares an entry in the source, in the archive, and as it was imported last.
 * @param base undefined where it is not known how it was imported
 */
export function changesOf(id: string, source: Parts, archive: Parts, base: Digests | undefined): Changes {
	const [theirs, ours] = [digestsOf(id, source), digestsOf(id, archive)];
	const changes: Changes = { source: [], editor: [], both: [] };
	for (const name of new Set([...theirs.keys(), ...ours.keys()])) {
		const [their, our, was] = [theirs.get(name), ours.get(name), base?.get(name)];
		if (their === our) continue;
		if (base && our === was) changes.source.push(name);
		else if (base && their === was) changes.editor.push(name);
		else changes.both.push(name);
	}
	return changes;
}

/**
 * A file of the archive with some parts as they are in the source; all others, and what is written around
 * them, stay as they are.
 * @param text the file, with plain ends of lines
 */
export function withParts(text: string, { places }: EntryFile, source: Parts, names: readonly string[]): string {
	let changed = text;
	// From the end, so that places stay right.
	for (const name of SECTIONS.toReversed().filter((section) => names.includes(section))) {
		changed = withSection(changed, name, places.get(name), source.get(name) as string | undefined);
	}
	const keys = names.filter((name) => !(SECTIONS as readonly string[]).includes(name));
	return keys.length === 0 ? changed : changeFrontMatter(changed, Object.fromEntries(keys.map((name) => [name, source.get(name)])));
}

function withSection(text: string, name: SectionName, place: SectionPlace | undefined, section: string | undefined): string {
	// Only "More info" can be missing, and it is the last.
	if (!place) return `${text.trimEnd()}\n\n## ${SECTION_HEADINGS[name as keyof typeof SECTION_HEADINGS]}\n\n${section ?? ''}\n`;
	const { start, from, to } = place;
	const rest = text.slice(to);
	if (section === undefined) return `${text.slice(0, start).trimEnd()}\n${rest === '' ? '' : `\n${rest}`}`;
	return `${text.slice(0, from)}${name === 'question' ? '' : '\n\n'}${section}\n${rest === '' ? '' : `\n${rest}`}`;
}

/** Whether a file has the parts of an entry, each as it should be. */
export function hasParts(id: string, file: EntryFile | undefined, wanted: Digests): boolean {
	return file !== undefined && file.parts.size === wanted.size && [...file.parts].every(([name, value]) => digestOf(id, name, value) === wanted.get(name));
}
