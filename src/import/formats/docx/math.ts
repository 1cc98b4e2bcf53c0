import { wordsIn, xml, type XmlElement } from './xml.ts';

/** A formula as runs that read the same on a line: `(a + b)/2`, and with what stands above and below it. */
export function runsOfFormula(formula: XmlElement): XmlElement[] {
	return piecesOf(formula).map(({ text, script }) => {
		const look = script === undefined ? [] : [xml('w:rPr', [xml('w:vertAlign', [], { 'w:val': script })])];
		return xml('w:r', [...look, xml('w:t', [text], { 'xml:space': 'preserve' })]);
	});
}

interface Piece {
	text: string;
	script?: 'superscript' | 'subscript';
}

function piecesOf(node: XmlElement): Piece[] {
	const part = (name: string): Piece[] => node.children.flatMap((inner) => (typeof inner !== 'string' && inner.name === name ? piecesOf(inner) : []));
	const raised = (script: 'superscript' | 'subscript', name: string): Piece[] => part(name).map(({ text }) => ({ text, script }));
	switch (node.name) {
		case 'm:t':
			return [{ text: wordsIn(node, ['m:t']) }];
		case 'm:f':
			return [...bracketed(part('m:num')), { text: '/' }, ...bracketed(part('m:den'))];
		case 'm:sSup':
			return [...part('m:e'), ...raised('superscript', 'm:sup')];
		case 'm:sSub':
			return [...part('m:e'), ...raised('subscript', 'm:sub')];
		case 'm:sSubSup':
			return [...part('m:e'), ...raised('subscript', 'm:sub'), ...raised('superscript', 'm:sup')];
		case 'm:rad':
			return [...part('m:deg').map(({ text }): Piece => ({ text, script: 'superscript' })), { text: '√' }, ...bracketed(part('m:e'))];
		case 'm:d':
			return [{ text: '(' }, ...part('m:e'), { text: ')' }];
		default:
			return node.children.flatMap((inner) => (typeof inner === 'string' ? [] : piecesOf(inner)));
	}
}

function bracketed(pieces: Piece[]): Piece[] {
	const whole = pieces.map(({ text }) => text).join('');
	return /^[\p{L}\p{N}.,]*$/u.test(whole) ? pieces : [{ text: '(' }, ...pieces, { text: ')' }];
}
