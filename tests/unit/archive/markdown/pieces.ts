import fc from 'fast-check';

/** Pieces of which every construct of CommonMark, GFM and our own can come about, whole or broken. */
const PIECES = [
	'a', 'b', 'www', 'WWW', '.', 'example', '.com', 'http', 'https', ':', '/', '//', '\\', '&#64;', '&period;', '&commat;',
	'&#x77;', '&colon;', '&', ';', '@', '~', '~~', '|', '-', '--', '---', ':-', '-:', '*', '**', '_', '`', '```', '[', ']', '[ ]', '[x]',
	'[^1]', '[^1]: ', '(', ')', '!', '#', '## ', '> ', '>', '- ', '1. ', '2. ', '2009. ', '3) ', '+ ', '* ', '\n', '\n\n', '\r\n', ' ', '    ', '\t',
	'<', '<b>', '</b>', '<!--', '-->', '"', "'", '=', '===', '中', '文', '，', '「', '」', 'ก', '한', '\u00A0', 'mailto', 'xmpp', 'ftp', '_b', '{', '}',
	'^', '$', '+', '5', '40', '6.25', 'mg', '%', '𠀀', '😀', '“', '”',
];

/** Texts in which everything that Markdown can trip over is frequent, and any text. */
export const anyMarkdown = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'binary', maxLength: 60 }),
);
