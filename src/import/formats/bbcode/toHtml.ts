import type { HtmlNote } from '../../mapping/mapper.ts';
import type { BbCode, BbNode } from './node.ts';
import { parseBbcode } from './parse.ts';
import { isS9e, parseS9e } from './s9e.ts';
import { shapeOf } from './tags.ts';

/**
 * Writes a forum's text as HTML: BBCode, as phpBB keeps it before 3.2 (codes with a mark, signs escaped,
 * smilies and addresses as HTML between comments) and since (XML), and as others do. What nobody knows
 * stays with its words, and is told.
 * @param uid phpBB's mark of codes in old texts, `bbcode_uid`
 */
export function bbcodeToHtml(text: string, uid?: string): { html: string; findings: HtmlNote[] } {
	const unknown = new Set<string>();
	const attached: string[] = [];
	const nodes = (isS9e(text) ? parseS9e(text) : undefined) ?? parseBbcode(withoutPhpbbHtml(text), uid);
	const html = new Writer(unknown, attached).blocks(nodes);
	const findings: HtmlNote[] = [];
	if (unknown.size > 0) findings.push({ kind: 'flagged', rule: 'bbcode-unknown', message: `Nobody knows the codes ${[...unknown].map((tag) => `[${tag}]`).join(', ')}: the words in them stay.` });
	if (attached.length > 0) findings.push({ kind: 'flagged', rule: 'bbcode-attachment', message: `The attached ${attached.join(', ')} was left out; its name stays.` });
	return { html, findings };
}

/** Smilies, addresses and attachments, which phpBB wrote as HTML between comments before 3.2, as they were typed. */
function withoutPhpbbHtml(text: string): string {
	return text
		.replace(/<!-- s(.*?) --><img src="\{SMILIES_PATH\}\/.*? \/><!-- s\1 -->/gs, '$1')
		.replace(/<!-- ([mwl]) --><a (?:class="[\w-]+" )?href="(.*?)">(.*?)<\/a><!-- \1 -->/gs, (_, kind: string, href: string, words: string) => (kind === 'w' ? words : words.includes(' ... ') || href.endsWith(words) ? href : `${words} (${href})`))
		.replace(/<!-- e --><a href="mailto:(.*?)">.*?<\/a><!-- e -->/gs, '$1')
		.replace(/<!-- ia\d+ -->/g, '')
		.replace(/<br ?\/?>\n?/g, '\n');
}

/** A sign of HTML that is none in a forum's text; those that are escaped already stay so. */
const SIGNS = /&(?!(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)|[<>"]/gi;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function safe(text: string): string {
	return text.replace(SIGNS, (sign) => ESCAPES[sign]!);
}

class Writer {
	readonly #unknown: Set<string>;
	readonly #attached: string[];

	constructor(unknown: Set<string>, attached: string[]) {
		this.#unknown = unknown;
		this.#attached = attached;
	}

	/** What stands on lines of its own: a blank line parts paragraphs, a line's end lines. */
	blocks(nodes: readonly BbNode[]): string {
		const parts: string[] = [];
		let line = '';
		const end = (): void => {
			const words = line.replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
			if (words !== '') parts.push(`<p>${words}</p>`);
			line = '';
		};
		for (const node of nodes) {
			if (typeof node !== 'string' && BLOCKS.has(node.tag)) {
				end();
				parts.push(this.#code(node));
			} else if (typeof node === 'string') {
				for (const [index, piece] of node.split(/\n(?:[ \t]*\n)+/).entries()) {
					if (index > 0) end();
					line += lines(safe(piece));
				}
			} else line += this.#code(node);
		}
		end();
		return parts.join('');
	}

	#inline(nodes: readonly BbNode[]): string {
		return nodes.map((node) => (typeof node === 'string' ? lines(safe(node)) : this.#code(node))).join('');
	}

	/** As typed, line ends and all. */
	#verbatim(nodes: readonly BbNode[]): string {
		return nodes.map((node) => (typeof node === 'string' ? safe(node) : this.#verbatim(node.children))).join('');
	}

	#code(code: BbCode): string {
		const { tag, value, children } = code;
		if (tag === 'code' || tag === 'php' || tag === 'pre') return `<pre><code>${this.#verbatim(children).replace(/^\n/, '')}</code></pre>`;
		if (tag === 'quote') return `<blockquote>${value === undefined || value === '' ? '' : `<p>${safe(value)}:</p>`}${this.blocks(children)}</blockquote>`;
		if (tag === '*' || tag === 'li') return `<li>${this.#item(children)}</li>`;
		const inside = this.#inline(children);
		switch (tag) {
			case 'list':
			case 'ul':
			case 'ol': {
				// Between the items stands nothing but lines' ends.
				const items = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
				const element = tag === 'ol' || (tag === 'list' && value !== undefined && value !== '' && !/^(?:disc|circle|square)$/.test(value)) ? 'ol' : 'ul';
				return `<${element}>${items.map((item) => (typeof item === 'string' ? `<li>${safe(item)}</li>` : this.#code(item))).join('')}</${element}>`;
			}
			case 'url':
			case 'media':
			case 'youtube':
			case 'flash':
				return linked(value === undefined || tag === 'flash' || value === '' ? inside.trim() : safe(value), inside);
			case 'email':
				return linked(`mailto:${value === undefined || value === '' ? inside.trim() : safe(value)}`, inside);
			case 'img':
				return `<img src="${value === undefined ? inside.trim() : safe(value)}" alt="">`;
			case 'attachment':
			case 'attach': {
				const name = inside.trim() === '' ? safe(value ?? '') : inside.trim();
				this.#attached.push(name);
				return name;
			}
			case 'hr':
				return '<hr>';
			default:
				return this.#shaped(code, inside);
		}
	}

	#item(children: readonly BbNode[]): string {
		const hasBlocks = children.some((child) => (typeof child === 'string' ? /\n[ \t]*\n\s*\S/.test(child) : BLOCKS.has(child.tag)));
		return hasBlocks ? this.blocks(children) : this.#inline(children).replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
	}

	#shaped({ tag, children }: BbCode, inside: string): string {
		const shape = shapeOf(tag);
		if (!shape && !PLAIN.has(tag)) this.#unknown.add(tag);
		if (shape?.element === undefined) return inside;
		const cells = TABLE.has(tag) ? children.filter((child) => typeof child !== 'string') : undefined;
		const held = cells ? this.#inline(cells) : shape.element === 'div' ? this.blocks(children) : inside;
		return `<${shape.element}>${held}</${shape.element}>`;
	}
}

/** Codes that stand on lines of their own. */
const BLOCKS = new Set(['quote', 'code', 'php', 'pre', 'list', 'ul', 'ol', 'table', 'hr', 'center', 'right', 'align', 'indent', 'spoiler']);
/** Codes between whose parts stands nothing. */
const TABLE = new Set(['table', 'tr']);

/** What only shows what stands in it: codes that hold text, emoticons, addresses cut short. */
const PLAIN = new Set(['noparse', 'e', 'emoji', 'link_text', 'esc']);

function lines(text: string): string {
	return text.replaceAll('\n', '<br>');
}

function linked(href: string, words: string): string {
	return `<a href="${href}">${words.trim() === '' ? href : words}</a>`;
}
