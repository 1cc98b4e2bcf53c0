/**
 * How long a test waits for what is to happen, in milliseconds: the one limit of all waits, in polls, in the
 * browser and for other processes. It is for what never happens and says nothing of how fast a machine must be.
 */
export const PATIENCE = 3 * 60_000;

/** How long a whole test may take, or what prepares one, in milliseconds: each waits many times. */
export const PATIENCE_OF_TEST = 10 * PATIENCE;
