import type { IncomingMessage, ServerResponse } from 'node:http';

/** Places in the site of what tells pages that files were saved. */
export const RELOAD_SCRIPT = '@preview/reload.js';
const CHANGES = '@preview/changes';

/** The script of each page: it loads the page again as it is told to, and once the preview is back where it had ended. */
const script = (changes: string): string => `const changes = new EventSource(${JSON.stringify(changes)});
let lost = false;
changes.addEventListener('change', () => location.reload());
changes.addEventListener('error', () => { lost = true; });
changes.addEventListener('open', () => { if (lost) location.reload(); });
`;

/** Tells open pages to load again. */
export class Reloading {
	readonly #base: string;
	readonly #open = new Set<ServerResponse>();

	/** @param base the site's base path, with slashes at both ends */
	constructor(base: string) {
		this.#base = base;
	}

	/** Answers with the script, and what it listens to. */
	readonly answer = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
		if (request.url === this.#base + RELOAD_SCRIPT) {
			response.writeHead(200, { 'content-type': 'text/javascript;charset=utf-8', 'cache-control': 'no-cache' }).end(script(this.#base + CHANGES));
		} else if (request.url === this.#base + CHANGES) {
			response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n');
			this.#open.add(response);
			response.on('close', () => this.#open.delete(response));
		} else {
			next();
		}
	};

	/** Lets every open page load again. */
	tell(): void {
		for (const response of this.#open) response.write('event: change\ndata:\n\n');
	}
}
