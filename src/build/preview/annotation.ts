/** Key in the global object for the function that puts notes onto pages: Astro loads its own copies of files. */
export const PAGE_NOTES = Symbol.for('answered.page-notes');

/** Puts notes onto a page. @param path the page's address, with the base path */
export type Annotate = (html: string, path: string) => string;
