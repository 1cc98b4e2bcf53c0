import { runsOfFormula } from './math.ts';
import { child, wordsIn, xml, type XmlElement } from './xml.ts';

/** What was done to a document before it became HTML. */
export interface Prepared {
	/** Words that its program does not show, or that were deleted and are still kept. */
	hidden: { words: string; paragraph: number; isDeleted: boolean }[];
	/** Number of paragraphs. */
	paragraphs: number;
	/** Pieces of text that must stand in what comes out, with the paragraph of each. */
	words: { text: string; paragraph: number }[];
}

/** Name of the bookmark that keeps a paragraph's number, followed by it. */
export const BOOKMARK = 'answered-paragraph-';

/**
 * Makes a part of a document such that converting it loses and publishes nothing that a reader would not: what
 * is hidden goes, words under a phonetic guide stay, with the guide behind them, formulas become runs, and each
 * paragraph keeps its number.
 * @param hiddenStyles ids of styles whose text is not shown
 */
export function prepare(root: XmlElement, hiddenStyles: ReadonlySet<string>, prepared: Prepared): void {
	const walk = (element: XmlElement): void => {
		element.children = element.children.flatMap((node): (XmlElement | string)[] => {
			if (typeof node === 'string') return [node];
			const nodes = rewritten(node, hiddenStyles, prepared);
			for (const one of nodes) walk(one);
			return nodes;
		});
	};
	walk(root);
}

function rewritten(node: XmlElement, hiddenStyles: ReadonlySet<string>, prepared: Prepared): XmlElement[] {
	switch (node.name) {
		case 'w:p':
			prepared.paragraphs += 1;
			return paragraph(node, hiddenStyles, prepared);
		case 'w:r':
			return run(node, hiddenStyles, prepared);
		case 'm:oMath':
			return runsOfFormula(node);
		case 'm:oMathPara':
			return [...node.children.flatMap((inner) => (typeof inner === 'string' || inner.name !== 'm:oMath' ? [] : runsOfFormula(inner)))];
		case 'w:del':
		case 'w:moveFrom':
			return left(node, true, prepared);
		case 'w:cr':
			return [xml('w:br')];
		case 'w:dstrike':
			return [{ ...node, name: 'w:strike' }];
		case 'w:t':
			prepared.words.push({ text: wordsIn(node, ['w:t']), paragraph: prepared.paragraphs });
			return [node];
		case 'mc:AlternateContent': {
			// The same drawing twice, for newer and older programs; where it is there once, that one.
			const fallback = child(node, 'mc:Fallback');
			return fallback ? [{ ...node, children: [fallback] }] : (child(node, 'mc:Choice')?.children ?? []).filter((inner) => typeof inner !== 'string');
		}
		default:
			return [node];
	}
}

function paragraph(node: XmlElement, hiddenStyles: ReadonlySet<string>, prepared: Prepared): XmlElement[] {
	const properties = child(node, 'w:pPr');
	if (hiddenStyles.has(child(properties, 'w:pStyle')?.attributes['w:val'] ?? '')) return left(node, false, prepared);
	const name = `${BOOKMARK}${prepared.paragraphs}`;
	const id = String(1_000_000 + prepared.paragraphs);
	const mark = [xml('w:bookmarkStart', [], { 'w:id': id, 'w:name': name }), xml('w:bookmarkEnd', [], { 'w:id': id })];
	return [{ ...node, children: [...(properties ? [properties] : []), ...mark, ...node.children.filter((inner) => inner !== properties)] }];
}

function run(node: XmlElement, hiddenStyles: ReadonlySet<string>, prepared: Prepared): XmlElement[] {
	const properties = child(node, 'w:rPr');
	const vanish = child(properties, 'w:vanish') ?? child(properties, 'w:specVanish');
	const isHidden = vanish ? isOn(vanish) : hiddenStyles.has(child(properties, 'w:rStyle')?.attributes['w:val'] ?? '');
	if (isHidden) return left(node, false, prepared);
	if (!child(node, 'w:ruby')) return [node];
	// The words below the guide are runs of their own, inside this one.
	return node.children.flatMap((inner): XmlElement[] => {
		if (typeof inner === 'string' || inner === properties) return [];
		if (inner.name !== 'w:ruby') return [{ ...node, children: [...(properties ? [properties] : []), inner] }];
		const runsIn = (name: string): XmlElement[] => (child(inner, name)?.children ?? []).filter((one): one is XmlElement => typeof one !== 'string');
		const said = wordsIn(xml('w:rt', runsIn('w:rt')), ['w:t']);
		return [...runsIn('w:rubyBase').flatMap((one) => run(one, hiddenStyles, prepared)), ...(said === '' ? [] : [xml('w:r', [xml('w:t', [`（${said}）`])])])];
	});
}

function left(node: XmlElement, isDeleted: boolean, prepared: Prepared): XmlElement[] {
	const words = wordsIn(node, ['w:t', 'w:delText']).trim();
	if (words !== '') prepared.hidden.push({ words, paragraph: prepared.paragraphs, isDeleted });
	return [];
}

/** Whether an element that switches something on does so. */
function isOn({ attributes }: XmlElement): boolean {
	return !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');
}

/** Ids of the styles whose text is not shown, those that are made of one included. */
export function hiddenStylesIn(styles: XmlElement): Set<string> {
	const all = (child(styles, 'w:styles')?.children ?? []).filter((node): node is XmlElement => typeof node !== 'string' && node.name === 'w:style');
	const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
	const isHidden = (style: XmlElement | undefined, depth = 0): boolean => {
		if (!style || depth > all.length) return false;
		const vanish = child(child(style, 'w:rPr'), 'w:vanish');
		return vanish ? isOn(vanish) : isHidden(byId.get(child(style, 'w:basedOn')?.attributes['w:val'] ?? ''), depth + 1);
	};
	return new Set(all.filter((style) => isHidden(style)).map((style) => style.attributes['w:styleId'] ?? ''));
}
