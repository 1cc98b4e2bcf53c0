import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SCRIPT_FILES } from '../../site/scriptFiles.ts';
import { FACTS_FILE, type RendererFacts } from './astro.ts';
import { RUNTIME, type Runtime } from './runtime.ts';

/** A route as Astro knows it. */
export interface Route {
	type: string;
	/** Its file, from the project's folder. */
	component: string;
}

/** A route's module as Astro loads it. */
export interface RouteModule {
	page: () => Promise<{ default?: unknown }>;
}

/** The parts of Astro's application that rendering uses. */
export interface App {
	manifest: { routes: { routeData: Route }[]; pageMap: Map<string, () => Promise<RouteModule>> };
	/** Which addresses each route has, once it was asked. */
	routeCache: { clearAll(): void };
	setInternals(internals: object): void;
	setOptions(options: object): void;
	render(request: Request, options: { routeData: object }): Promise<Response>;
}

/** A kept renderer, opened in a thread. */
export interface OpenRenderer {
	app: App;
	/** What its templates were compiled for. */
	runtime: Runtime;
}

/** What this thread has opened, by the renderer's folder: a module is loaded once. */
const opened = new Map<string, Promise<OpenRenderer & Pick<RendererFacts, 'files'>>>();

/** Opens the application of a kept renderer in this thread, as if for the first time. @param renderer the renderer's folder */
export async function openApp(renderer: string): Promise<OpenRenderer> {
	const opening = opened.get(renderer) ?? load(renderer);
	opened.set(renderer, opening);
	const { app, runtime, files } = await opening;
	app.routeCache.clearAll();
	Object.assign(globalThis, { [SCRIPT_FILES]: files });
	return { app, runtime };
}

async function load(renderer: string): Promise<OpenRenderer & Pick<RendererFacts, 'files'>> {
	const facts = JSON.parse(readFileSync(join(renderer, FACTS_FILE), 'utf8')) as RendererFacts;
	// They come with templates of a site's own, so that what fails in them is told by its place.
	if (existsSync(join(renderer, 'server', `${facts.entry}.map`))) process.setSourceMapsEnabled(true);
	const imported = async (name: string): Promise<unknown> => (await import(pathToFileURL(join(renderer, 'server', name)).href)) as unknown;
	const { app } = (await imported(facts.entry)) as { app: App };
	const runtime = (await imported(RUNTIME)) as Runtime;
	// Node loads what these are made of when it is asked for them first, which is when a page waits.
	for (const name of ['Request', 'Response']) Reflect.get(globalThis, name);
	importOnce(app.manifest.pageMap);
	app.setInternals({ pagesByKeys: new Map(facts.pages), entrySpecifierToBundleMap: new Map() });
	const silent = { write: () => true };
	app.setOptions({
		settings: { scripts: facts.scripts },
		logger: { options: { destination: silent } },
	});
	return { app, runtime, files: facts.files };
}

/** Astro imports a page's module again for each address; Node resolves it each time. */
function importOnce(pages: App['manifest']['pageMap']): void {
	for (const [component, load] of pages) {
		let loaded: ReturnType<typeof load> | undefined;
		pages.set(component, () => (loaded ??= load()));
	}
}
