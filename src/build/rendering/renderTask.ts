import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PAGE_KINDS, type PageKind, type PageParams, type PlannedPage } from '../../site/plan/kinds.ts';
import { outputFile } from '../../site/plan/outputFile.ts';
import { UNDER_WAY, type UnderWay } from '../../site/plan/underWay.ts';
import { withValidator } from '../../offline/packs/validators.ts';
import { openApp, type OpenRenderer, type Route } from './astroApp.ts';
import { openTemplate, type PageTemplate } from './pageTemplate.ts';

/** What pages are rendered from; it can be sent to another thread. */
export interface SiteSetting {
	/** The renderer's folder. */
	renderer: string;
	/** The store's path. */
	store: string;
	/** The site's origin and base, for the address of each request. */
	address: string;
	base: string;
}

/** All that rendering needs besides the pages; it can be sent to another thread. */
export interface RenderSetting extends SiteSetting {
	/** Folder that pages are written to. */
	out: string;
}

/** A page to render; it can be sent to another thread. */
export type DuePage = Pick<PlannedPage, 'kind' | 'params' | 'path' | 'validator'>;

/** Renders pages. @param report called now and then with the number of pages done since the last call */
export type Render = (pages: readonly DuePage[], report: (done: number) => void) => Promise<void>;

/** Pages between two reports of progress. */
const REPORT_EACH = 50;

/** Opens a kept renderer in this thread, which renders for one at a time. */
export async function openRenderer(setting: RenderSetting): Promise<Render> {
	const site = await openSite(setting);
	return async (pages, report) => {
		const end = announce(setting.store, dueOf(pages));
		try {
			await renderAll(site, setting.out, pages, report);
		} finally {
			end();
		}
	};
}

async function renderAll(site: Pick<Site, 'render'>, out: string, pages: readonly DuePage[], report: (done: number) => void): Promise<void> {
	let done = 0;
	for (const page of pages) {
		const file = join(out, outputFile(page.path));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, marked(await renderOrTell(site, page), page.validator));
		done += 1;
		if (done % REPORT_EACH === 0) report(REPORT_EACH);
	}
	report(done % REPORT_EACH);
}

/** An error of a page's template; it can be sent to another thread. */
export interface Failed extends Error {
	/** The page's path. */
	page?: string;
}

async function renderOrTell(site: Pick<Site, 'render'>, page: DuePage): Promise<string | Uint8Array> {
	try {
		return await site.render(page);
	} catch (error) {
		if (error instanceof Error) (error as Failed).page = page.path;
		throw error;
	}
}

/** Opens a site in this thread. Before one of its pages is rendered, its templates are told by {@link announce} which are asked for. */
export async function openSite(setting: SiteSetting): Promise<{ render: (page: DuePage) => Promise<string | Uint8Array> }> {
	return new Site(await openApp(setting.renderer), setting);
}

/** A page with its validator, by which the copies that readers saved are told from what it says now. */
function marked(page: string | Uint8Array, validator: string | undefined): string | Uint8Array {
	return validator === undefined ? page : withValidator(typeof page === 'string' ? page : Buffer.from(page).toString(), validator);
}

/**
 * Tells the templates in this thread what is rendered from now on.
 * @param due may grow
 * @returns what ends it, and closes what they opened
 */
export function announce(store: string, due: UnderWay['due']): () => void {
	const work: UnderWay = { store, due };
	Object.assign(globalThis, { [UNDER_WAY]: work });
	return () => {
		work.close?.();
		Reflect.deleteProperty(globalThis, UNDER_WAY);
	};
}

/** The pages that Astro will be asked for: of a route of templates only the first. */
function dueOf(pages: readonly DuePage[]): UnderWay['due'] {
	const due = new Map<PageKind, PageParams[]>();
	for (const { kind, params } of pages) {
		const known = due.get(kind);
		if (!known) due.set(kind, [params]);
		else if (!PAGE_KINDS[kind].endsWith('.astro')) known.push(params);
	}
	return due;
}

/** The site's routes, as one thread renders them. */
class Site {
	readonly #opened: OpenRenderer;
	readonly #setting: SiteSetting;
	readonly #routes: Map<string, Route>;
	readonly #templates = new Map<PageKind, PageTemplate>();

	constructor(opened: OpenRenderer, setting: SiteSetting) {
		this.#opened = opened;
		this.#setting = setting;
		this.#routes = new Map(opened.app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
	}

	/** @throws Error where a template does, or gives no page */
	async render({ kind, params, path }: DuePage): Promise<string | Uint8Array> {
		const template = this.#templates.get(kind);
		if (template) return await template(params);
		const route = this.#routes.get(`src/site/pages/${PAGE_KINDS[kind]}`);
		if (!route) throw new Error(`The site has no route src/site/pages/${PAGE_KINDS[kind]}.`);
		return route.type === 'page' ? await this.#renderFirst(route, { kind, params, path }) : await this.#renderByAstro(route, path);
	}

	/** Renders the first page of a route twice, so that no page comes out otherwise than Astro renders it. */
	async #renderFirst(route: Route, { kind, params, path }: Omit<DuePage, 'validator'>): Promise<string> {
		const byAstro: Promise<Uint8Array>[] = [];
		const template = await openTemplate(this.#opened, route, async () => {
			byAstro.push(this.#renderByAstro(route, path));
			// What went wrong there is told better by the template itself, below.
			await Promise.allSettled(byAstro);
		});
		const html = await template(params);
		for (const bytes of await Promise.all(byAstro)) {
			if (Buffer.compare(bytes, Buffer.from(html)) !== 0) {
				throw new Error(`${path} comes out otherwise than Astro renders it. Is Astro's version the pinned one?`);
			}
		}
		this.#templates.set(kind, template);
		return html;
	}

	async #renderByAstro(route: Route, path: string): Promise<Uint8Array> {
		const { base, address } = this.#setting;
		const url = new URL(base + path.slice(1).replace(/^404\.html$/, '404/'), address);
		const response = await this.#opened.app.render(new Request(url), { routeData: route });
		if (response.status !== 200 && path !== '/404.html') throw new Error(`Rendering ${path} gave the status ${response.status}.`);
		return await response.bytes();
	}
}
