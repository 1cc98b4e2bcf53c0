/** The worker's own global, as far as it is used: the project's types are those of pages. */

/** An event that the browser waits for. */
export interface Extendable extends Event {
	waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends Extendable {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}

export interface MessageToWorker extends Extendable {
	readonly data: unknown;
	readonly ports: readonly MessagePort[];
}

interface Events {
	install: Extendable;
	activate: Extendable;
	fetch: FetchEvent;
	message: MessageToWorker;
}

export interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(filter: { type: 'window'; includeUncontrolled?: boolean }): Promise<{ navigate(url: string): Promise<unknown>; url: string }[]>;
	};
	/** Written before the worker's code by the build. */
	readonly SITE: SiteFacts;
	skipWaiting(): Promise<void>;
	addEventListener<K extends keyof Events>(kind: K, listener: (event: Events[K]) => void): void;
}

/** What the build tells the worker of the site. All paths are site paths without base. */
export interface SiteFacts {
	/** Changes with the worker's code and with any file of the shell. */
	version: string;
	/** The shell of every language: styles, scripts, icons. */
	core: string[];
	/** What search needs of styles and scripts besides what its page names. */
	search: string[];
	/** By language, the first language first. */
	languages: Record<string, LanguageFacts>;
}

/** What the worker knows of a language. */
export interface LanguageFacts {
	/** Its page on reading offline. */
	offline: string;
	/** Its search page. */
	search: string;
	/** What its shell has besides that of every language: its words, and pages that the site wants to be there. */
	core: string[];
}

export const scope = globalThis as unknown as WorkerScope;

/** The site's base path, with slashes at both ends. */
export function basePath(): string {
	return new URL(scope.registration.scope).pathname;
}
