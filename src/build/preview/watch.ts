import type { AstroIntegration } from 'astro';
import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import type { Fault } from '../../archive/fault.ts';

/** Milliseconds within which several changes count as one: an editor saves, a branch is checked out. */
const QUIET = 40;

/** Milliseconds between two looks whether the content folder is still the one that is watched. */
const LOOK_EACH = 500;

/** What a change of the content leads to. */
export interface Outcome {
	faults: Fault[];
}

type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * Makes Astro's preview follow a content folder: a saved file is taken in and open pages are
 * loaded again. Where the folder goes and another comes in its place,
 * as when a branch is checked out or a disk mounted, all of that is taken in.
 * @param content absolute path of the content folder
 * @param changed takes the changed files in, by path in the content folder; all where undefined
 * @param answer what is asked before Astro, page by page
 */
export function followContent(content: string, changed: (files?: string[]) => Promise<Outcome>, answer: Answer): AstroIntegration {
	let looking: NodeJS.Timeout | undefined;
	return {
		name: 'follow-content',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				const pending = new Set<string>();
				let all = false;
				let timer: NodeJS.Timeout | undefined;
				let working = Promise.resolve();
				const takeIn = async (): Promise<void> => {
					// What goes with the whole folder is no edit: pages stay as they were until it is back.
					if (inodeOf(content) === undefined) return;
					const files = all ? undefined : [...pending];
					pending.clear();
					all = false;
					const began = performance.now();
					tell(server, await changed(files));
					logger.info(`${files?.join(', ') ?? content} (${Math.round(performance.now() - began)} ms)`);
				};
				const soon = (): void => {
					clearTimeout(timer);
					timer = setTimeout(() => {
						working = working.then(takeIn).catch((error: unknown) => logger.error(String(error)));
					}, QUIET);
				};
				const noticed = (path: string): void => {
					const file = relative(content, path).split(sep).join('/');
					if (file.startsWith('../')) return;
					pending.add(file);
					soon();
				};
				server.middlewares.stack.unshift({ route: '', handle: answer });
				server.watcher.add(content);
				looking = onReplaced(content, () => {
					server.watcher.unwatch(content);
					server.watcher.add(content);
					all = true;
					soon();
				});
				for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, noticed);
			},
			'astro:server:done': () => clearInterval(looking),
		},
	};
}

/** Calls back when a folder is another than before, once it is there: whoever watches still watches the one that is gone. */
function onReplaced(folder: string, replaced: () => void): NodeJS.Timeout {
	let watched = inodeOf(folder);
	const timer = setInterval(() => {
		const now = inodeOf(folder);
		if (now !== undefined && now !== watched) replaced();
		watched = now;
	}, LOOK_EACH);
	return timer.unref();
}

/** Undefined where the folder is not there. */
function inodeOf(folder: string): string | undefined {
	const stats = statSync(folder, { throwIfNoEntry: false });
	return stats && `${stats.dev} ${stats.ino}`;
}

/** What Astro tells itself when a content collection of its own has changed: then it asks anew which pages there are. */
const PAGES_CHANGED = 'astro:content-changed';

function tell(server: Server, { faults }: Outcome): void {
	if (faults.every(({ severity }) => severity !== 'error')) {
		for (const [name, { hot }] of Object.entries(server.environments)) if (name !== 'client') hot.send(PAGES_CHANGED, {});
	}
	server.ws.send({ type: 'full-reload' });
}
