import type { AstroIntegration } from 'astro';
import { relative, sep } from 'node:path';
import type { Fault } from '../../archive/fault.ts';

/** Milliseconds within which several changes count as one: an editor saves, a branch is checked out. */
const QUIET = 40;

/** What a change of the content leads to. */
export interface Outcome {
	faults: Fault[];
}

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * Makes Astro's preview follow a content folder: a saved file is taken in and open pages are
 * loaded again; one with errors shows them over the page instead.
 * @param content absolute path of the content folder
 * @param changed takes the changed files in, by path in the content folder
 */
export function followContent(content: string, changed: (files: string[]) => Promise<Outcome>): AstroIntegration {
	return {
		name: 'follow-content',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				const pending = new Set<string>();
				let timer: NodeJS.Timeout | undefined;
				let working = Promise.resolve();
				const takeIn = async (): Promise<void> => {
					const files = [...pending];
					pending.clear();
					const began = performance.now();
					tell(server, content, await changed(files));
					logger.info(`${files.join(', ')} (${Math.round(performance.now() - began)} ms)`);
				};
				const noticed = (path: string): void => {
					const file = relative(content, path).split(sep).join('/');
					if (file.startsWith('../')) return;
					pending.add(file);
					clearTimeout(timer);
					timer = setTimeout(() => {
						working = working.then(takeIn).catch((error: unknown) => logger.error(String(error)));
					}, QUIET);
				};
				server.watcher.add(content);
				for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, noticed);
			},
		},
	};
}

function tell(server: Server, content: string, { faults }: Outcome): void {
	const errors = faults.filter(({ severity }) => severity === 'error');
	const [first] = errors;
	if (!first) {
		server.ws.send({ type: 'full-reload' });
		return;
	}
	server.ws.send({
		type: 'error',
		err: {
			message: errors.map((fault) => `${fault.file}:${fault.line}:${fault.column}  ${fault.message} ${fault.help}`).join('\n\n'),
			stack: '',
			id: `${content}/${first.file}`,
			loc: { file: `${content}/${first.file}`, line: first.line, column: first.column },
			...(first.mended === undefined ? {} : { frame: `${first.line} | ${first.mended}` }),
		},
	});
}
