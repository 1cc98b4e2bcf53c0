import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { TextPlace } from './links.ts';

/** Whether a language is written from right to left. @param lang a BCP 47 tag */
export function isRightToLeft(lang: string): boolean {
	return RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? '');
}

/** Scripts of living languages that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

const UNIT = '(?:(?:°[CF]|[\\p{Script=Latin}µμ])[\\p{Script=Latin}\\p{Nd}µμ°%‰²³/·.^-]*)';
const NUMBER = '[+−-]?\\p{Nd}+(?:[.,:/]\\p{Nd}+)*';

/**
 * What falls apart in a text from right to left unless it is kept together: a number with a unit in Latin letters
 * (`92 kg`, `5–10 mg/dL`), and a number in groups, as telephones have (`+20 2 1234 5678`). Ranges of bare numbers are left
 * to the rules of each script: Arabic ones run from right to left.
 */
const RUN = new RegExp(
	[
		`(?<![\\p{L}\\p{Nd}])${NUMBER}(?:\\s?[–×x-]\\s?${NUMBER})*\\s?${UNIT}(?:\\s?/\\s?${UNIT})*`,
		'(?<![\\p{L}\\p{Nd}])\\+?\\p{Nd}{1,4}(?:[ \u00a0.-]\\(?\\p{Nd}{2,4}\\)?){2,}(?!\\p{Nd})',
		'(?<![\\p{L}\\p{Nd}])\\+\\p{Nd}[\\p{Nd} \u00a0()-]{5,}\\p{Nd}',
	].join('|'),
	'gu',
);

/** Keeps numbers with their units, and in their groups, together in texts from right to left. */
export function rehypeIsolates(): (tree: Root, file: VFile) => void {
	return (tree, { data }) => {
		if (!(data as unknown as TextPlace).rightToLeft) return;
		visit(tree, (node, index, parent) => {
			// Code is shown as it is written.
			if (node.type === 'element' && node.tagName === 'code') return SKIP;
			if (node.type !== 'text' || index === undefined || !parent) return undefined;
			const pieces = isolated(node.value);
			parent.children.splice(index, 1, ...pieces);
			return [SKIP, index + pieces.length];
		});
	};
}

function isolated(text: string): ElementContent[] {
	const pieces: ElementContent[] = [];
	let end = 0;
	for (const { 0: run, index } of text.matchAll(RUN)) {
		if (index > end) pieces.push({ type: 'text', value: text.slice(end, index) });
		pieces.push({ type: 'element', tagName: 'bdi', properties: { dir: 'ltr' }, children: [{ type: 'text', value: run }] });
		end = index + run.length;
	}
	if (end < text.length) pieces.push({ type: 'text', value: text.slice(end) });
	return pieces;
}
