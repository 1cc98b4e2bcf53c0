import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { type Finding, ImportError } from '../../finding.ts';
import type { Zip } from '../../source/zip.ts';
import { parsedHtml } from '../html/bounds.ts';
import { hiddenStylesIn, prepare, type Prepared } from './prepare.ts';
import { xmlText, xmlTree } from './xml.ts';

/** Most bytes of a part of a document. */
const LARGEST = 33_554_432;
/** Parts of the text itself. */
const TEXT = /(?:^|\/)(?:document\d*|footnotes|endnotes)\.xml$/;
/** Parts that say how the text is to be read; pictures and the like are left where they are. */
const NEEDED = /^\[Content_Types\]\.xml$|\.rels$|(?:^|\/)(?:styles|numbering)\.xml$/;
/** Characters within which the next words are looked for first. */
const NEAR = 10_000;
/** Characters of words that a finding shows. */
const SHOWN = 200;

/** A document as HTML, and what was said on the way. */
export interface Converted {
	root: Root;
	findings: Finding[];
}

/**
 * Turns a Word document into HTML.
 * @throws {ImportError} where it cannot be read as one
 */
export async function htmlOf(zip: Zip): Promise<Converted> {
	const { file } = zip;
	if (!zip.names.some((name) => TEXT.test(name))) throw new ImportError(`${file} is no Word document.`, 'Save it as a Word document (.docx).');
	const prepared: Prepared = { hidden: [], paragraphs: 0, words: [] };
	const html = await mammoth.convertToHtml({ buffer: await preparedFile(zip, prepared) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), includeEmbeddedStyleMap: false }).catch((error: unknown) => {
		throw new ImportError(`${file} cannot be read as a Word document: ${error instanceof Error ? error.message : String(error)}.`, 'Open it in its program and save it again.');
	});
	const root = parsedHtml(html.value, true);
	if (!root) throw new ImportError(`${file} has elements too deep in each other to be read.`, 'Take tables and lists out of one another.');
	const findings = prepared.hidden.map(({ words, paragraph, isDeleted }) =>
		finding(file, paragraph, isDeleted ? 'docx-deleted' : 'docx-hidden', `"${cut(words)}" ${isDeleted ? 'was deleted while changes were tracked' : 'is hidden in the document'}; it was left out.`, isDeleted ? 'Accept or refuse the changes in the document.' : 'Show it, if it is to be read.'),
	);
	for (const message of new Set(html.messages.map((one) => one.message))) findings.push(finding(file, 1, 'docx', message.endsWith('.') ? message : `${message}.`, 'Compare with the document.'));
	if (zip.names.some((name) => /(?:^|\/)comments\.xml$/.test(name))) findings.push(finding(file, 1, 'docx-comments', 'Comments are hung on the text; they were left out.', 'Write into the text what is to be read.'));
	return { root, findings: [...findings, ...lostWords(file, root, prepared)] };
}

/** The document with its text made ready; nothing else of it is unpacked. */
async function preparedFile(zip: Zip, prepared: Prepared): Promise<Buffer> {
	const styles = zip.names.find((name) => /(?:^|\/)styles\.xml$/.test(name));
	const hidden = styles === undefined ? new Set<string>() : hiddenStylesIn(xmlTree((await zip.text(styles, LARGEST))!, styles));
	const copy = new JSZip();
	// The body comes first, so that its paragraphs are counted from 1.
	for (const name of zip.names.filter((one) => TEXT.test(one)).sort()) {
		const tree = xmlTree((await zip.text(name, LARGEST))!, `${zip.file}: ${name}`);
		prepare(tree, hidden, prepared);
		copy.file(name, xmlText(tree));
	}
	for (const name of zip.names) if (NEEDED.test(name) && !TEXT.test(name)) copy.file(name, (await zip.text(name, LARGEST))!);
	return copy.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

/** Words of the document that came out nowhere. */
function lostWords(file: string, root: Root, { words }: Prepared): Finding[] {
	const text = toString(root).replace(/\s+/g, '');
	let from = 0;
	const lost = words.filter((word) => {
		const sought = word.text.replace(/\s+/g, '');
		// They come in order, but for notes; so little of the text is gone through twice.
		const at = text.indexOf(sought, from);
		if (at !== -1 && at < from + NEAR) from = at;
		return at === -1 && !text.includes(sought);
	});
	return lost.map((word) => finding(file, word.paragraph, 'docx-lost', `"${cut(word.text)}" stands where it cannot be read, perhaps in a drawing; it was left out.`, 'Move it into the text.'));
}

function finding(file: string, paragraph: number, rule: string, message: string, help: string): Finding {
	return { kind: 'flagged', rule, file, line: paragraph, column: 1, place: placeInDocument(paragraph), message, help };
}

/** A place in a document as it is told. */
export function placeInDocument(paragraph: number): string {
	return `paragraph ${paragraph}`;
}

function cut(words: string): string {
	return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
