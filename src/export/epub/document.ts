import type { ElementContent, Root } from 'hast';
import type { Element, ElementContent as XmlContent } from 'xast';
import { fromHtml } from 'hast-util-from-html';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { pageDirection } from '../../site/components/direction.ts';
import { languageTag } from '../../site/messages/format.ts';
import { x, type Piece } from './element.ts';

/** A document of a book. */
export interface BookDocument {
	lang: string;
	title: string;
	/** Of what kind it is, in the vocabulary of EPUB: `chapter`, `toc`. */
	type: string;
	/** What its body holds. */
	children: Piece[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A document as XHTML. All of them stand in one folder, beside the styles. */
export function xhtml({ lang, title, type, children }: BookDocument): string {
	const tag = languageTag(lang);
	return HEAD + '<!DOCTYPE html>\n' + toXml(
		x('html', { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: tag, 'xml:lang': tag, dir: pageDirection(lang) },
			x('head', x('meta', { charset: 'utf-8' }), x('title', title), x('link', { rel: 'stylesheet', href: 'book.css' })),
			x('body', { 'epub:type': type }, children)),
		{ closeEmptyElements: true },
	).replaceAll(EMPTY, '<$1$2></$1>') + '\n';
}

/** Elements that are closed by a tag of their own even where they are empty: programs that read XHTML as HTML take the others for open. */
const EMPTY = /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([a-z][a-z0-9]*)((?:\s[^<>]*)?) \/>/g;

/** Any other XML. */
export function xml(root: Element): string {
	return `${HEAD}${toXml(root, { closeEmptyElements: true })}\n`;
}

/** Trees of HTML as children of a document. */
export function children(nodes: readonly ElementContent[]): XmlContent[] {
	const root: Root = { type: 'root', children: [...nodes] };
	const tree = toXast(root);
	return 'children' in tree ? (tree.children as XmlContent[]).map(withoutNamespace) : [];
}

/** The element of the document says the namespace for all. */
function withoutNamespace(node: XmlContent): XmlContent {
	if (node.type === 'element' && node.attributes['xmlns'] === 'http://www.w3.org/1999/xhtml') delete node.attributes['xmlns'];
	return node;
}

/** Sanitised HTML as a tree. */
export function fragment(html: string): ElementContent[] {
	return fromHtml(html, { fragment: true }).children as ElementContent[];
}
