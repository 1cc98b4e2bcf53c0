import { posix } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Where the compiled text will stand. */
export interface TextPlace {
	/** The file's path in the content folder: relative links start from it. */
	file: string;
	/** The language's part of addresses: `/` for the first language, `/zh-hant/` for another. */
	root: string;
	/** True for a language that is written from right to left. */
	rightToLeft?: boolean;
	/** Number of the file's lines before the text, where blocks are to carry the lines they stand on. */
	linesBefore?: number;
}

const FILES: [RegExp, (...parts: string[]) => string][] = [
	[/^entries\/[^/]+\/(\d{4})\/([a-z0-9-]+)\.md$/, (year, id) => `q/${year}/${id}/`],
	[/^doctors\/([a-z0-9-]+)\.md$/, (id) => `doctors/${id}/`],
	[/^specialties\/([a-z0-9-]+)\.md$/, (id) => `${id}/`],
	[/^pages\/(?:[a-z0-9-]+\/)?([a-z0-9-]+)\.md$/, (id) => `${id}/`],
	[/^topics\/([a-z0-9-]+)\/([a-z0-9-]+)\.md$/, (specialty, id) => `${specialty}/${id}/`],
];

/**
 * Makes links fit the site: links to content files (`../2017/fatty-liver.md`) become addresses
 * in the text's own language, site paths get the base, and links elsewhere tell the other site
 * nothing and lend it no standing.
 */
export function rehypeLinks({ base }: { base: string }): (tree: Root, file: VFile) => void {
	return (tree, { data }) => {
		const place = data as unknown as TextPlace;
		visit(tree, 'element', (node) => {
			if (node.tagName === 'img') {
				node.properties['src'] = withBase(String(node.properties['src']), base);
				node.properties['loading'] = 'lazy';
			}
			if (node.tagName !== 'a' || typeof node.properties['href'] !== 'string') return;
			const href = node.properties['href'];
			if (/^https?:/i.test(href)) node.properties['rel'] = ['nofollow', 'noopener', 'noreferrer'];
			if (/^[a-z][a-z+.-]*:/i.test(href)) return;
			node.properties['href'] = withBase(contentAddress(href, place) ?? href, base);
		});
	};
}

/** The site path of a link to a content file; undefined for any other link. */
export function contentAddress(href: string, place: TextPlace): string | undefined {
	const [path = '', fragment] = href.split('#');
	if (!path.endsWith('.md') || path.startsWith('/')) return undefined;
	const target = posix.join(posix.dirname(place.file), path);
	for (const [pattern, address] of FILES) {
		const match = pattern.exec(target);
		if (match) {
			return place.root + address(...match.slice(1)) + (fragment === undefined ? '' : `#${fragment}`);
		}
	}
	return undefined;
}

function withBase(path: string, base: string): string {
	return /^\/(?!\/)/.test(path) ? base + path.slice(1) : path;
}
