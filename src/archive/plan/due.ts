/** Key in the global object for the pages due in this build by kind: set by its render threads. */
export const DUE_PAGES = Symbol.for('answered.due-pages');

/** Key in the global object for what the due page of the sitemap lists: set where it is rendered. */
export const LISTED_PAGES = Symbol.for('answered.listed-pages');
