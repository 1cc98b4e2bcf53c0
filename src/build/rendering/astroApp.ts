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

/** Opens the application of a kept renderer in this thread. @param renderer the renderer's folder */
export async function openApp(renderer: string): Promise<OpenRenderer> {
	const facts = JSON.parse(readFileSync(join(renderer, FACTS_FILE), 'utf8')) as RendererFacts;
	// They come with templates of a site's own, so that what fails in them is told by its place.
	if (existsSync(join(renderer, 'server', `${facts.entry}.map`))) process.setSourceMapsEnabled(true);
	const load = async (name: string): Promise<unknown> => (await import(pathToFileURL(join(renderer, 'server', name)).href)) as unknown;
	const { app } = (await load(facts.entry)) as { app: App };
	const runtime = (await load(RUNTIME)) as Runtime;
	importOnce(app.manifest.pageMap);
	Object.assign(globalThis, { [SCRIPT_FILES]: facts.files });
	app.setInternals({ pagesByKeys: new Map(facts.pages), entrySpecifierToBundleMap: new Map() });
	const silent = { write: () => true };
	app.setOptions({
		settings: { scripts: facts.scripts },
		logger: { options: { destination: silent } },
	});
	return { app, runtime };
}

/** Astro imports a page's module again for each address; Node resolves it each time. */
function importOnce(pages: App['manifest']['pageMap']): void {
	for (const [component, load] of pages) {
		let loaded: ReturnType<typeof load> | undefined;
		pages.set(component, () => (loaded ??= load()));
	}
}
