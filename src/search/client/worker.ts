/** The worker that searches; the page's end is `connection.ts`. */
import { TUNING } from '../rank/tuning.ts';
import { SearchUnavailable } from '../types.ts';
import { Engine } from './engine.ts';
import { FetchWatch, type Fetch } from './fetching.ts';
import { fetchFirst, FirstFiles } from './firstFiles.ts';
import type { PagefindModule } from './pagefind.ts';
import type { Reply, Request } from './protocol.ts';

type Call = Extract<Request, { kind: 'call' }>;

/** The worker's own global, as far as it is used: the project's types are those of pages. */
interface Scope {
	fetch: Fetch;
	postMessage: (reply: Reply) => void;
	addEventListener(kind: 'message', listener: (event: MessageEvent<Request>) => void): void;
	addEventListener(kind: 'unhandledrejection', listener: (event: Event) => void): void;
}

const scope = globalThis as unknown as Scope;
const underWay = new Map<number, AbortController>();
let engine: Engine | undefined;

const fromHost = scope.fetch.bind(scope);
const given = Promise.withResolvers<ArrayBuffer | undefined>();

// Pagefind lets go of the promise of its own start; its failed fetch is reported by the watch.
scope.addEventListener('unhandledrejection', (event) => event.preventDefault());

scope.addEventListener('message', ({ data }) => {
	if (data.kind === 'open') engine = open(data);
	else if (data.kind === 'first') given.resolve(data.first);
	else if (data.kind === 'abort') underWay.get(data.id)?.abort();
	else void answer(data);
});

function open(asked: Extract<Request, { kind: 'open' }>): Engine {
	const { folder, lang, tuning, isFirstComing } = asked;
	const first = isFirstComing ? given.promise : fetchFirst(fromHost, folder, lang);
	const watch = new FetchWatch(new FirstFiles(fromHost, folder, first).fetch);
	// Pagefind fetches by the global name alone; this scope is ours and runs nothing else.
	scope.fetch = watch.fetch;
	return new Engine({ folder, lang, watch, load }, { ...TUNING, ...tuning });
}

async function load(address: string): Promise<PagefindModule> {
	return (await import(/* @vite-ignore */ address)) as PagefindModule;
}

async function answer(call: Call): Promise<void> {
	const controller = new AbortController();
	underWay.set(call.id, controller);
	try {
		const back = await run(engine!, call, controller.signal);
		scope.postMessage({ id: call.id, kind: 'done', back });
	} catch (thrown) {
		if (controller.signal.aborted) return;
		const error = thrown instanceof Error ? thrown : new Error(String(thrown));
		scope.postMessage({ id: call.id, kind: 'failed', unavailable: error instanceof SearchUnavailable, error });
	} finally {
		underWay.delete(call.id);
	}
}

async function run(engine: Engine, { name, given }: Call, signal: AbortSignal): Promise<Extract<Reply, { kind: 'done' }>['back']> {
	switch (name) {
		case 'prepare':
			await engine.prepare();
			return null;
		case 'search':
			return await engine.search(...given, signal);
		case 'load':
			return await engine.load(...given, signal);
		case 'suggest':
			return await engine.suggest(...given, signal);
	}
}
