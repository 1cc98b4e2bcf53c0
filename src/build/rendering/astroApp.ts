import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SCRIPT_FILES } from '../../site/scriptFiles.ts';
import { FACTS_FILE, type RendererFacts } from './astro.ts';

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

/** Opens the application of a kept renderer in this thread. @param renderer the renderer's folder */
export async function openApp(renderer: string): Promise<App> {
	const facts = JSON.parse(readFileSync(join(renderer, FACTS_FILE), 'utf8')) as RendererFacts;
	const entry = pathToFileURL(join(renderer, 'server', facts.entry)).href;
	const { app } = (await import(entry)) as { app: App };
	importOnce(app.manifest.pageMap);
	Object.assign(globalThis, { [SCRIPT_FILES]: facts.files });
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
		let loaded: ReturnType<typeof load> | undefined;
		pages.set(component, () => (loaded ??= load()));
	}
}
