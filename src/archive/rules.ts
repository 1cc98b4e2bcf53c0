/** All rules that content is held to. docs/editing.md explains each. */
export const RULES = [
	'front-matter-missing', 'front-matter-start', 'front-matter-end', 'front-matter-language', 'yaml',
	'yaml-alias', 'unknown-key', 'missing-key', 'schema', 'front-matter-size',
	'comment-in-text', 'title-markup', 'title-capitals', 'title-long', 'title-vague',
	'topic-twice', 'more-info-missing', 'answered-before-asked', 'reviewed-before-answered', 'future-date',
	'unknown-doctor', 'unknown-specialty', 'unknown-topic', 'unknown-entry', 'unknown-page', 'unknown-language',
	'bad-id', 'id-twice', 'wrong-folder', 'case-collision', 'alias-twice',
	'alias-address', 'address-twice', 'translation-of-itself', 'translation-language', 'translation-chain',
	'translation-of-withdrawn', 'site-missing', 'content-format', 'not-markdown', 'symbolic-link', 'unreadable',
	'question-missing', 'answer-missing', 'placeholder', 'section-order', 'section-twice',
	'section-unknown', 'more-empty', 'heading-level', 'heading-empty', 'section-empty',
	'emphasis-open', 'sign-mark', 'reads-otherwise', 'sign-or-mark', 'code-open', 'table-cells', 'definition-unused', 'footnote-unused', 'footnote-missing', 'html', 'image-alt', 'image-elsewhere', 'dose',
	'promise', 'reading-level', 'near-duplicate', 'link-broken', 'link-draft',
	'link-language', 'link-fragment', 'link-withdrawn', 'link-own-address', 'link-site-path',
	'link-protocol', 'link-malformed', 'link-none', 'encoding', 'file-size', 'body-signs', 'nesting', 'byte-order-mark',
	'control-character', 'invisible-character', 'bidirectional-control', 'mojibake', 'lost-character',
	'private-character', 'merge-conflict', 'private-e-mail', 'private-phone', 'private-national-id',
	'private-card-number', 'private-record-number', 'private-birth-date', 'private-address', 'private-name', 'private-age',
	'exception-unused', 'language-words', 'language-danger', 'embedder-missing', 'admin-missing', 'image-missing', 'translation-circle', 'public-name', 'public-address', 'theme-file', 'theme-svg', 'theme-css', 'theme-colour', 'theme-font', 'theme-template', 'astro-missing', 'page-template', 'words-language', 'words-text', 'words-missing',
] as const;

/** The name of a rule, as reports show it. */
export type Rule = (typeof RULES)[number];
