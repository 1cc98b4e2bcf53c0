import type { SSRResult } from 'astro';
import { createComponent, render, renderHead, renderToString } from 'astro/runtime/server/index.js';
import { describe, expect, test } from 'vitest';
import type { App, Route } from '../../../../src/build/rendering/astroApp.ts';
import { openTemplate } from '../../../../src/build/rendering/pageTemplate.ts';

const ROUTE: Route = { type: 'page', component: 'src/site/pages/[id].astro' };

type Component = ReturnType<typeof createComponent>;

/** What Astro hands to a template, as far as these need it. */
function given(): SSRResult {
	const metadata = {
		hasRenderedHead: false, headInTree: true, renderedScripts: new Set(), hasDirectives: new Set(), extraHead: [], propagators: new Set(),
		rendererSpecificHydrationScripts: new Set(), extraStyleHashes: [], extraScriptHashes: [], pendingSlotEvaluations: [], templateDepth: 0,
	};
	const styles = new Set([{ props: { rel: 'stylesheet', href: '/a.css' }, children: '' }]);
	const parts = { styles, scripts: new Set(), links: new Set(), compressHTML: true, partial: false, cancelled: false, _metadata: metadata };
	return { ...parts, createAstro: () => ({ params: {}, url: new URL('https://example.org/') }) } as unknown as SSRResult;
}

/** An application with one template, which it calls when a page is rendered. */
function appWith(component: Component, call = true): App {
	const pageMap: App['manifest']['pageMap'] = new Map([[ROUTE.component, () => Promise.resolve({ page: () => Promise.resolve({ default: component }) })]]);
	return {
		manifest: { routes: [{ routeData: ROUTE }], pageMap },
		routeCache: { clearAll: () => undefined },
		setInternals: () => undefined,
		setOptions: () => undefined,
		render: async () => {
			const { default: page } = await (await pageMap.get(ROUTE.component)!()).page();
			const result = given();
			if (call) await (page as (...all: unknown[]) => unknown)(result, {}, {});
			result.styles.clear();
			return new Response('');
		},
	};
}

const open = (app: App) => openTemplate({ app, runtime: { renderToString } }, ROUTE, () => app.render(new Request('https://example.org/'), { routeData: ROUTE }));

describe('a template', () => {
	test('renders one page after the other, each with its own parameters and all of its styles', async () => {
		const component = createComponent((result: SSRResult, props: object, slots: object) => {
			const { params } = result.createAstro(props, slots as never) as unknown as { params: { id?: string } };
			return render`<html><head>${renderHead()}</head><p>${params.id}</p></html>`;
		});
		const template = await open(appWith(component));
		for (const id of ['one', 'two']) {
			expect(await template({ id })).toBe(`<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"></head><p>${id}</p></html>`);
		}
	});

	test('that asks for the request is told that there is none', async () => {
		const component = createComponent((result: SSRResult, props: object, slots: object) => {
			const { url } = result.createAstro(props, slots as never) as unknown as { url: URL };
			return render`<p>${url.pathname}</p>`;
		});
		const template = await open(appWith(component));
		await expect(template({})).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: Astro.url is not known here: pages are rendered without a request. Templates have Astro.props and Astro.params, and ask the archive.]`);
	});

	test('that answers with a response is refused', async () => {
		const template = await open(appWith(createComponent(() => new Response(''))));
		await expect(template({})).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: The template src/site/pages/[id].astro answers with a response; a page is text.]`);
	});

	test('is the one of the application again afterwards, whatever came of the first page', async () => {
		const app = appWith(createComponent(() => render`<p></p>`));
		const load = app.manifest.pageMap.get(ROUTE.component);
		const failing = openTemplate({ app, runtime: { renderToString } }, ROUTE, () => Promise.reject(new Error('no page')));
		await expect(failing).rejects.toThrow('no page');
		expect(app.manifest.pageMap.get(ROUTE.component)).toBe(load);
	});

	test('that Astro does not call is not taken for one', async () => {
		await expect(open(appWith(createComponent(() => render`<p></p>`), false))).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: Astro did not call the template src/site/pages/[id].astro; is its version the pinned one?]`);
		await expect(openTemplate({ app: appWith(createComponent(() => render`<p></p>`)), runtime: { renderToString } }, { type: 'page', component: 'src/site/pages/other.astro' }, () => Promise.resolve())).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: The site has no template src/site/pages/other.astro.]`);
	});
});
