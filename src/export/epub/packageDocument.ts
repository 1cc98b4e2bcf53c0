import { createHash } from 'node:crypto';
import { pageDirection } from '../../site/components/direction.ts';
import { languageTag } from '../../site/messages/format.ts';
import type { Library } from '../../site/query/library.ts';
import { xml } from './document.ts';
import { x } from './element.ts';
import type { Book } from './plan.ts';

/** A file of a book. */
export interface BookFile {
	/** Its name in the book's folder. */
	name: string;
	mediaType: string;
	/** `nav`, `cover-image`. */
	properties?: string;
	/** Whether it is read in its turn. */
	inSpine?: boolean;
}

/** What a book says of itself. */
export interface PackageFacts {
	book: Book;
	/** What tells this book from all others, and stays when it changes. */
	identity: string;
	/** `YYYY-MM-DD`. */
	day: string;
	/** Names of those who answered. */
	doctors: readonly string[];
	files: readonly BookFile[];
	hasPictures: boolean;
}

/** The package document of EPUB 3.3 (https://www.w3.org/TR/epub-33/#sec-package-doc). */
export function packageDocument(library: Library, { book, identity, day, doctors, files, hasPictures }: PackageFacts): string {
	const { site } = library;
	const tag = languageTag(book.lang);
	const name = library.text(book.lang, site.name);
	const meta = (property: string, value: string): ReturnType<typeof x> => x('meta', { property }, value);
	return xml(x('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': tag, dir: pageDirection(book.lang), prefix: 'a11y: http://www.idpf.org/epub/vocab/package/a11y/#' },
		x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
			x('dc:identifier', { id: 'id' }, `urn:uuid:${uuidOf(identity)}`),
			x('dc:title', book.title),
			book.languages.map((lang) => x('dc:language', languageTag(lang))),
			x('dc:creator', name),
			doctors.map((doctor) => x('dc:contributor', doctor)),
			x('dc:publisher', name),
			x('dc:source', site.address),
			x('dc:description', library.text(book.lang, site.tagline)),
			x('dc:date', day),
			site.licence && x('dc:rights', `${site.licence.name} <${site.licence.address}>`),
			book.specialties.map((specialty) => x('dc:subject', specialty.name)),
			meta('dcterms:modified', `${day}T00:00:00Z`),
			meta('schema:accessMode', 'textual'),
			hasPictures ? meta('schema:accessMode', 'visual') : undefined,
			meta('schema:accessModeSufficient', 'textual'),
			['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability', ...(hasPictures ? ['alternativeText'] : [])].map((feature) => meta('schema:accessibilityFeature', feature)),
			meta('schema:accessibilityHazard', 'none')),
		x('manifest', files.map((file) => x('item', { id: idOf(file.name), href: file.name, 'media-type': file.mediaType, properties: file.properties }))),
		x('spine', { 'page-progression-direction': pageDirection(book.lang) }, files.filter(({ inSpine }) => inSpine).map((file) => x('itemref', { idref: idOf(file.name) })))));
}

/** The file that leads to the package document. */
export const CONTAINER = xml(x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
	x('rootfiles', x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }))));

/** XML's ids begin with a letter. */
function idOf(name: string): string {
	return `f-${name}`;
}

/** A UUID made of a text (RFC 9562, version 8). */
function uuidOf(text: string): string {
	const hex = createHash('sha256').update(text).digest('hex');
	const variant = (Number.parseInt(hex[16]!, 16) & 0x3 | 0x8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
