import type { AstroIntegration } from 'astro';
import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds within which several changes count as one: an editor saves, a branch is checked out. */
const QUIET = 40;

/** Milliseconds between two looks whether the content folder is still the one that is watched. */
const LOOK_EACH = 500;

/** Milliseconds for which pages wait for what the check says of them; where it takes longer, they are loaded once more. */
const HELD = 250;

/** What a change of the content leads to. */
export interface Outcome {
	/** True where an error keeps pages as they were. */
	stops: boolean;
	/** Whether the check found anything other than before, when it is done. */
	checked: Promise<boolean>;
}

/** What is asked before Astro, page by page. */
type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * Makes Astro's preview follow a content folder: a saved file is taken in and open pages are
 * loaded again. Where the folder goes and another comes in its place,
 * as when a branch is checked out or a disk mounted, all of that is taken in.
 * @param content absolute path of the content folder
 * @param changed takes the changed files in, by path in the content folder; all where undefined
 * @param first the check that began before the server
 */
export function followContent(content: string, changed: (files?: string[]) => Promise<Outcome>, { answer, first }: { answer: Answer; first: Promise<boolean> }): AstroIntegration {
	let looking: NodeJS.Timeout | undefined;
	let ended = false;
	return {
		name: 'follow-content',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				const follow = (checked: Promise<boolean>): void => {
					checked.then(
						(isOther) => { if (isOther) reload(server); },
						(error: unknown) => { if (!ended) logger.error(String(error)); },
					);
				};
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
					const { stops, checked } = await changed(files);
					if (!stops) tellPages(server);
					const late = await Promise.race([checked.then(() => false, () => true), pause(HELD, true)]);
					reload(server);
					if (late) follow(checked);
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
				follow(first);
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
			'astro:server:done': () => {
				ended = true;
				clearInterval(looking);
			},
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

function tellPages(server: Server): void {
	for (const [name, { hot }] of Object.entries(server.environments)) if (name !== 'client') hot.send(PAGES_CHANGED, {});
}

function reload(server: Server): void {
	server.ws.send({ type: 'full-reload' });
}
