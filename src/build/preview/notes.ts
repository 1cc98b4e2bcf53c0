import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';
import type { Fault } from '../../archive/fault.ts';
import { countHtml, FAULT_STYLE, faultHtml } from './faultHtml.ts';

/** What notes on a page are made from. */
export interface PageNotes {
	/** What is said of the page's own file. */
	own: readonly Fault[];
	/** All that is said of the archive. */
	all: readonly Fault[];
	/** Address of the page with all of it. */
	list: string;
	/** The lines of a file; none where it cannot be read. */
	linesOf: (file: string) => readonly string[];
}

/** A place in a page's HTML behind which what is said of a line, and of those below it, may stand. */
interface Place {
	line: number;
	offset: number;
}

/**
 * A page with what is said of its file: how much at the top, and each fault behind the block of text on which it stands,
 * behind the title where it stands in none. Blocks say in `data-line` on which line they begin.
 */
export function withNotes(html: string, { own, all, list, linesOf }: PageNotes): string {
	if (all.length === 0) return html;
	const tree = fromHtml(html);
	const places = placesIn(tree, html);
	const inserts = own.map((fault, index) => ({
		offset: placeOf(fault, places),
		text: shadow(`fault-${index + 1}`, faultHtml(fault, linesOf(fault.file), 0)),
	}));
	const bar = shadow('faults', `<nav class="bar">${summary(own, all, list)}</nav>`);
	return [{ offset: bodyStart(tree), text: bar }, ...inserts]
		.toSorted((a, b) => b.offset - a.offset || inserts.indexOf(b) - inserts.indexOf(a))
		.reduce((text, insert) => text.slice(0, insert.offset) + insert.text + text.slice(insert.offset), html);
}

function summary(own: readonly Fault[], all: readonly Fault[], list: string): string {
	const here = own.length === 0 ? '' : `<b>On this page: ${countHtml(own)}.</b> ${own.map(({ line, rule, severity }, index) => `<a class="${severity}" href="#fault-${index + 1}">line ${line}, ${rule}</a>`).join(' ')} `;
	return `${here}<a href="${list}">In the whole archive: ${countHtml(all)}</a>`;
}

/** Where a fault is shown: behind the last block that begins on its line or above. */
function placeOf({ line }: Fault, places: readonly Place[]): number {
	return places.reduce((best, place) => (place.line <= line && place.line >= best.line ? place : best)).offset;
}

function placesIn(tree: Root, html: string): Place[] {
	const places: Place[] = [];
	let title: number | undefined;
	visit(tree, 'element', (node) => {
		const end = node.position?.end.offset;
		const line = Number(node.properties['dataLine']);
		if (end === undefined) return;
		if (title === undefined && isHead(node)) title = end;
		// What is behind an item is no part of its list.
		if (line > 0) places.push({ line, offset: node.tagName === 'li' ? endOfContent(html, end, 'li') : end });
	});
	return [{ line: 0, offset: title ?? bodyStart(tree) }, ...places];
}

function isHead({ tagName, properties }: Element): boolean {
	return tagName === 'h1' || (tagName === 'header' && String(properties['className']).includes('page-head'));
}

function endOfContent(html: string, end: number, tag: string): number {
	const closing = `</${tag}>`;
	return html.slice(0, end).endsWith(closing) ? end - closing.length : end;
}

/** Behind the tag that begins the body. */
function bodyStart(tree: Root): number {
	let start = 0;
	visit(tree, 'element', ({ tagName, children, position }) => {
		if (tagName !== 'body') return undefined;
		start = children[0]?.position?.start.offset ?? position?.end.offset ?? 0;
		return EXIT;
	});
	return start;
}

/** Apart from the page's own styles. */
function shadow(id: string, html: string): string {
	return `<preview-note id="${id}" lang="en" dir="ltr" style="display:block"><template shadowrootmode="open"><style>${STYLE}</style>${html}</template></preview-note>`;
}

const STYLE = `
:host { all: initial; display: block; margin: .75rem 0; color-scheme: light dark; color: CanvasText; background: Canvas; border-radius: .4rem; font: 1rem/1.5 system-ui, sans-serif; scroll-margin-top: 1rem; }
@media print { :host { display: none; } }
${FAULT_STYLE}
article { margin: 0; padding: .5rem 1rem; border-radius: .4rem; outline: 1px solid #80808060; }
article p { margin: 0 0 .25rem; }
.bar { padding: .5rem 1rem; border-bottom: 1px solid #80808060; }
.bar a { margin-inline-end: .75rem; color: LinkText; }
a.error { font-weight: 700; }
`;
