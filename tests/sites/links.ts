import { Config, Parser, type HtmlElement } from 'html-validate';
import type { PageFault } from './gather.ts';
import { filesOf, pagesOf } from './pages.ts';

const PARSER = new Parser(await Config.defaultConfig().resolve());

/** Attributes that lead somewhere. */
const LINKS = ['href', 'src', 'action'];

/** Where a page's links lead, and what in it can be linked to. */
interface PageLinks {
	path: string;
	ids: Set<string>;
	targets: string[];
}

/**
 * Follows every link within a built site, fragments included, and gives the broken ones.
 *
 * @param origin the site's own origin: absolute links to it (canonical, alternates) are followed too
 * @param base the base path the site was built for, with a slash at both ends
 */
export async function brokenLinks(dist: string, origin: string, base: string): Promise<PageFault[]> {
	const files = new Set(await filesOf(dist));
	const pages = (await pagesOf(dist)).map(readPage);
	const idsOf = new Map(pages.map((page) => [page.path, page.ids]));
	const faultOf = (page: PageLinks, target: string): string | undefined => {
		const url = new URL(target, new URL(base.slice(0, -1) + page.path, origin));
		if (url.origin !== new URL(origin).origin) return undefined;
		if (!url.pathname.startsWith(base)) return 'leaves the base';
		const sitePath = decodeURIComponent(url.pathname.slice(base.length - 1));
		if (!files.has(sitePath.endsWith('/') ? `${sitePath}index.html` : sitePath)) return 'no such page';
		const fragment = decodeURIComponent(url.hash.slice(1));
		return fragment === '' || idsOf.get(sitePath)?.has(fragment) ? undefined : 'no such fragment';
	};
	return pages.flatMap((page) =>
		page.targets.flatMap((target) => {
			const fault = faultOf(page, target);
			return fault === undefined ? [] : [{ what: `${target}: ${fault}`, where: page.path }];
		}),
	);
}

function readPage({ path, html }: { path: string; html: string }): PageLinks {
	const all = PARSER.parseHtml(html).querySelectorAll('*');
	const values = (name: string, elements: HtmlElement[]): string[] =>
		elements.flatMap((element) => element.getAttributeValue(name) ?? []).map(unescaped);
	return {
		path,
		ids: new Set(values('id', all)),
		targets: LINKS.flatMap((name) => values(name, all)).filter((target) => target !== ''),
	};
}

/** The parser leaves character references as they stand; addresses hold only these. */
function unescaped(value: string): string {
	return value.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}
