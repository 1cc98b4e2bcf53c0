import type { HtmlReader } from '../mapping/mapper.ts';
import { bbcodeToHtml } from './bbcode/toHtml.ts';
import { htmlToLine, htmlToMarkdown } from './html/markdown.ts';

/** Reads what columns of a source hold marked up. */
export const MARKUP: HtmlReader = { markdown: htmlToMarkdown, line: htmlToLine, bbcode: bbcodeToHtml };
