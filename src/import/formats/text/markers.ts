/** Lines that tell the parts of a page apart. Each stands alone on its line, whatever its case. */
export const MORE = /^more info(?:rmation)?\s*[:：]?$/i;
export const SIMILAR = /^similar q\s*(?:&|and)\s*a\s*[:：]?$/i;
export const RELATED = /^related faqs?\s*[:：]?$/i;

/** `mira, 30~39 year old female. Ask Date: 2017/01/03` */
export const ASKED = /^(?<who>.*?)\s*\bask date\s*[:：]\s*(?<date>\S.*?)\s*$/i;
/** `Dr. Lin Demo reply Oncology` */
export const REPLY = /^(?<doctor>\S.*?)\s+repl(?:y|ies|ied)\s+(?<specialty>\S.*?)\s*$/i;
/** `Reply Date: 2017/01/03`, or the same at the end of the answer's last line. */
export const REPLIED = /^(?<text>.*?)\s*\breply date\s*[:：]\s*(?<date>\S.*?)\s*$/i;
/** The end of a card in the "Similar Q&A" block. */
export const READ_MORE = /\[read more\]/i;

/** A line that always parts two pages; a form feed does so too, wherever it stands. */
export const PAGE_BREAK = /^\s*={3,}\s*$/;
/** A line that parts two pages where nothing else tells where the first one ends; text elsewhere. */
export const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
