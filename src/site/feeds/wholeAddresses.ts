import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** An address without a scheme, as our compiler writes attributes. Most entries have none, and parsing costs a hundred times this. */
const STARTS_FROM_PAGE = / (?:href|src)="(?![a-z][a-z+.-]*:)/i;

/**
 * HTML whose links and images stand on their own: those that start from the page would start from
 * nowhere elsewhere. Text without any stays the very same. Addresses that are none stay as they are.
 * @param page the whole address of the page that the HTML stands on
 */
export function withWholeAddresses(html: string, page: string): string {
	if (!STARTS_FROM_PAGE.test(html)) return html;
	const tree = fromHtml(html, { fragment: true });
	visit(tree, 'element', ({ properties }) => {
		for (const name of ['href', 'src']) {
			const value = properties[name];
			if (typeof value === 'string' && URL.canParse(value, page)) properties[name] = new URL(value, page).href;
		}
	});
	return toHtml(tree);
}
