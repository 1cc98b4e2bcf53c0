import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { hasRightToLeft } from '../direction.ts';
import { rehypeDirections } from './directions.ts';
import { rehypeFootnotes, rehypeTables, rehypeTasks } from './elements.ts';
import { elementOptions } from './handlers.ts';
import { rehypeLines } from './lines.ts';
import { rehypeLinks, type TextPlace } from './links.ts';
import { sanitizeSchema } from './sanitizeSchema.ts';

/** Compiles Markdown trees of one site to HTML. */
export type HtmlCompiler = (tree: Root, section: string, place: TextPlace) => string;

/**
 * Makes the compiler of a site.
 * @param base the site's base path, with slashes at both ends
 */
export function htmlCompiler(base: string): HtmlCompiler {
	const compilers = new Map<string, (tree: Root, place: TextPlace) => string>();
	return (tree, section, place) => {
		const plain = place.linesBefore === undefined && !place.rightToLeft ? plainParagraphs(tree) : undefined;
		if (plain !== undefined) return plain;
		let compile = compilers.get(section);
		if (!compile) compilers.set(section, (compile = sectionCompiler(base, section)));
		return compile(tree, place);
	};
}

/**
 * Paragraphs of text and nothing else, as most answers are, need no pipeline: it would give the
 * same. Undefined for any other tree.
 */
function plainParagraphs(tree: Root): string | undefined {
	const paragraphs: string[] = [];
	for (const block of tree.children) {
		const [text, more] = block.type === 'paragraph' ? block.children : [];
		if (text?.type !== 'text' || more !== undefined || hasRightToLeft(text.value)) return undefined;
		const escaped = text.value.replace(/[<&]/g, (sign) => (sign === '<' ? '&#x3C;' : '&#x26;'));
		paragraphs.push(`<p>${escaped.replace(/[ \t]*(\r?\n|\r)[ \t]*/g, '$1')}</p>`);
	}
	return paragraphs.join('\n');
}

/** Ids begin with the section's name, so that those of one page never meet or clobber anything. */
function sectionCompiler(base: string, section: string): (tree: Root, place: TextPlace) => string {
	const processor = unified()
		.use(remarkRehype, elementOptions(section))
		.use(rehypeTasks)
		.use(rehypeSlug, { prefix: `${section}-` })
		.use(rehypeSanitize, sanitizeSchema)
		.use(rehypeLines)
		.use(rehypeFootnotes)
		.use(rehypeLinks, { base })
		.use(rehypeTables)
		.use(rehypeDirections)
		.use(rehypeStringify)
		.freeze();
	return (tree, place) => {
		const file = new VFile({ data: { ...place } });
		return processor.stringify(processor.runSync(tree, file)).trim();
	};
}
