import type { Element, ElementContent, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { children, xhtml } from './document.ts';
import { rewriteLink, type LinkPlaces } from './links.ts';
import type { BookEntry } from './plan.ts';
import type { Pictures } from './pictures.ts';

/** Classes of parts that serve a screen of the site and no other reader: the page's own styles hide them on paper. */
const ON_SCREEN = 'screen-only';

/** Attributes that a reading system has no use for, or may not have. */
const DROPPED = new Set(['tabIndex', 'srcSet', 'sizes', 'loading', 'decoding', 'fetchPriority', 'target']);

/** What chapters are made with. */
export interface ChapterMeans extends LinkPlaces {
	pictures: Pictures;
}

/**
 * An entry's page as a chapter: the page's own article and where the entry comes from, without what leads around the site.
 * @param html of the page as it was built
 */
export function chapterOf(html: string, { lang, title, path }: BookEntry, means: ChapterMeans): string {
	const page = fromHtml(html);
	const article = select('article.entry', page);
	if (!article) throw new Error(`The page of ${path} holds no article.`);
	const origin = select('footer.provenance > .prose', page);
	const parts: ElementContent[] = [article, ...(origin ? [origin] : [])];
	const root: Root = { type: 'root', children: parts };
	tidy(root, means, path);
	return xhtml({ lang, title, type: 'bodymatter', children: children(parts) });
}

/** A text of the archive in a book. @param path of the page that it stands on */
export function tidied(nodes: ElementContent[], means: ChapterMeans, path: string): ElementContent[] {
	const root: Root = { type: 'root', children: nodes };
	tidy(root, means, path);
	return root.children as ElementContent[];
}

/** Pictures and links of a page, as they say which they are, for whoever asks whether a chapter is still the same. */
export function leadsOf(html: string): { links: string[]; pictures: string[] } {
	const named = (pattern: RegExp): string[] => Array.from(html.matchAll(pattern), ([, value]) => value!.replaceAll('&amp;', '&'));
	return { links: named(/ href="([^"]*)"/g), pictures: named(/<img [^>]*?src="([^"]*)"/g) };
}

function tidy(root: Root, means: ChapterMeans, path: string): void {
	visit(root, (node, index, parent) => {
		if (node.type === 'comment' || (node.type === 'element' && isLeftOut(node))) {
			parent!.children.splice(index!, 1);
			return [SKIP, index!];
		}
		if (node.type !== 'element') return undefined;
		node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => !DROPPED.has(name) && !/^data(?=[A-Z])/.test(name)));
		if (node.tagName === 'a') rewriteLink(node, means, path);
		if (node.tagName === 'img') parent!.children[index!] = pictureIn(node, means);
		return undefined;
	});
	withoutDeadAnchors(root);
}

function isLeftOut({ tagName, properties }: Element): boolean {
	return tagName === 'script' || tagName === 'button' || classesOf(properties).includes(ON_SCREEN);
}

function classesOf({ className }: Properties): (string | number)[] {
	return Array.isArray(className) ? className : [];
}

/** A picture of the book; of one that is elsewhere, what it shows, with the way there. */
function pictureIn(image: Element, { pictures, address }: ChapterMeans): Element {
	const { src: from, alt: words } = image.properties;
	const src = typeof from === 'string' ? from : '';
	const alt = typeof words === 'string' ? words : '';
	const name = pictures.nameOf(src);
	if (name !== undefined) return { ...image, properties: { ...image.properties, src: name, alt } };
	const to = URL.parse(src, `${address}/`)?.href;
	const children: ElementContent[] = [{ type: 'text', value: alt === '' ? (to ?? '') : alt }];
	return to === undefined ? { type: 'element', tagName: 'span', properties: {}, children } : { type: 'element', tagName: 'a', properties: { href: to }, children };
}

/** A link within a chapter whose target was left out leads nowhere: its words stay. */
function withoutDeadAnchors(root: Root): void {
	const ids = new Set(selectAll('[id]', root).map(({ properties }) => properties['id']));
	for (const link of selectAll('a[href^="#"]', root)) {
		if (ids.has(decodeURIComponent(String(link.properties['href']).slice(1)))) continue;
		link.tagName = 'span';
		delete link.properties['href'];
	}
	// What is named by something that was left out is named by its own words.
	for (const node of selectAll('[aria-labelledby]', root)) {
		if (![node.properties['ariaLabelledBy']].flat().every((id) => ids.has(String(id)))) delete node.properties['ariaLabelledBy'];
	}
	for (const link of selectAll('a', root)) if (toString(link).trim() === '' && selectAll('img', link).length === 0) link.tagName = 'span';
}
