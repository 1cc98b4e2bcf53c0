import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension } from 'micromark-util-types';
import { attention } from './attention.ts';
import { bareAddress, bracketAddress } from './bareAddress.ts';
import { codeSpan, fence } from './code.ts';
import { addressDefinition } from './definition.ts';
import { quotation } from './quotation.ts';
import { underline } from './underline.ts';

const code = (sign: string): number => sign.charCodeAt(0);

/** Constructs of CommonMark that are ours in another form, or not at all, as indented code is. */
const CHANGED = ['attention', 'autolink', 'blockQuote', 'codeFenced', 'codeIndented', 'codeText', 'definition', 'setextUnderline'];

/** CommonMark as it is ours; docs/editing.md has the table. */
const ours: Extension = {
	disable: { null: CHANGED },
	document: { [code('>')]: quotation },
	contentInitial: { [code('[')]: addressDefinition },
	flow: { [code('`')]: fence, [code('~')]: fence, [code('-')]: underline, [code('=')]: underline },
	text: {
		[code('*')]: attention,
		[code('_')]: attention,
		[code('<')]: bracketAddress,
		[code('`')]: codeSpan,
	},
	insideSpan: { null: [attention] },
};

/** What GFM has besides: struck text, tables, task lists, footnotes, bare addresses. */
const more: Extension = {
	text: { [code('~')]: attention, ...Object.fromEntries(['H', 'h', 'W', 'w'].map((letter) => [code(letter), bareAddress])) },
};

/** The syntax without what GFM has besides CommonMark, which takes less time to look for. */
export const plainSyntax: Extension[] = [ours];

/** The whole syntax of our Markdown. */
export const syntax: Extension[] = [ours, more, gfmFootnote(), gfmTable(), gfmTaskListItem()];
