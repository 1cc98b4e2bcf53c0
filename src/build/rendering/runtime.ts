import type { renderToString } from 'astro/runtime/server/index.js';

/** Name of the file beside the compiled templates that holds Astro's runtime. */
export const RUNTIME = 'runtime.mjs';

/** What rendering uses of it. */
export interface Runtime {
	renderToString: typeof renderToString;
}
