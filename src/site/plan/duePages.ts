/** Key in the global object for the pages due in this build by kind: set by its render threads. */
export const DUE_PAGES = Symbol.for('answered.due-pages');
