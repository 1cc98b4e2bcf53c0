import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** What a reading program makes of a page. */
export interface Article {
	title: string;
	author: string;
	/** The day of publication: `YYYY-MM-DD`, a time behind it or none. */
	day: string;
	/** The text it shows, as HTML. */
	html: string;
}

/** Takes from a page what is to be read; undefined where it finds nothing. */
export type Program = (html: string, address: string) => Promise<Article | undefined>;

/** A page as a tree, with all that the programs ask of a browser. */
export function documentOf(html: string): Document {
	return parseHTML(html).document;
}

/** The programs, each as it is when nothing is set: Firefox's reader, that of Obsidian's clipper, and one that servers use. */
export const PROGRAMS: Readonly<Record<string, Program>> = {
	'@mozilla/readability': (html) => {
		const found = new Readability(documentOf(html)).parse();
		return Promise.resolve(found ? article(found.title, found.byline, found.publishedTime, found.content) : undefined);
	},
	defuddle: async (html, address) => {
		const found = await Defuddle(documentOf(html), address, { useAsync: false });
		return article(found.title, found.author, found.published, found.content);
	},
	'@extractus/article-extractor': async (html, address) => {
		const found = await extractFromHtml(html, address);
		return found ? article(found.title, found.author, found.published, found.content) : undefined;
	},
};

type Given = string | null | undefined;

function article(title: Given, author: Given, day: Given, html: Given): Article {
	return { title: title ?? '', author: author ?? '', day: day ?? '', html: html ?? '' };
}
