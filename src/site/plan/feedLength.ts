/** Entries in a feed. */
export const FEED_LENGTH = 30;
