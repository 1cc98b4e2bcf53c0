import type { AstroIntegration } from 'astro';
import { PAGE_NOTES, type Annotate } from './annotation.ts';

/** Makes Astro's preview put notes onto every page. */
export function annotatePages(annotate: Annotate): AstroIntegration {
	return {
		name: 'annotate-pages',
		hooks: {
			'astro:config:setup': ({ addMiddleware }) => {
				(globalThis as { [PAGE_NOTES]?: Annotate })[PAGE_NOTES] = annotate;
				addMiddleware({ order: 'pre', entrypoint: new URL('./annotate.ts', import.meta.url) });
			},
		},
	};
}
