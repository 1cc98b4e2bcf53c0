import type { Crumb, SpecialtyLink, Translation } from '../../views.ts';
import type { PageNode } from '../../schema-org/pageFacts.ts';

/** The parts of the site that menus lead to: by the name of the page, or the id of one of the site's own. */
export type SitePart = string;

/** What a page tells its frame. */
export interface PageProps {
	/** The page's language, as in the site's list. */
	lang: string;
	/** The page's own title, without the site's name. */
	title: string;
	/** For search engines: plain text, best under 160 characters. */
	description: string;
	/** The page's site path. */
	path: string;
	/** The way here; left out on home. */
	crumbs?: readonly Crumb[];
	/**
	 * The page's versions in other languages. `everywhere`: it exists in all of them, at the same
	 * path behind the language's prefix.
	 */
	translations?: readonly Translation[] | 'everywhere';
	/** The part of the site that the page belongs to, marked in the navigation. */
	part?: SitePart;
	/** Open Graph type; `website` where left out. */
	kind?: 'website' | 'article' | 'profile';
	/** Path of the page's own feed; the site's where left out; false for none. */
	feed?: string | false;
	/** Who wrote what the page is about, and the days of it (`YYYY-MM-DD`): programs that read pages take their word from here. */
	article?: { author: string; published: string; modified: string };
	/** What the page's own feed is of; its specialty where left out. */
	feedOf?: string;
	/** The specialty that the page belongs to: its picture stands for the page where it is shared. */
	specialty?: Pick<SpecialtyLink, 'id' | 'name'>;
	/** What the page is, as search engines call it; a `WebPage` where left out. */
	data?: PageNode;
	/** Path of the page's text as Markdown. */
	markdown?: string;
	/** False where search engines should pass the page by. */
	indexed?: boolean;
	/** False where the header has no search box, since the page has its own. */
	search?: boolean;
	/** True where the icon stands in the page itself, so that what the page waits for need not share its way with it. */
	iconInside?: boolean;
	/** False where the page itself shows the disclaimer, closer to what it is about. */
	disclaimer?: boolean;
}
