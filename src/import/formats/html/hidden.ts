import type { Element } from 'hast';
import { quoted, replace, type Rewrite, styleOf, text, textProperty } from './tree.ts';
import { wordsOf } from './words.ts';

/** Elements whose content is no text of the page. */
const NO_TEXT = new Set(['script', 'style', 'template', 'head', 'title', 'meta', 'link', 'base', 'param', 'track', 'col', 'colgroup', 'datalist']);
/** Elements that show something else, and hold words for programs that cannot show it. */
const MEDIA = new Set(['audio', 'canvas', 'embed', 'iframe', 'map', 'meter', 'noembed', 'noframes', 'noscript', 'object', 'progress', 'svg', 'video']);

/** Takes out what a page does not show, and what text cannot; words in it are told. */
export const withoutHidden: Rewrite = (root, findings) => {
	replace(root, ({ tagName }) => NO_TEXT.has(tagName), () => []);
	replace(root, isHidden, (node) => {
		const words = wordsOf([node]);
		if (words !== '') findings.push({ kind: 'flagged', rule: 'html-hidden', message: `Words that the page hides were left out, <${node.tagName}>: ${quoted(words)}.` });
		return [];
	});
	replace(root, ({ tagName }) => MEDIA.has(tagName), (node) => {
		const address = textProperty(node, 'src') || textProperty(node, 'data');
		const words = wordsOf([node]) || textProperty(node, 'value');
		if (address !== '' || words !== '') {
			findings.push({ kind: 'flagged', rule: 'html-left-out', message: `<${node.tagName}>${address === '' ? '' : ` of ${address}`} was left out${words === '' ? '' : `, with the words ${quoted(words)}`}.` });
		}
		// What stood on both sides of it was apart.
		return [text(' ')];
	});
};

function isHidden(node: Element): boolean {
	const { hidden, type } = node.properties;
	if (hidden !== undefined && hidden !== false) return true;
	// A formula that is there twice, once for the eye and once for programs.
	if (/(?:^|\s)katex-html(?:\s|$)/.test(textProperty(node, 'className'))) return true;
	if (node.tagName === 'input' && type === 'hidden') return true;
	return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$|!))/i.test(styleOf(node));
}
