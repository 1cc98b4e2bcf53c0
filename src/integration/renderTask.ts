import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DUE_PAGES } from '../archive/plan/due.ts';
import { PAGE_KINDS, type PageKind, type PageParams, type PlannedPage } from '../archive/plan/kinds.ts';
import { FACTS_FILE, type RendererFacts } from './astro.ts';
import { outputFile } from '../archive/plan/outputFile.ts';

/** All that rendering needs besides the pages; it can be sent to another thread. */
export interface RenderSetting {
	/** The renderer's folder. */
	renderer: string;
	/** The store's path. */
	store: string;
	/** Folder that pages are written to. */
	out: string;
	/** The site's origin and base, for the address of each request. */
	address: string;
	base: string;
}

/** A page to render; it can be sent to another thread. */
export type DuePage = Pick<PlannedPage, 'kind' | 'params' | 'path'>;

/** Renders pages. @param report called now and then with the number of pages done since the last call */
export type Render = (pages: readonly DuePage[], report: (done: number) => void) => Promise<void>;

/** The parts of Astro's application that rendering uses. */
interface App {
	manifest: { routes: { routeData: { component: string } }[]; pageMap: Map<string, () => Promise<unknown>> };
	setInternals(internals: object): void;
	setOptions(options: object): void;
	render(request: Request, options: { routeData: object }): Promise<Response>;
}

/** Pages between two reports of progress. */
const REPORT_EACH = 50;

/**
 * Opens a kept renderer in this thread. The store and the pages due are told to it through the
 * process, so each thread can render once.
 */
export async function openRenderer(setting: RenderSetting): Promise<Render> {
	process.env['ARCHIVE_STORE'] = setting.store;
	const app = await openApp(setting.renderer);
	const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
	return async (pages, report) => {
		announce(pages);
		let done = 0;
		for (const page of pages) {
			const routeData = routes.get(`src/pages/${PAGE_KINDS[page.kind]}`);
			if (!routeData) throw new Error(`The site has no route src/pages/${PAGE_KINDS[page.kind]}.`);
			await renderPage(app, routeData, page.path, setting);
			done += 1;
			if (done % REPORT_EACH === 0) report(REPORT_EACH);
		}
		report(done % REPORT_EACH);
	};
}

/** Tells the templates which pages are due. */
function announce(pages: readonly DuePage[]): void {
	const due = new Map<PageKind, PageParams[]>();
	for (const { kind, params } of pages) {
		const known = due.get(kind);
		if (known) known.push(params);
		else due.set(kind, [params]);
	}
	Object.assign(globalThis, { [DUE_PAGES]: due });
}

async function openApp(renderer: string): Promise<App> {
	const facts = JSON.parse(readFileSync(join(renderer, FACTS_FILE), 'utf8')) as RendererFacts;
	const entry = pathToFileURL(join(renderer, 'server', facts.entry)).href;
	const { app } = (await import(entry)) as { app: App };
	importOnce(app.manifest.pageMap);
	app.setInternals({ pagesByKeys: new Map(facts.pages), entrySpecifierToBundleMap: new Map() });
	const silent = { write: () => true };
	app.setOptions({
		settings: { scripts: facts.scripts },
		logger: { options: { destination: silent } },
	});
	return app;
}

/** Astro imports a page's module again for each address; Node resolves it each time. */
function importOnce(pages: App['manifest']['pageMap']): void {
	for (const [component, load] of pages) {
		let loaded: Promise<unknown> | undefined;
		pages.set(component, () => (loaded ??= load()));
	}
}

async function renderPage(app: App, routeData: object, path: string, { out, address, base }: RenderSetting): Promise<void> {
	const url = new URL(base + path.slice(1).replace(/^404\.html$/, '404/'), address);
	const response = await app.render(new Request(url), { routeData });
	if (response.status !== 200 && path !== '/404.html') {
		throw new Error(`Rendering ${path} gave the status ${response.status}.`);
	}
	const file = join(out, outputFile(path));
	mkdirSync(dirname(file), { recursive: true });
	// Written as they come: made a string, they would be decoded here and encoded again.
	writeFileSync(file, await response.bytes());
}
