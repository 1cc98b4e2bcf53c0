import { z } from 'zod';
import { dateSchema } from './patterns.ts';

/** `content/pages/<id>.md`, or `content/pages/<lang>/<id>.md` in another language than the first: a page of the site's own; the body is its text in Markdown. */
export const pageSchema = z.strictObject({
	/** The page's title, as plain text. */
	title: z.string().trim().min(1).max(200),
	/** What menus call it, where the title is too long for them. */
	label: z.string().trim().min(1).max(60).optional(),
	/** One or two plain sentences on what is there, for search engines and lists; the beginning of the text where absent. */
	description: z.string().trim().min(1).max(300).optional(),
	/** The day of the last change that readers of the feeds are to see; the page is in no feed without it. */
	updated: dateSchema.optional(),
	/** True where the form, or the link, of `contactForm` in `site.yml` stands below the text. */
	contactForm: z.boolean().default(false),
	/** True where the page comes along with the part of the site that is there without a network. */
	offline: z.boolean().default(false),
});

export type PageFrontMatter = z.output<typeof pageSchema>;
