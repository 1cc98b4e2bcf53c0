import type { Graph } from 'schema-dts';

/**
 * The text of a `<script type="application/ld+json">`. Without a `<` nothing that an asker wrote can
 * end the script or begin a comment in it.
 */
export function scriptText(graph: Graph): string {
	return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
