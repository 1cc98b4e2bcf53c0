import { isMap, parseDocument, YAMLSeq } from 'yaml';

/** A file whose front matter cannot be changed by a program. */
export class NotEditable extends Error {
	override name = 'NotEditable';
}

/** What becomes of a key: a value, or `undefined` to take it out. */
export type KeyChanges = Record<string, unknown>;

/**
 * Changes keys of a file's front matter; comments, the order of keys and all other values stay as
 * they are. New keys go last.
 * @throws NotEditable where the file has no front matter that can be read
 */
export function changeFrontMatter(text: string, changes: KeyChanges): string {
	const [, open = '', yaml, rest] = /^(---[^\S\n]*\r?\n)([\s\S]*?\n)(---[\s\S]*)$/.exec(text) ?? [];
	if (yaml === undefined || rest === undefined) throw new NotEditable('The file has no front matter: run "npm run check" first.');
	const document = parseDocument(yaml, { version: '1.2', merge: false });
	if (document.errors.length > 0 || !isMap(document.contents)) throw new NotEditable('The front matter has errors: run "npm run check" first.');
	for (const [key, value] of Object.entries(changes)) {
		if (value === undefined) document.delete(key);
		else if (!Array.isArray(value)) document.set(key, value);
		else {
			const items: unknown[] = value;
			const list = document.createNode(items) as YAMLSeq;
			const before = document.get(key, true);
			list.flow = before instanceof YAMLSeq ? (before.flow ?? false) : items.join(', ').length <= 80;
			document.set(key, list);
		}
	}
	const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
	return open + (open.includes('\r') ? written.replaceAll('\n', '\r\n') : written) + rest;
}
