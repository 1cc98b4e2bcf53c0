import type { SSRResult } from 'astro';
import type { PageParams } from '../../site/plan/kinds.ts';
import type { App, OpenRenderer, Route } from './astroApp.ts';
import type { Runtime } from './runtime.ts';

/** Renders a page of the route. @throws whatever its template throws */
export type PageTemplate = (params: PageParams) => Promise<string>;

type Component = Parameters<Runtime['renderToString']>[1];

/**
 * A route's template, to be rendered for many pages. Astro makes a request, a response and what a
 * server needs besides for each page, only for its text to be taken out again: two fifths of
 * rendering. Here it does so for the first page of a route. What it hands to the template there is
 * kept, and copied for each of the others.
 * @param renderFirst renders a page of the route by Astro's application
 */
export async function openTemplate({ app, runtime }: OpenRenderer, route: Route, renderFirst: () => Promise<unknown>): Promise<PageTemplate> {
	const { component, result } = await overhear(app, route, renderFirst);
	return async (params) => {
		const own = unused(result);
		Object.assign(own, { params, createAstro: (props: object) => new PageContext(props, params) });
		const html = await runtime.renderToString(own, component, {}, {}, true);
		if (typeof html !== 'string') throw new Error(`The template ${route.component} answers with a response; a page is text.`);
		return html;
	};
}

/** Renders a page by Astro and keeps what the template is given, as it is before anything is rendered. */
async function overhear(app: App, { component: file }: Route, renderFirst: () => Promise<unknown>): Promise<{ component: Component; result: SSRResult }> {
	const { pageMap } = app.manifest;
	const load = pageMap.get(file);
	if (!load) throw new Error(`The site has no template ${file}.`);
	const module = await (await load()).page();
	const component = module.default as Component;
	let result: SSRResult | undefined;
	const overhearing = Object.assign((given: SSRResult, props: object, slots: object) => {
		result ??= unused(given);
		return component(given, props, slots);
	}, component);
	pageMap.set(file, () => Promise.resolve({ page: () => Promise.resolve({ ...module, default: overhearing }) }));
	try {
		await renderFirst();
	} finally {
		pageMap.set(file, load);
	}
	if (!result) throw new Error(`Astro did not call the template ${file}; is its version the pinned one?`);
	return { component, result };
}

/** A copy whose lists are its own: rendering fills and empties them. */
function unused(result: SSRResult): SSRResult {
	return { ...ownLists(result), _metadata: ownLists(result._metadata) };
}

function ownLists<Part extends object>(part: Part): Part {
	const copy = { ...part };
	for (const name in copy) {
		const value: unknown = copy[name];
		if (value instanceof Set) Object.assign(copy, { [name]: new Set(value) });
		else if (Array.isArray(value)) Object.assign(copy, { [name]: [...(value as unknown[])] });
	}
	return copy;
}

/** What templates know as `Astro`. Whatever else Astro has there belongs to a request, and there is none. */
class PageContext {
	readonly props: object;
	readonly params: PageParams;

	constructor(props: object, params: PageParams) {
		this.props = props;
		this.params = params;
	}
}

const WITHOUT_REQUEST = [
	'url', 'request', 'site', 'slots', 'cookies', 'locals', 'response', 'redirect', 'rewrite', 'session', 'csp', 'generator', 'routePattern',
	'isPrerendered', 'originPathname', 'clientAddress', 'currentLocale', 'preferredLocale', 'preferredLocaleList', 'callAction', 'getActionResult',
];

for (const name of WITHOUT_REQUEST) {
	Object.defineProperty(PageContext.prototype, name, {
		get() {
			throw new Error(`Astro.${name} is not known here: pages are rendered without a request. Templates have Astro.props and Astro.params, and ask the archive.`);
		},
	});
}
