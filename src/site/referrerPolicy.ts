/**
 * What a page tells a host, its own too, of where its requests come from: that it is this site, and no more.
 * A search page's address holds what was typed, and goes with each request of the page otherwise.
 */
export const REFERRER_POLICY = 'strict-origin';
