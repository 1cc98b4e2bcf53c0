import type { Schema } from 'hast-util-sanitize';

/** The allow-list for everything that comes out of content: what Markdown can say, and no more. */
export const sanitizeSchema: Schema = {
	ancestors: {
		li: ['ol', 'ul'],
		tbody: ['table'],
		td: ['table'],
		th: ['table'],
		thead: ['table'],
		tr: ['table'],
	},
	attributes: {
		a: ['href', 'title', 'ariaDescribedBy', 'ariaLabel', ['className', 'data-footnote-backref']],
		code: [['className', /^language-[a-z0-9-]+$/]],
		div: [['className', 'sign', 'sign-emergency', 'sign-urgent']],
		h2: [['className', 'sr-only']],
		h3: [['className', 'sr-only']],
		img: ['src', 'alt', 'title', 'width', 'height'],
		ol: ['start'],
		p: [['className', 'sign-title']],
		section: ['dataFootnotes', ['className', 'footnotes']],
		td: ['align'],
		th: ['align', ['scope', 'col']],
		'*': ['id'],
	},
	// Ids come from the headings and footnotes of our own pipeline and carry the section's name.
	clobber: [],
	clobberPrefix: '',
	protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
	strip: ['script', 'style'],
	tagNames: [
		'a', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'li', 'ol',
		'p', 'pre', 'section', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul',
	],
	required: {},
};
