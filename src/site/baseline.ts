/**
 * The oldest browsers that the site works in whole: those of four years ago, raised as time goes by. Code that
 * browsers run is linted and compiled for them, and a test runs it without what came later.
 */
export const BASELINE = { chrome: '108', edge: '108', firefox: '107', safari: '16.1', ios: '16.1' } as const;

/** The same as Vite takes it. */
export const BASELINE_TARGETS: string[] = Object.entries(BASELINE).map(([name, version]) => name + version);
